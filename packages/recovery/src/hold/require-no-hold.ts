import { err, type HeldAct, type HoldKind, isForbidden, ok, type Result } from '@quittance/core'
import type pg from 'pg'
import { standingHolds } from './standing-holds.js'

/** A hold that forbids what somebody was about to do. */
export type OnHold = {
  readonly code: 'on_hold'
  readonly hold_kind: HoldKind
  readonly hold_id: string
  /** Its first day, `YYYY-MM-DD`. */
  readonly opened_on: string
}

/**
 * Whether a hold that stands forbids an act on a case, or on one of its claims; null for an act about the whole case. Where
 * several forbid it, the oldest is named.
 */
export const forbiddenByHolds = async (
  client: pg.ClientBase,
  organisation_id: string,
  debt_case_id: string,
  claim_id: string | null,
  act: HeldAct,
): Promise<Result<void, OnHold>> => {
  const holds = await standingHolds(client, organisation_id, debt_case_id, claim_id)
  const hold = holds.find(({ kind }) => isForbidden(act, kind))
  if (hold === undefined) return ok(undefined)
  return err({ code: 'on_hold', hold_kind: hold.kind, hold_id: hold.id, opened_on: hold.opened_on })
}
