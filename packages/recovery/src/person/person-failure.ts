/** Why something about another person was not done. */
export type PersonFailureCode =
  | 'person_unknown'
  | 'creditor_unknown'
  | 'team_unknown'
  | 'email_invalid'
  | 'email_taken'
  | 'name_missing'
  | 'creditor_missing'
  | 'creditor_not_allowed'
  | 'team_not_allowed'
  | 'own_account'
  | 'last_administrator'
  | 'not_invited'
  | 'account_closed'

export type PersonFailure = { readonly code: PersonFailureCode }
