import { withConnection } from '@quittance/platform'
import { type Actor } from '../actor.js'
import type { Services } from '../services.js'
import type { Role } from './role.js'

type UserRow = {
  readonly name: string
  readonly role: Role
  readonly creditor_id: string | null
  readonly locale: string
  readonly time_zone: string
  readonly team_ids: readonly string[]
}

/**
 * The actor for whom a job works: an account with the role, creditor and teams that it has now. Null when the account is
 * closed or was never opened, so that nothing goes on being made for who has left.
 */
export const actorOfUser = async (
  services: Pick<Services, 'database'>,
  organisation_id: string,
  user_id: string,
): Promise<Actor | null> => {
  const context = { organisation_id, creditor_scope: 'all' }
  const { rows } = await withConnection(services.database.pool, context, (client) =>
    client.query<UserRow>(
      `select user_account.name, role, creditor_id, user_account.locale, time_zone,
              array(select team.id from team_member
                      join team on team.organisation_id = team_member.organisation_id and team.id = team_member.team_id
                     where team_member.organisation_id = $1 and team_member.user_id = $2 and team.archived_at is null
                     order by team.id) as team_ids
         from user_account
         join organisation on organisation.id = user_account.organisation_id
        where user_account.organisation_id = $1 and user_account.id = $2
          and deactivated_at is null and not invitation_pending`,
      [organisation_id, user_id],
    ),
  )
  const [user] = rows
  if (user === undefined) return null
  return {
    organisation_id,
    time_zone: user.time_zone,
    user_id,
    means: 'job',
    session_id: null,
    confirmed_at: null,
    name: user.name,
    role: user.role,
    creditor_id: user.creditor_id,
    team_ids: user.team_ids,
    locale: user.locale === 'fr' ? 'fr' : 'en',
  }
}
