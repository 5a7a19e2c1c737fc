import type { KpiId } from '@quittance/core'
import type { PlainFact } from './plain-facts.js'

/** What is asked of the plain facts. */
export type PlainQuestion = {
  readonly from: string | null
  readonly to: string | null
  readonly as_of: string
  /** Values of a fact, by dimension, of which it must have one. */
  readonly filters: readonly { readonly dimension: string; readonly values: readonly (string | null)[] }[]
}

/** A KPI written out: what the period selects, what is added (or with a minus, taken away), and by what it is divided. */
type Written = readonly [
  basis: 'placed' | 'happened',
  above: string,
  below?: string,
  /** Nothing above then means that it is not known, and not that it is nothing. */
  unknown?: 'unknown when nothing',
]

/** The KPIs by their published definitions. */
export const written: Readonly<Record<KpiId, Written>> = {
  'recovery-rate': ['placed', 'collected_minor', 'placed_minor'],
  'adjusted-recovery-rate': ['placed', 'collected_minor', 'placed_minor -recalled_minor'],
  'promise-kept-rate-count': ['happened', 'promise_kept_count', 'promise_due_count'],
  'promise-kept-rate-amount': ['happened', 'promise_kept_minor', 'promise_due_minor'],
  placed: ['placed', 'placed_minor'],
  collected: ['happened', 'collected_minor'],
  recalled: ['happened', 'recalled_minor'],
  'open-balance': ['placed', 'placed_minor -recalled_minor -collected_minor'],
  'dispute-rate': ['placed', 'disputed_minor', 'placed_minor'],
  'dispute-rate-count': ['placed', 'disputed_count', 'placed_count'],
  'promises-due': ['happened', 'promise_due_minor'],
  'right-party-contact-rate': ['happened', 'right_party_count', 'activity_count'],
  'liquidation-3-months': ['placed', 'collected_minor<3', 'placed_minor<3'],
  'liquidation-6-months': ['placed', 'collected_minor<6', 'placed_minor<6'],
  'liquidation-12-months': ['placed', 'collected_minor<12', 'placed_minor<12'],
  'direct-share': ['happened', 'collected_direct_minor', 'collected_minor'],
  'days-to-pay-from-due': ['happened', 'collected_due_minor_days', 'collected_minor -collected_undated_minor'],
  'days-to-pay-from-placement': ['happened', 'collected_minor* reversed_minor_days', 'collected_minor'],
  'promises-made': ['happened', 'promise_made_count'],
  'promise-rate': ['happened', 'promise_agreed_count', 'right_party_count'],
  calls: ['happened', 'call_count'],
  'contact-refusal-rate': ['happened', 'contact_refused_count', 'contact_check_count'],
  'contact-override-rate': ['happened', 'contact_overridden_count', 'contact_check_count'],
  'call-right-party-rate': ['happened', 'call_right_party_count', 'call_count'],
  'average-handling-time': ['happened', 'handling_seconds', 'handled_count'],
  'attempts-per-hour': ['happened', 'activity_count', 'handling_seconds'],
  'contacts-per-hour': ['happened', 'right_party_count', 'handling_seconds'],
  'collected-by-agents': ['happened', 'attributed_minor'],
  'collected-per-hour': ['happened', 'attributed_minor', 'handling_seconds'],
  'paid-in-full-rate': ['happened', 'closed_paid_count', 'closed_count'],
  'settled-rate': ['happened', 'closed_settled_count', 'closed_count'],
  'settlement-percent': ['happened', 'settled_collected_minor', 'settled_principal_minor'],
  'cost-per-euro-collected': ['happened', 'cost_minor', 'collected_minor', 'unknown when nothing'],
  'overdue-share': ['placed', 'overdue_minor', 'open_minor'],
  'days-past-due': ['placed', 'overdue_minor_days', 'overdue_minor'],
  'days-past-due-claims': ['placed', 'overdue_days_count', 'overdue_count'],
  'days-past-due-cases': ['placed', 'overdue_case_days_count', 'overdue_case_count'],
  'par-30': ['placed', 'at_risk_30_minor', 'open_minor'],
  'par-60': ['placed', 'at_risk_60_minor', 'open_minor'],
  'par-90': ['placed', 'at_risk_90_minor', 'open_minor'],
  'taken-back-share': ['placed', 'recalled_minor', 'open_minor recalled_minor'],
  'open-cases': ['placed', 'open_case_count'],
  'workable-cases': ['placed', 'workable_case_count'],
  'penetration-rate': ['happened', 'worked_case_count', 'listed_case_count'],
  'contact-rate': ['happened', 'contacted_case_count', 'listed_case_count'],
  'right-party-rate-of-contacts': ['happened', 'right_party_case_count', 'contacted_case_count'],
}

