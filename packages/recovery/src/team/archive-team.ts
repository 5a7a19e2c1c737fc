import { err, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import type pg from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { lockTeam } from './read-team.js'
import type { TeamFailure } from './team-failure.js'

type Answer = Promise<Result<{ readonly team_id: string }, TeamFailure>>

/**
 * Ends a team that works nothing any more: its members lose what they reach through it. It is refused while the team
 * has portfolios or open cases, which would otherwise be nobody's. Closed cases keep the name of the team; from then on
 * those who reach the whole organisation read them, and whoever they were assigned to.
 */
export const archiveTeam = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  { team_id }: { readonly team_id: string },
): Answer => {
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const team = await lockTeam(client, actor.organisation_id, team_id)
    if (team === null) return err({ code: 'team_unknown' })
    if (team.archived_at !== null) return ok({ team_id })
    const work = await countWork(client, actor.organisation_id, team_id)
    if (work.portfolios_count + work.cases_count > 0) return err({ code: 'team_in_use', ...work })
    await setArchivedAt(client, actor, team_id, now)
    const action = { action: 'team.archive', subject_kind: 'team', subject_id: team_id, detail: {} } as const
    await recordAudit(client, actor, action, now)
    return ok({ team_id })
  })
}

/** Takes an archived team back, with the members that it had. */
export const restoreTeam = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  { team_id }: { readonly team_id: string },
): Answer => {
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const team = await lockTeam(client, actor.organisation_id, team_id)
    if (team === null) return err({ code: 'team_unknown' })
    if (team.archived_at === null) return ok({ team_id })
    await setArchivedAt(client, actor, team_id, null)
    const action = { action: 'team.restore', subject_kind: 'team', subject_id: team_id, detail: {} } as const
    await recordAudit(client, actor, action, now)
    return ok({ team_id })
  })
}

const setArchivedAt = async (client: pg.ClientBase, actor: Actor, team_id: string, at: Date | null): Promise<void> => {
  await client.query('update team set archived_at = $3 where organisation_id = $1 and id = $2', [
    actor.organisation_id,
    team_id,
    at,
  ])
}

const countWork = async (client: pg.ClientBase, organisation_id: string, team_id: string) => {
  const { rows } = await client.query<{ portfolios_count: number; cases_count: number }>(
    `select (select count(*)::int from portfolio where organisation_id = $1 and team_id = $2) as portfolios_count,
            (select count(*)::int from debt_case
              where organisation_id = $1 and team_id = $2 and phase <> 'closed') as cases_count`,
    [organisation_id, team_id],
  )
  return rows[0] ?? { portfolios_count: 0, cases_count: 0 }
}
