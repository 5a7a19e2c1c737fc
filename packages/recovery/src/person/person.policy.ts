import { scopeOf } from '@quittance/core'
import type { Actor } from '../actor.js'
import type { EntityManager } from '@quittance/platform'
import { TeamMember } from '../team/team-member.entity.js'

/** Whom an actor may read: null for everybody of the organisation, else these people. */
export const visiblePeople = async (em: EntityManager, actor: Actor): Promise<readonly string[] | null> => {
  if (scopeOf(actor.role, 'read_people') === 'organisation') return null
  const own = actor.user_id === null ? [] : [actor.user_id]
  if (actor.team_ids.length === 0) return own
  const members = await em.find(TeamMember, {
    organisation: actor.organisation_id,
    team: { id: { $in: [...actor.team_ids] } },
  })
  return [...new Set([...own, ...members.map(({ user }) => user.id)])]
}
