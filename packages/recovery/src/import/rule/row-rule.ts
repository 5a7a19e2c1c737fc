/** Everything that can be wrong with one row of a file. A rejected row changes nothing; a warning lets it pass. */
export const rowRuleSeverities = {
  wrong_cell_count: 'reject',
  required_missing: 'reject',
  text_too_long: 'reject',
  control_character: 'reject',
  not_an_amount: 'reject',
  amount_mark_unclear: 'reject',
  too_many_decimals: 'reject',
  amount_not_positive: 'reject',
  amount_is_zero: 'reject',
  amount_too_large: 'reject',
  currency_unknown: 'reject',
  currency_differs: 'reject',
  not_a_date: 'reject',
  impossible_date: 'reject',
  other_date_order: 'reject',
  date_out_of_range: 'reject',
  date_in_future: 'reject',
  not_a_number: 'reject',
  number_out_of_range: 'reject',
  not_yes_or_no: 'reject',
  unknown_choice: 'reject',
  debtor_missing: 'reject',
  settled_before_issue: 'reject',
  promise_due_before_promised: 'reject',
  duplicate_in_file: 'reject',
  claim_already_placed_differently: 'reject',
  already_recorded_differently: 'reject',
  claim_unknown: 'reject',
  claim_in_other_portfolio: 'reject',
  payment_unknown: 'reject',
  reversal_before_payment: 'reject',
  reversal_above_payment: 'reject',
  due_before_issue: 'warning',
  payment_above_balance: 'warning',
  paid_before_placed: 'warning',
  invalid_siren: 'warning',
  invalid_email: 'warning',
  invalid_phone: 'warning',
  agent_unknown: 'warning',
} as const

export type RowRule = keyof typeof rowRuleSeverities
export type Severity = 'reject' | 'warning'

export const severityOf = (rule: RowRule): Severity => rowRuleSeverities[rule]

export const isRowRule = (text: string): text is RowRule => Object.hasOwn(rowRuleSeverities, text)
