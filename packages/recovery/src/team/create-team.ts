import { err, ok, type Result } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import type { TeamFailure } from './team-failure.js'
import { isNameTaken } from './read-team.js'
import { teamName } from './team-name.rules.js'

/** Makes a team, still without people and portfolios. Its name is its own in the organisation. */
export const createTeam = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: { readonly name: string },
): Promise<Result<{ readonly team_id: string }, TeamFailure>> => {
  const name = teamName(input.name)
  if (name === null) return err({ code: 'name_invalid' })
  const team_id = newId()
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    if (await isNameTaken(client, actor.organisation_id, name, team_id)) return err({ code: 'name_taken' })
    const { rowCount } = await client.query(
      `insert into team (organisation_id, id, name, created_at) values ($1, $2, $3, $4)
         on conflict (organisation_id, name) do nothing`,
      [actor.organisation_id, team_id, name, now],
    )
    if (rowCount === 0) return err({ code: 'name_taken' })
    const action = { action: 'team.create', subject_kind: 'team', subject_id: team_id, detail: {} } as const
    await recordAudit(client, actor, action, now)
    return ok({ team_id })
  })
}
