import { type Action, scopeOf } from '@quittance/core'
import type { Actor } from '../actor.js'

/** Whether an action reaches the people of a team: of all teams, or only of one's own. */
export const isTeamReachable = (
  actor: Pick<Actor, 'role' | 'team_ids'>,
  action: Extract<Action, 'read_people' | 'manage_people' | 'manage_teams'>,
  team_id: string,
): boolean => {
  const scope = scopeOf(actor.role, action)
  return scope === 'organisation' || (scope === 'team' && actor.team_ids.includes(team_id))
}
