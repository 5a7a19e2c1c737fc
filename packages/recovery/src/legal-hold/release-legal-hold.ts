import { err, may, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { type LegalHoldFailure, reasonFailure } from './legal-hold-failure.js'

/** Ends a legal hold; what it kept follows its period again from the next night on. */
export const releaseLegalHold = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  { legal_hold_id, reason }: { readonly legal_hold_id: string; readonly reason: string },
): Promise<Result<{ readonly legal_hold_id: string }, LegalHoldFailure>> => {
  if (!may(actor.role, 'manage_retention')) return err({ code: 'not_allowed', field: null })
  const wrong = reasonFailure(reason)
  if (wrong !== null) return err(wrong)
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<{ released: boolean; debt_case_id: string | null }>(
      `select released_at is not null as released, debt_case_id from legal_hold
       where organisation_id = $1 and id = $2 for update`,
      [actor.organisation_id, legal_hold_id],
    )
    const found = rows[0]
    if (found === undefined) return err({ code: 'hold_unknown' as const, field: null })
    if (found.released) return err({ code: 'already_released' as const, field: null })
    await client.query(
      `update legal_hold set released_at = $3, released_by_id = $4, release_reason = $5
       where organisation_id = $1 and id = $2`,
      [actor.organisation_id, legal_hold_id, now, actor.user_id, reason.trim()],
    )
    const audit = { action: 'legal_hold.release', subject_kind: 'legal_hold', subject_id: legal_hold_id } as const
    await recordAudit(client, actor, { ...audit, detail: { debt_case_id: found.debt_case_id } }, now)
    return ok({ legal_hold_id })
  })
}