/**
 * The value of a KPI by adding up plain facts, among which must be the stock of the as-of day and of no other; null where
 * there is nothing to divide by.
 */
export const plainValue = (
  facts: readonly PlainFact[],
  [basis, above, below, unknown]: Written,
  asked: PlainQuestion,
) => {
  const { from, to, as_of } = asked
  const used = new Set(`${above} ${below ?? ''}`.match(/[a-z][a-z_0-9]*/gu))
  const own = facts.filter((fact) => {
    if (!used.has(fact.measure)) return false
    if (basis === 'happened' && fact.is_stock) return true
    const selected_by = basis === 'placed' ? fact.placed_on : fact.day
    return fact.day <= as_of && selected_by >= (from ?? '') && selected_by <= (to ?? '9') && selected_by <= as_of
  })
  const numerator = sum(own, above, as_of)
  if (below === undefined) return { numerator, denominator: null }
  const denominator = sum(own, below, as_of)
  const is_known = unknown === undefined || numerator !== 0n
  return denominator > 0n && is_known ? { numerator, denominator } : { numerator: null, denominator: null }
}

/** The facts that have one of the values of every filter. */
export const filtered = (facts: readonly PlainFact[], filters: PlainQuestion['filters']): PlainFact[] =>
  facts.filter((fact) => filters.every(({ dimension, values }) => values.includes(valueOf(fact, dimension))))

/** The value of a fact in a dimension. */
export const valueOf = (fact: PlainFact, dimension: string): string | null => {
  switch (dimension) {
    case 'creditor':
    case 'portfolio':
    case 'team':
    case 'claim_kind':
    case 'debtor_kind':
    case 'agent':
    case 'day':
      return fact[dimension]
    case 'month':
      return fact.day.slice(0, 7)
    case 'placement_month':
      return fact.placed_on.slice(0, 7)
    default:
      throw new Error(`No dimension ${dimension}`)
  }
}

/** `a -b`: a less b. `a<3`: of months over for 3 months, within them. `a*`: times the days since placement. */
const sum = (facts: readonly PlainFact[], terms: string, as_of: string): bigint =>
  terms.split(' ').reduce((total, term) => {
    const [measure = '', months] = term.replace(/^-/u, '').replace('*', '').split('<')
    const own = facts.filter(
      (fact) => fact.measure === measure && (months === undefined || isWithin(fact, Number(months), as_of)),
    )
    const part = (measure.includes('_case_') ? oncePerCase(own) : own).reduce(
      (all, { value, day, placed_on }) => all + value * (term.endsWith('*') ? days(placed_on, day) : 1n),
      0n,
    )
    return term.startsWith('-') ? total - part : total + part
  }, 0n)

const oncePerCase = (facts: readonly PlainFact[]): PlainFact[] => [
  ...new Map(facts.map((fact) => [fact.debt_case, fact])).values(),
]

const days = (from: string, to: string): bigint => BigInt(Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000))

/** The month so many months after the month of placement was over on the as-of day, and the fact came by its end. */
const isWithin = ({ placed_on, day }: PlainFact, months: number, as_of: string): boolean => {
  const [year = 0, month = 0] = placed_on.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).toISOString().slice(0, 10)
  return last <= as_of && day <= last
}
