import { contextStatements, withConnection } from '@quittance/platform'
import type pg from 'pg'
import type { Actor } from '../actor.js'
import type { Services } from '../services.js'
import type { Role } from './role.js'
import { isSessionToken, sessionTokenHash } from './session-token.js'

type SessionRow = {
  readonly organisation_id: string
  readonly id: string
  readonly user_id: string
  readonly created_at: Date
  readonly last_seen_at: Date
  readonly confirmed_at: Date | null
}

const minute_ms = 60_000

/** Use is noted no more often than this, so that reading does not write each time. */
const noted_every_ms = minute_ms

/**
 * The person to whom a session token belongs, or null when it is unknown, expired, revoked, not yet signed in, or the
 * account closed.
 */
export const authenticate = async (
  services: Pick<Services, 'database' | 'clock'>,
  token: string | null,
): Promise<Actor | null> => {
  if (token === null || !isSessionToken(token)) return null
  const token_hash = sessionTokenHash(token)
  const now = services.clock.now()
  return await withConnection(services.database.pool, { purpose: 'session', token_hash }, async (client) => {
    const session = await findSession(client, token_hash, now)
    if (session === undefined) return null
    // From here on it is known whose transaction this is.
    await client.query(contextStatements({ organisation_id: session.organisation_id, creditor_scope: 'all' }))
    const actor = await findActor(client, session, now)
    if (actor !== null && now.getTime() - session.last_seen_at.getTime() >= noted_every_ms)
      await note(client, session, now)
    return actor
  })
}

const findSession = async (client: pg.PoolClient, token_hash: string, now: Date) => {
  const { rows } = await client.query<SessionRow>(
    `select organisation_id, id, user_id, created_at, last_seen_at, confirmed_at
       from session
      where token_hash = $1 and state = 'signed_in' and revoked_at is null and expires_at > $2`,
    [token_hash, now],
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

const findActor = async (client: pg.PoolClient, session: SessionRow, now: Date): Promise<Actor | null> => {
  const { rows } = await client.query<ActorRow>(
    `select user_account.id, user_account.name, role, creditor_id, user_account.locale, time_zone,
            array(select team.id from team_member
                    join team on team.organisation_id = team_member.organisation_id and team.id = team_member.team_id
                   where team_member.organisation_id = $1 and team_member.user_id = $2 and team.archived_at is null
                   order by team.id) as team_ids
       from user_account
       join organisation on organisation.id = user_account.organisation_id
      where user_account.organisation_id = $1 and user_account.id = $2 and kind = 'person'
        and deactivated_at is null
        and $3::timestamptz > $5::timestamptz - make_interval(mins => idle_minutes)
        and $4::timestamptz > $5::timestamptz - make_interval(hours => absolute_hours)`,
    // The policy of today counts, also for sessions that were begun under a milder one.
    [session.organisation_id, session.user_id, session.last_seen_at, session.created_at, now],
  )
  const user = rows[0]
  if (user === undefined) return null
  return {
    organisation_id: session.organisation_id,
    time_zone: user.time_zone,
    user_id: user.id,
    means: 'session',
    session_id: session.id,
    confirmed_at: session.confirmed_at,
    name: user.name,
    role: user.role,
    creditor_id: user.creditor_id,
    team_ids: user.team_ids,
    locale: user.locale === 'fr' ? 'fr' : 'en',
  }
}
