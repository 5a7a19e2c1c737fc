import { err, ok, type Result } from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import type pg from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { lockTeam } from './read-team.js'
import type { TeamFailure } from './team-failure.js'
import type { TeamPosition } from './team-position.js'

type Answer = Promise<Result<{ readonly team_id: string }, TeamFailure>>

/** Takes somebody of the agency into a team, or changes what the person is in it. */
export const setTeamMember = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: { readonly team_id: string; readonly user_id: string; readonly position: TeamPosition },
): Answer => {
  const { team_id, user_id, position } = input
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const team = await lockTeam(client, actor.organisation_id, team_id)
    if (team === null) return err({ code: 'team_unknown' })
    if (team.archived_at !== null) return err({ code: 'team_archived' })
    if (!(await isColleague(client, actor.organisation_id, user_id))) return err({ code: 'person_unknown' })
    await client.query(
      `insert into team_member (organisation_id, team_id, user_id, position, since) values ($1, $2, $3, $4, $5)
         on conflict (organisation_id, team_id, user_id) do update set position = excluded.position`,
      [actor.organisation_id, team_id, user_id, position, now],
    )
    await recordAudit(
      client,
      actor,
      { action: 'team.set_member', subject_kind: 'team', subject_id: team_id, detail: { user_id, position } },
      now,
    )
    return ok({ team_id })
  })
}

/** Takes somebody out of a team. Nothing changes for who is not in it. */
export const removeTeamMember = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  { team_id, user_id }: { readonly team_id: string; readonly user_id: string },
): Answer => {
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    if ((await lockTeam(client, actor.organisation_id, team_id)) === null) return err({ code: 'team_unknown' })
    if (!isId(user_id)) return err({ code: 'person_unknown' })
    const { rowCount } = await client.query(
      'delete from team_member where organisation_id = $1 and team_id = $2 and user_id = $3',
      [actor.organisation_id, team_id, user_id],
    )
    if (rowCount === 0) return err({ code: 'person_unknown' })
    await recordAudit(
      client,
      actor,
      { action: 'team.remove_member', subject_kind: 'team', subject_id: team_id, detail: { user_id } },
      now,
    )
    return ok({ team_id })
  })
}

/** Whether somebody works at the agency and may sign in. A creditor's people are in no team. */
const isColleague = async (client: pg.ClientBase, organisation_id: string, user_id: string): Promise<boolean> => {
  if (!isId(user_id)) return false
  const { rowCount } = await client.query(
    `select from user_account
      where organisation_id = $1 and id = $2 and creditor_id is null and kind = 'person'
        and deactivated_at is null`,
    [organisation_id, user_id],
  )
  return rowCount === 1
}
