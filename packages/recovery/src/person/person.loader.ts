import type { EntityManager } from '@quittance/platform'
import type { LinkPurpose } from '../account-link/link-purpose.js'
import { byId, byParent } from '../graphql-read/by-id.js'
import { idList } from '../graphql-read/id-list.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import type { MailState } from '../mail/mail-state.js'
import { TeamMember } from '../team/team-member.entity.js'

/** What sessions and factors tell of a person. */
export type PersonAccess = {
  readonly user_id: string
  readonly last_seen_at: Date | null
  /** When its last open session would run out; null where none is open. */
  readonly signed_in_until: Date | null
  readonly has_second_factor: boolean
}

/** The latest invitation of a person, and what became of its e-mail. */
export type LatestInvitation = {
  readonly user_id: string
  readonly purpose: LinkPurpose
  readonly created_at: Date
  readonly expires_at: Date
  readonly used_at: Date | null
  readonly revoked_at: Date | null
  /** Null when the e-mail is too long ago to be remembered. */
  readonly mail_state: MailState | null
  readonly mail_error: string | null
}

export const personLoaders = ({ read, organisation_id: organisation }: LoaderSource) => ({
  accessOfPerson: byId<PersonAccess>(
    async (ids) => accessOf(await read(), organisation, ids),
    (access) => access.user_id,
  ),
  latestInvitation: byId<LatestInvitation>(
    async (ids) => invitationsOf(await read(), organisation, ids),
    (invitation) => invitation.user_id,
  ),
  teamsOfPerson: byParent(
    async (ids) =>
      (await read()).find(
        TeamMember,
        { organisation, user: { id: { $in: [...ids] } }, team: { archivedAt: null } },
        { orderBy: { team: { name: 'asc', id: 'asc' } } },
      ),
    (member) => member.user.id,
  ),
})

const accessOf = async (em: EntityManager, organisation_id: string, ids: readonly string[]): Promise<PersonAccess[]> =>
  await em.execute<PersonAccess[]>(
    `select u.id as user_id,
            (select max(s.last_seen_at) from session s
              where s.organisation_id = u.organisation_id and s.user_id = u.id) as last_seen_at,
            (select max(s.expires_at) from session s
              where s.organisation_id = u.organisation_id and s.user_id = u.id and s.state = 'signed_in'
                and s.revoked_at is null) as signed_in_until,
            exists (select from authenticator a where a.organisation_id = u.organisation_id and a.user_id = u.id
                      and a.verified_at is not null)
              or exists (select from passkey k where k.organisation_id = u.organisation_id and k.user_id = u.id)
              as has_second_factor
       from user_account u
      where u.organisation_id = ? and u.id = any(?::uuid[])`,
    [organisation_id, idList(ids)],
  )

const invitationsOf = async (
  em: EntityManager,
  organisation_id: string,
  ids: readonly string[],
): Promise<LatestInvitation[]> =>
  await em.execute<LatestInvitation[]>(
    `select distinct on (l.user_id) l.user_id, l.purpose, l.created_at, l.expires_at, l.used_at, l.revoked_at,
            m.state as mail_state, m.last_error as mail_error
       from account_link l
       left join mail_message m on m.organisation_id = l.organisation_id and m.id = l.mail_message_id
      where l.organisation_id = ? and l.user_id = any(?::uuid[]) and l.purpose = 'invitation'
      order by l.user_id, l.created_at desc, l.id desc`,
    [organisation_id, idList(ids)],
  )
