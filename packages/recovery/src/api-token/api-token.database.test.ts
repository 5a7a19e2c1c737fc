import { assert } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import { afterAll, expect, it } from 'vitest'
import { tenantContext } from '../actor.js'
import { buildAgency, password } from '../graphql-schema/testing/agency.js'
import { insertRows } from '../graphql-schema/testing/insert-rows.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'
import { createServiceAccount } from '../service-account/create-service-account.js'
import { deactivateServiceAccount } from '../service-account/deactivate-service-account.js'
import { newSessionToken, sessionTokenHash } from '../user/session-token.js'
import { authenticate } from '../user/authenticate.js'
import { authenticateToken } from './authenticate-token.js'
import { apiTokenLimits, createApiToken } from './create-api-token.js'
import { revokeApiToken } from './revoke-api-token.js'
import { apiTokenHash, newApiToken } from './token-text.js'

const day_ms = 86_400_000
const api = await openTestApi()
const { services, clock } = api
const agency = await buildAgency(services, 'Agency')
const other = await buildAgency(services, 'Other agency')
afterAll(() => api.close())

const newAccount = async (role: 'finance' | 'creditor' = 'finance', creditor_id: string | null = null) => {
  const made = await createServiceAccount(services, agency.actor, { name: ' Bank feed ', role, creditor_id })
  assert(made.ok, 'An account can be made')
  return made.value.user_id
}
const newToken = async (user_id: string, days = 30) => {
  const made = await createApiToken(services, agency.actor, { user_id, name: 'Feed', days })
  assert(made.ok, 'A token can be made')
  return made.value
}
const inAgency = <Row extends object>(sql: string, values: readonly unknown[]) =>
  withConnection(services.database.pool, tenantContext(agency.actor), async (client) => {
    const { rows } = await client.query<Row>(sql, [...values])
    return rows
  })

it('lets a program in as its service account, with its role and creditor', async () => {
  const user_id = await newAccount()
  const { token } = await newToken(user_id)
  expect(await authenticateToken(services, token)).toEqual({
    organisation_id: agency.actor.organisation_id,
    time_zone: 'Europe/Paris',
    user_id,
    means: 'token',
    session_id: null,
    confirmed_at: null,
    name: 'Bank feed',
    role: 'finance',
    creditor_id: null,
    team_ids: [],
    locale: 'en',
  })
  const creditor_id = agency.creditors[0].id
  const bound = await newToken(await newAccount('creditor', creditor_id))
  expect(await authenticateToken(services, bound.token)).toMatchObject({ role: 'creditor', creditor_id })
})

it('keeps of a token a hash, its beginning, and when it was used, to the minute', async () => {
  const { token, token_id } = await newToken(await newAccount())
  const stored = () =>
    inAgency<{ token_hash: string; prefix: string; last_used_at: Date | null }>(
      'select token_hash, prefix, last_used_at from api_token where id = $1',
      [token_id],
    )
  const kept = { token_hash: apiTokenHash(token), prefix: token.slice(0, 10) }
  expect(await stored()).toEqual([{ ...kept, last_used_at: null }])
  const used_at = clock.now()
  await authenticateToken(services, token)
  clock.advance(59_999)
  await authenticateToken(services, token)
  expect(await stored()).toEqual([{ ...kept, last_used_at: used_at }])
  clock.advance(1)
  await authenticateToken(services, token)
  expect(await stored()).toEqual([{ ...kept, last_used_at: clock.now() }])
})

it('refuses an expired token, a revoked one, one of a closed account, and any other text', async () => {
  const user_id = await newAccount()
  const [expired, revoked, closed] = [await newToken(user_id, 1), await newToken(user_id), await newToken(user_id)]
  clock.advance(day_ms - 1)
  expect(await authenticateToken(services, expired.token)).not.toBeNull()
  clock.advance(1)
  expect(await authenticateToken(services, expired.token)).toBeNull()
  expect((await revokeApiToken(services, agency.actor, revoked.token_id)).ok).toBe(true)
  expect(await authenticateToken(services, revoked.token)).toBeNull()
  expect(await authenticateToken(services, closed.token)).not.toBeNull()
  expect((await deactivateServiceAccount(services, agency.actor, user_id)).ok).toBe(true)
  expect(await authenticateToken(services, closed.token)).toBeNull()
  for (const text of ['', 'x', newApiToken(), newSessionToken(), `${closed.token}x`, "qtt_' or '1'='1"])
    expect(await authenticateToken(services, text)).toBeNull()
})

