import { contextStatements, withConnection } from '@quittance/platform'
import type pg from 'pg'
import type { Actor } from '../actor.js'
import type { Services } from '../services.js'
import type { Role } from './role.js'
import { sessionLifetimeDefaults, type SessionLifetime } from './session-lifetime.js'
import { isSessionToken, sessionTokenHash } from './session-token.js'

type SessionRow = {
  readonly organisation_id: string
  readonly id: string
  readonly user_id: string
  readonly last_seen_at: Date
}

/** The person to whom a session token belongs, or null when it is unknown, expired, revoked, or the account closed. */
export const authenticate = async (
  services: Pick<Services, 'database' | 'clock'>,
  token: string | null,
  lifetime: SessionLifetime = sessionLifetimeDefaults,
): Promise<Actor | null> => {
  if (token === null || !isSessionToken(token)) return null
  const token_hash = sessionTokenHash(token)
  const now = services.clock.now()
  return await withConnection(services.database.pool, { purpose: 'session', token_hash }, async (client) => {
    const session = await findSession(client, token_hash, now, lifetime)
    if (session === undefined) return null
    // From here on it is known whose transaction this is.
    await client.query(contextStatements({ organisation_id: session.organisation_id, creditor_scope: 'all' }))
    if (now.getTime() - session.last_seen_at.getTime() >= lifetime.noted_every_ms) await note(client, session, now)
    return await findActor(client, session)
  })
}

const findSession = async (client: pg.PoolClient, token_hash: string, now: Date, lifetime: SessionLifetime) => {
  const { rows } = await client.query<SessionRow>(
    `select organisation_id, id, user_id, last_seen_at
       from session
      where token_hash = $1 and revoked_at is null and expires_at > $2 and last_seen_at > $3`,
    [token_hash, now, new Date(now.getTime() - lifetime.idle_ms)],
  )
  return rows[0]
}

const note = async (client: pg.PoolClient, session: SessionRow, now: Date): Promise<void> => {
  await client.query('update session set last_seen_at = $3 where organisation_id = $1 and id = $2', [
    session.organisation_id,
    session.id,
    now,
  ])
}

type ActorRow = {
  readonly id: string
  readonly name: string
  readonly role: Role
  readonly creditor_id: string | null
  readonly locale: string
  readonly time_zone: string
  readonly team_ids: readonly string[]
}

const findActor = async (client: pg.PoolClient, session: SessionRow): Promise<Actor | null> => {
  const { rows } = await client.query<ActorRow>(
    `select user_account.id, user_account.name, role, creditor_id, user_account.locale, time_zone,
            array(select team.id from team_member
                    join team on team.organisation_id = team_member.organisation_id and team.id = team_member.team_id
                   where team_member.organisation_id = $1 and team_member.user_id = $2 and team.archived_at is null
                   order by team.id) as team_ids
       from user_account
       join organisation on organisation.id = user_account.organisation_id
      where user_account.organisation_id = $1 and user_account.id = $2 and deactivated_at is null`,
    [session.organisation_id, session.user_id],
  )
  const user = rows[0]
  if (user === undefined) return null
  return {
    organisation_id: session.organisation_id,
    time_zone: user.time_zone,
    user_id: user.id,
    means: 'session',
    session_id: session.id,
    name: user.name,
    role: user.role,
    creditor_id: user.creditor_id,
    team_ids: user.team_ids,
    locale: user.locale === 'fr' ? 'fr' : 'en',
  }
}
