import { actOfLetter, isDemand, type LetterKind } from '@quittance/core'
import type pg from 'pg'
import { forbiddenByHolds } from '../hold/require-no-hold.js'
import type { LetterObstacle } from './letter-failure.js'

/** What forbids a letter of this kind on a case, whatever it says: holds. */
export const forbiddenLetter = async (
  client: pg.ClientBase,
  organisation_id: string,
  debt_case_id: string,
  kind: LetterKind,
): Promise<LetterObstacle[]> => {
  // A demand is a contact too: a hold may forbid either.
  const acts = isDemand(kind) ? (['demand_payment', 'contact'] as const) : [actOfLetter(kind)]
  for (const act of acts) {
    const free = await forbiddenByHolds(client, organisation_id, debt_case_id, null, act)
    if (!free.ok) return [{ code: 'on_hold', hold_kind: free.error.hold_kind }]
  }
  return []
}
