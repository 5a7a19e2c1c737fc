/**
 * The accounts between which ledger entries move money. Those of a claim are read together with the entry's claim,
 * the others with its creditor or organisation.
 */
export const ledgerAccounts = [
  'claim_principal',
  'claim_interest',
  'claim_indemnity',
  'claim_debtor_costs',
  'creditor_claims',
  'client_money',
  'creditor_direct',
  'suspense',
  'written_off',
] as const
