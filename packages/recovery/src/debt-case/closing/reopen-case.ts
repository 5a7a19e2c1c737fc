import { err, may, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../../actor.js'
import { recordAudit } from '../../audit/record-audit.js'
import { refreshNextActions } from '../../next-action/refresh-next-actions.js'
import type { Services } from '../../services.js'
import { teamOfReopenedCase } from '../../team/team-of-reopened-case.sql.js'
import type { ClosingFailure } from './closing-failure.js'
import { lockCase } from '../lock-case.js'
import { recordClosings } from './record-closings.sql.js'

/**
 * Takes a closed case up again in the phase that it had, for the team that works its portfolio now; it leaves the archive
 * if it was there.
 */
export const reopenCase = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  { debt_case_id }: { readonly debt_case_id: string },
): Promise<Result<{ readonly debt_case_id: string }, ClosingFailure>> => {
  if (!may(actor.role, 'close_case')) return err({ code: 'not_allowed' })
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const found = await lockCase(client, actor, debt_case_id, 'close_case')
    if (found === null) return err({ code: 'case_unknown' as const })
    if (found.phase !== 'closed') return err({ code: 'not_closed' as const })
    if (found.anonymised) return err({ code: 'anonymised' as const })
    if (!found.is_owed) return err({ code: 'nothing_owed' as const })
    // Nobody gives its portfolios to another team meanwhile.
    await client.query(
      `select id from portfolio where organisation_id = $1
         and id in (select portfolio_id from claim where organisation_id = $1 and debt_case_id = $2) for share`,
      [actor.organisation_id, debt_case_id],
    )
    await client.query(
      `with changed as (
       update debt_case
       set phase = closed_from, closed_from = null, closed_on = null, closing_reason = null, archived_on = null,
         team_id = ${teamOfReopenedCase}
       where organisation_id = $1 and id = $2
       returning id, 'reopened' as kind, $3 as reason, $4::date as closed_on, greatest($4::date, $5::date) as occurred_on
       ),
       ${recordClosings('$6')}
       select from changed`,
      [
        actor.organisation_id,
        debt_case_id,
        found.closing_reason,
        found.closed_on,
        services.clock.today(actor.time_zone),
        now,
      ],
    )
    await refreshNextActions(client, actor.organisation_id, [debt_case_id], services.clock.today(actor.time_zone))
    const audit = { action: 'debt_case.reopen', subject_kind: 'debt_case', subject_id: debt_case_id } as const
    await recordAudit(client, actor, { ...audit, detail: { reason: found.closing_reason } }, now)
    return ok({ debt_case_id })
  })
}
