import { type BusinessDate, hold_kinds, type HoldKind, isAboutDebtor } from '@quittance/core'
import type pg from 'pg'

/** A hold that stands. */
export type StandingHold = {
  readonly id: string
  readonly kind: HoldKind
  readonly opened_on: BusinessDate
}

/**
 * The holds that stand and touch a case, or one of its claims, the oldest first. What is about the whole case touches every
 * claim of it, and so is touched by a hold on any of them; one claim is not touched by the dispute of another. A hold about
 * the debtor touches all of the debtor's cases.
 */
export const standingHolds = async (
  client: pg.ClientBase,
  organisation_id: string,
  debt_case_id: string,
  claim_id: string | null,
): Promise<StandingHold[]> => {
  const { rows } = await client.query<StandingHold>(
    `select hold.id, hold.kind, hold.opened_on::text
     from debt_case worked
     join debt_case on debt_case.organisation_id = $1 and debt_case.debtor_id = worked.debtor_id
     join hold on hold.organisation_id = $1 and hold.debt_case_id = debt_case.id
     where worked.organisation_id = $1 and worked.id = $2 and hold.closed_on is null
       and (hold.kind = any($4)
         or (debt_case.id = worked.id and (hold.claim_id is null or $3::uuid is null or hold.claim_id = $3)))
     order by hold.opened_on, hold.id`,
    [organisation_id, debt_case_id, claim_id, hold_kinds.filter(isAboutDebtor)],
  )
  return rows
}