it('refuses a token without a name, without an end, beyond a year, and of an account that is not there', async () => {
  const user_id = await newAccount()
  const tried = async (change: object) => {
    const made = await createApiToken(services, agency.actor, { user_id, name: 'Feed', days: 30, ...change })
    return made.ok ? 'made' : made.error.code
  }
  expect(await tried({ name: '  ' })).toBe('name_missing')
  expect(await tried({ name: 'x'.repeat(101) })).toBe('name_too_long')
  for (const days of [0, -1, 366, 1.5, Number.NaN]) expect(await tried({ days })).toBe('days_out_of_range')
  expect(await tried({ days: 365 })).toBe('made')
  const [person] = await inAgency<{ id: string }>(
    `insert into user_account (organisation_id, id, email, name, role, locale, created_at)
     values ($1, $2, 'person@example.org', 'Person', 'agent', 'fr', now()) returning id`,
    [agency.actor.organisation_id, newId()],
  )
  for (const unknown of [newId(), 'nonsense', person?.id])
    expect(await tried({ user_id: unknown })).toBe('account_unknown')
  const ofOther = await createApiToken(services, other.actor, { user_id, name: 'Feed', days: 30 })
  expect(ofOther).toEqual({ ok: false, error: { code: 'account_unknown' } })
  await deactivateServiceAccount(services, agency.actor, user_id)
  expect(await tried({})).toBe('account_closed')
})

it('gives one account so many open tokens and no more, however many ask at once', async () => {
  const user_id = await newAccount()
  const asked = Array.from({ length: apiTokenLimits.open_maximum + 3 }, () =>
    createApiToken(services, agency.actor, { user_id, name: 'Feed', days: 1 }),
  )
  const answers = await Promise.all(asked)
  expect(answers.filter((answer) => answer.ok)).toHaveLength(apiTokenLimits.open_maximum)
})

it('takes another agency’s token and account for unknown', async () => {
  const user_id = await newAccount()
  const { token, token_id } = await newToken(user_id)
  expect(await revokeApiToken(services, other.actor, token_id)).toEqual({ ok: false, error: { code: 'token_unknown' } })
  expect(await deactivateServiceAccount(services, other.actor, user_id)).toEqual({
    ok: false,
    error: { code: 'account_unknown' },
  })
  expect(await authenticateToken(services, token)).not.toBeNull()
})

it('never lets a service account sign in, nor work with a session', async () => {
  const user_id = await newAccount()
  const [account] = await inAgency<{ email: string }>('select email from user_account where id = $1', [user_id])
  const document =
    'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }'
  for (const tried of ['', password]) {
    const { data } = await api.request(document, { email: account?.email, password: tried })
    expect(data.signIn.__typename).toBe('SignInRefused')
  }
  const givePassword = `update user_account set password_hash = 'x' where id = $1`
  await expect(inAgency(givePassword, [user_id])).rejects.toThrow('user_account_service_has_no_password')
  const session = newSessionToken()
  await withConnection(services.database.pool, tenantContext(agency.actor), async (client) => {
    await insertRows(client, 'session', [
      {
        organisation_id: agency.actor.organisation_id,
        id: newId(),
        user_id,
        token_hash: sessionTokenHash(session),
        state: 'signed_in',
        methods: ['password'],
        created_at: clock.now(),
        last_seen_at: clock.now(),
        expires_at: new Date(clock.now().getTime() + day_ms),
      },
    ])
  })
  expect(await authenticate(services, session)).toBeNull()
})

it('writes what was done into the trail, once', async () => {
  const user_id = await newAccount()
  const { token_id } = await newToken(user_id)
  for (let round = 0; round < 2; round++) {
    await revokeApiToken(services, agency.actor, token_id)
    await deactivateServiceAccount(services, agency.actor, user_id)
  }
  const written = await inAgency<{ action: string; detail: unknown }>(
    'select action, detail from audit_event where subject_id = any($1) order by sequence',
    [[user_id, token_id]],
  )
  expect(written).toEqual([
    { action: 'service_account.create', detail: { role: 'finance', creditor_id: null } },
    { action: 'api_token.create', detail: { user_id, days: 30 } },
    { action: 'api_token.revoke', detail: { user_id } },
    { action: 'service_account.deactivate', detail: { tokens_revoked: 0 } },
  ])
})

it('binds a program of a creditor to one there is', async () => {
  const tried = async (role: 'creditor' | 'agent', creditor_id: string | null) => {
    const made = await createServiceAccount(services, agency.actor, { name: 'Feed', role, creditor_id })
    return made.ok ? 'made' : made.error.code
  }
  expect(await tried('creditor', null)).toBe('creditor_missing')
  expect(await tried('agent', agency.creditors[0].id)).toBe('creditor_not_allowed')
  for (const id of [newId(), other.creditors[0].id, 'nonsense'])
    expect(await tried('creditor', id)).toBe('creditor_unknown')
})
