import { assert } from '@quittance/core'
import type { Actor } from '../../actor.js'
import type { Services } from '../../services.js'
import { assignPortfolio } from '../../team/assign-portfolio.js'
import { createTeam } from '../../team/create-team.js'
import { setTeamMember } from '../../team/set-team-member.js'

/** A team that works the portfolios, with these people in it. Cases that are there already go along. */
export const buildTeam = async (
  services: Services,
  actor: Actor,
  name: string,
  { portfolio_ids = [], user_ids = [] }: { portfolio_ids?: readonly string[]; user_ids?: readonly string[] } = {},
): Promise<string> => {
  const made = await createTeam(services, actor, { name })
  assert(made.ok, `The team ${name} could not be made`)
  const { team_id } = made.value
  for (const user_id of user_ids) {
    const placed = await setTeamMember(services, actor, { team_id, user_id, position: 'member' })
    assert(placed.ok, `${user_id} could not be taken into the team ${name}`)
  }
  for (const portfolio_id of portfolio_ids) {
    const assigned = await assignPortfolio(services, actor, { portfolio_id, team_id })
    assert(assigned.ok, `The portfolio ${portfolio_id} could not be given to the team ${name}`)
  }
  return team_id
}
