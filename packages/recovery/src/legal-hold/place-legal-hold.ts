import { type BusinessDate, err, may, ok, type Result } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { type LegalHoldFailure, reasonFailure } from './legal-hold-failure.js'
import type { LegalHoldGround } from './legal-hold-ground.js'

export type PlaceLegalHoldInput = {
  readonly debt_case_id: string
  /** True for every case of the debtor, also those to come; false for this one. */
  readonly whole_debtor: boolean
  readonly ground: LegalHoldGround
  readonly reason: string
  /** The last day on which it holds; null until it is released. */
  readonly until: BusinessDate | null
}

/** Keeps a case, or all of a debtor's, from being archived, anonymised and removed. */
export const placeLegalHold = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: PlaceLegalHoldInput,
): Promise<Result<{ readonly legal_hold_id: string; readonly debt_case_id: string }, LegalHoldFailure>> => {
  if (!may(actor.role, 'manage_retention')) return err({ code: 'not_allowed', field: null })
  const wrong = reasonFailure(input.reason)
  if (wrong !== null) return err(wrong)
  const today = services.clock.today(actor.time_zone)
  if (input.until !== null && input.until < today) return err({ code: 'until_past', field: 'until' })
  const { debt_case_id } = input
  const legal_hold_id = newId()
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    // The night locks the same rows, so that a hold comes before or after it, and never in the middle.
    const { rows } = await client.query<{ creditor_id: string; debtor_id: string; anonymised: boolean }>(
      `select creditor_id, debtor_id, anonymised_on is not null as anonymised from debt_case
       where organisation_id = $1 and debtor_id = (
         select debtor_id from debt_case where organisation_id = $1 and id = $2
       )
       order by id = $2 desc, id for no key update`,
      [actor.organisation_id, debt_case_id],
    )
    const found = rows[0]
    if (found === undefined) return err({ code: 'case_unknown' as const, field: null })
    if (found.anonymised) return err({ code: 'anonymised' as const, field: null })
    await client.query(
      `insert into legal_hold (organisation_id, id, creditor_id, debtor_id, debt_case_id, ground, reason, until,
         placed_by_id, placed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        actor.organisation_id,
        legal_hold_id,
        found.creditor_id,
        found.debtor_id,
        input.whole_debtor ? null : debt_case_id,
        input.ground,
        input.reason.trim(),
        input.until,
        actor.user_id,
        now,
      ],
    )
    const audit = { action: 'legal_hold.place', subject_kind: 'legal_hold', subject_id: legal_hold_id } as const
    const detail = { debt_case_id, whole_debtor: input.whole_debtor, ground: input.ground, until: input.until }
    await recordAudit(client, actor, { ...audit, detail }, now)
    return ok({ legal_hold_id, debt_case_id })
  })
}
