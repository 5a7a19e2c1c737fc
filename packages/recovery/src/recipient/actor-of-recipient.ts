import { withConnection } from '@quittance/platform'
import type { Actor } from '../actor.js'
import { jobContext } from '../import/job-context.js'
import type { Services } from '../services.js'
import type { Role } from '../user/role.js'

/** Somebody who is sent something, and on whose behalf it is computed: with the role, teams and creditor of this moment. */
export type Recipient = { readonly actor: Actor; readonly user_id: string; readonly email: string }

type Row = {
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly creditor_id: string | null
  readonly locale: string
  readonly time_zone: string
  readonly team_ids: readonly string[]
}

/**
 * Who a recipient is now; null for somebody who left, never opened the invitation, or is no person. Whatever is computed
 * for the actor answered here stays behind the walls of this person.
 */
export const recipientNow = async (
  { database }: Pick<Services, 'database'>,
  organisation_id: string,
  user_id: string,
): Promise<Recipient | null> => {
  const row = await withConnection(database.pool, jobContext(organisation_id), async (client) => {
    const { rows } = await client.query<Row>(
      `select u.name, u.email, u.role, u.creditor_id, u.locale, o.time_zone,
              array(select team.id from team_member
                      join team on team.organisation_id = team_member.organisation_id and team.id = team_member.team_id
                     where team_member.organisation_id = $1 and team_member.user_id = $2 and team.archived_at is null
                     order by team.id) as team_ids
         from user_account u join organisation o on o.id = u.organisation_id
        where u.organisation_id = $1 and u.id = $2 and u.kind = 'person' and u.deactivated_at is null
          and not u.invitation_pending`,
      [organisation_id, user_id],
    )
    return rows[0]
  })
  if (row === undefined) return null
  const actor: Actor = {
    organisation_id,
    time_zone: row.time_zone,
    user_id,
    means: 'job',
    session_id: null,
    confirmed_at: null,
    name: row.name,
    role: row.role,
    creditor_id: row.creditor_id,
    team_ids: row.team_ids,
    locale: row.locale === 'fr' ? 'fr' : 'en',
  }
  return { actor, user_id, email: row.email }
}
