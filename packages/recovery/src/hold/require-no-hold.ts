import {
  err,
  type HeldAct,
  hold_kinds,
  holdsThatForbid,
  type HoldKind,
  isAboutDebtor,
  ok,
  type Result,
} from '@quittance/core'
import type pg from 'pg'

/** A hold that forbids what somebody was about to do. */
export type OnHold = {
  readonly code: 'on_hold'
  readonly hold_kind: HoldKind
  readonly hold_id: string
  /** Its first day, `YYYY-MM-DD`. */
  readonly opened_on: string
}

/**
 * Whether a hold that stands forbids an act on a case, or on one of its claims. An act about the whole case touches every
 * claim of it, so that a hold on one of them forbids it too; an act about one claim is not touched by the dispute of
 * another. A hold about the debtor reaches all of the debtor's cases. Where several forbid it, the oldest is named.
 */
export const forbiddenByHolds = async (
  client: pg.ClientBase,
  organisation_id: string,
  debt_case_id: string,
  claim_id: string | null,
  act: HeldAct,
): Promise<Result<void, OnHold>> => {
  const { rows } = await client.query<Omit<OnHold, 'code'>>(
    `select hold.kind as hold_kind, hold.id as hold_id, hold.opened_on::text
     from debt_case worked
     join debt_case on debt_case.organisation_id = $1 and debt_case.debtor_id = worked.debtor_id
     join hold on hold.organisation_id = $1 and hold.debt_case_id = debt_case.id
     where worked.organisation_id = $1 and worked.id = $2 and hold.closed_on is null and hold.kind = any($4)
       and (hold.kind = any($5)
         or (debt_case.id = worked.id and (hold.claim_id is null or $3::uuid is null or hold.claim_id = $3)))
     order by hold.opened_on, hold.id
     limit 1`,
    [organisation_id, debt_case_id, claim_id, holdsThatForbid(act), hold_kinds.filter(isAboutDebtor)],
  )
  const hold = rows[0]
  return hold === undefined ? ok(undefined) : err({ code: 'on_hold', ...hold })
}
