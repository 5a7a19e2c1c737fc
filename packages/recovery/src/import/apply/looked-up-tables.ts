import type { ImportKind } from '@quittance/core'

/** Tables that the statements of a kind look rows up in; what `guardPlans` needs to know. */
export const lookedUpTables: Readonly<Record<ImportKind, readonly string[]>> = {
  claim: ['claim', 'debtor', 'debt_case'],
  payment: ['claim', 'ledger_entry'],
  promise: ['claim'],
  activity: ['claim'],
}
