import { withConnection } from '@quittance/platform'
import type pg from 'pg'
import type { Services } from '../services.js'
import { accountContext } from '../session/begin-session.js'
import type { Person } from '../session/require-person.js'
import { type BrowserName, browserNameOf } from '../session/user-agent.rules.js'

/** How a person gets in, as the person sees it. */
export type AccountFacts = {
  readonly id: string
  readonly hasPassword: boolean
  readonly secondFactorRequired: boolean
  readonly authenticatorAddedAt: Date | null
  readonly recoveryCodesLeft: number
  readonly passkeys: readonly PasskeyFacts[]
  readonly sessions: readonly SessionFacts[]
}

export type PasskeyFacts = {
  readonly id: string
  readonly name: string
  readonly createdAt: Date
  readonly lastUsedAt: Date | null
}

export type SessionFacts = BrowserName & {
  readonly id: string
  readonly address: string | null
  readonly beganAt: Date
  readonly lastSeenAt: Date
  readonly isThisOne: boolean
}

type SummaryRow = {
  readonly has_password: boolean
  readonly required: boolean
  readonly idle_minutes: number
  readonly absolute_hours: number
  readonly verified_at: Date | null
  readonly codes_left: number
}

/** The account of a signed-in person: everything is looked up by that person's own id. */
export const readAccount = async (
  services: Pick<Services, 'database' | 'clock'>,
  person: Person,
): Promise<AccountFacts> =>
  await withConnection(services.database.pool, accountContext(person), async (client) => {
    const summary = await readSummary(client, person)
    return {
      id: person.user_id,
      hasPassword: summary.has_password,
      secondFactorRequired: summary.required,
      authenticatorAddedAt: summary.verified_at,
      recoveryCodesLeft: summary.codes_left,
      passkeys: await readPasskeys(client, person),
      sessions: await readSessions(client, person, summary, services.clock.now()),
    }
  })

const readSummary = async (client: pg.PoolClient, { organisation_id, user_id }: Person): Promise<SummaryRow> => {
  const { rows } = await client.query<SummaryRow>(
    `select u.password_hash is not null as has_password, u.role = any (o.second_factor_roles) as required,
            o.idle_minutes, o.absolute_hours, a.verified_at,
            (select count(*)::int from recovery_code c
              where c.organisation_id = u.organisation_id and c.user_id = u.id and c.used_at is null) as codes_left
       from user_account u
       join organisation o on o.id = u.organisation_id
       left join authenticator a on a.organisation_id = u.organisation_id and a.user_id = u.id
      where u.organisation_id = $1 and u.id = $2`,
    [organisation_id, user_id],
  )
  const row = rows[0]
  if (row === undefined) throw new Error('A signed-in person has no account')
  return row
}

const readPasskeys = async (client: pg.PoolClient, { organisation_id, user_id }: Person): Promise<PasskeyFacts[]> => {
  const { rows } = await client.query<PasskeyFacts>(
    `select id, name, created_at as "createdAt", last_used_at as "lastUsedAt" from passkey
      where organisation_id = $1 and user_id = $2 order by created_at, id`,
    [organisation_id, user_id],
  )
  return rows
}

type SessionRow = {
  readonly id: string
  readonly address: string | null
  readonly user_agent: string | null
  readonly created_at: Date
  readonly last_seen_at: Date
}

const readSessions = async (
  client: pg.PoolClient,
  { organisation_id, user_id, session_id }: Person,
  { idle_minutes, absolute_hours }: SummaryRow,
  now: Date,
): Promise<SessionFacts[]> => {
  const { rows } = await client.query<SessionRow>(
    `select id, address, user_agent, created_at, last_seen_at from session
      where organisation_id = $1 and user_id = $2 and state = 'signed_in' and revoked_at is null and expires_at > $3
        and last_seen_at > $3::timestamptz - make_interval(mins => $4)
        and created_at > $3::timestamptz - make_interval(hours => $5)
      order by last_seen_at desc, id`,
    [organisation_id, user_id, now, idle_minutes, absolute_hours],
  )
  return rows.map(({ id, address, user_agent, created_at, last_seen_at }) => ({
    id,
    address,
    ...browserNameOf(user_agent),
    beganAt: created_at,
    lastSeenAt: last_seen_at,
    isThisOne: id === session_id,
  }))
}
