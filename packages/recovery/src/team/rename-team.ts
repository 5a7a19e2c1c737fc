import { err, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { isNameTaken, lockTeam } from './read-team.js'
import type { TeamFailure } from './team-failure.js'
import { teamName } from './team-name.rules.js'

/** Gives a team another name. */
export const renameTeam = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: { readonly team_id: string; readonly name: string },
): Promise<Result<{ readonly team_id: string }, TeamFailure>> => {
  const { team_id } = input
  const name = teamName(input.name)
  if (name === null) return err({ code: 'name_invalid' })
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    if ((await lockTeam(client, actor.organisation_id, team_id)) === null) return err({ code: 'team_unknown' })
    if (await isNameTaken(client, actor.organisation_id, name, team_id)) return err({ code: 'name_taken' })
    await client.query('update team set name = $3 where organisation_id = $1 and id = $2', [
      actor.organisation_id,
      team_id,
      name,
    ])
    const action = { action: 'team.rename', subject_kind: 'team', subject_id: team_id, detail: {} } as const
    await recordAudit(client, actor, action, now)
    return ok({ team_id })
  })
}
