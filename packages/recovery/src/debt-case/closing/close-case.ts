import { type ClosingReason, err, may, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../../actor.js'
import { recordAudit } from '../../audit/record-audit.js'
import { refreshNextActions } from '../../next-action/refresh-next-actions.js'
import type { Services } from '../../services.js'
import type { ClosingFailure } from './closing-failure.js'
import { lockCase } from '../lock-case.js'
import { recordClosings } from './record-closings.sql.js'

/** Ends the work on a case, for a reason that decides how long it is kept. No figure of money changes. */
export const closeCase = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  { debt_case_id, reason }: { readonly debt_case_id: string; readonly reason: ClosingReason },
): Promise<Result<{ readonly debt_case_id: string }, ClosingFailure>> => {
  if (!may(actor.role, 'close_case')) return err({ code: 'not_allowed' })
  const now = services.clock.now()
  const today = services.clock.today(actor.time_zone)
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const found = await lockCase(client, actor, debt_case_id, 'close_case')
    if (found === null) return err({ code: 'case_unknown' as const })
    if (found.phase === 'closed') return err({ code: 'already_closed' as const })
    if (reason === 'paid' && found.is_owed) return err({ code: 'still_owed' as const })
    await client.query(
      `with changed as (
         update debt_case set closed_from = phase, phase = 'closed', closed_on = $3, closing_reason = $4
         where organisation_id = $1 and id = $2
         returning id, 'closed' as kind, closing_reason as reason, closed_on, closed_on as occurred_on
       ),
       ${recordClosings('$5')}
       select from changed`,
      [actor.organisation_id, debt_case_id, today, reason, now],
    )
    await refreshNextActions(client, actor.organisation_id, [debt_case_id], today)
    const audit = { action: 'debt_case.close', subject_kind: 'debt_case', subject_id: debt_case_id } as const
    await recordAudit(client, actor, { ...audit, detail: { reason } }, now)
    return ok({ debt_case_id })
  })
}
