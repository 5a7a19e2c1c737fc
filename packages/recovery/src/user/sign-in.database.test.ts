import { actions, may } from '@quittance/core'
import { afterAll, expect, it } from 'vitest'
import { buildAgency, buildUser, password } from '../graphql-schema/testing/agency.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'
import { withConnection } from '@quittance/platform'
import { tenantContext } from '../actor.js'
import { deactivateUser } from './deactivate-user.js'
import { setPassword } from './set-password.js'
import { sessionTokenHash } from './session-token.js'

const api = await openTestApi()
const agency = await buildAgency(api.services, 'Agency')
const other = await buildAgency(api.services, 'Other agency')
afterAll(() => api.close())

const signInDocument = `mutation ($email: String!, $password: String!) {
  signIn(email: $email, password: $password) {
    __typename
    ... on Session { viewer { id email role locale actions creditorId organisation { name timeZone today } } }
    ... on SignInRefused { message }
  }
}`
const viewerDocument = '{ viewer { email } }'
let users = 0
const newUser = async (of = agency): Promise<{ email: string; id: string }> => {
  users += 1
  const email = `user${users}@example.org`
  return { email, id: await buildUser(api.services, of.actor, email, 'manager') }
}
const signIn = (email: string, tried = password, options = {}) =>
  api.request(signInDocument, { email, password: tried }, options)
const tokenOf = async (email: string): Promise<string> => {
  const { cookie } = await signIn(email)
  if (typeof cookie !== 'string') throw new Error('Nobody was signed in')
  return cookie
}
const viewerEmail = async (token: string | null) =>
  (await api.request(viewerDocument, {}, { token })).data.viewer?.email

it('answers nobody as viewer when signed out, and refuses everything else', async () => {
  expect((await api.request(viewerDocument)).data.viewer).toBeNull()
  const { errors } = await api.request('{ creditors { id } }', {}, { locale: 'fr' })
  expect(errors[0]).toMatchObject({
    message: 'Connectez-vous pour continuer.',
    extensions: { code: 'UNAUTHENTICATED', requestId: 'test-request' },
  })
})

it('begins a session whose token is stored as a hash only', async () => {
  const { email, id } = await newUser()
  const answer = await signIn(` ${email.toUpperCase()} `)
  expect(answer.data.signIn).toEqual({
    __typename: 'Session',
    viewer: {
      id,
      email,
      role: 'manager',
      locale: 'en',
      actions: actions.filter((action) => may('manager', action)),
      creditorId: null,
      organisation: { name: 'Agency', timeZone: 'Europe/Paris', today: '2026-03-10' },
    },
  })
  expect(answer.cookie).toMatch(/^[A-Za-z0-9_-]{43}$/)
  expect(await viewerEmail(answer.cookie ?? null)).toBe(email)
  const stored = await withConnection(api.services.database.pool, tenantContext(agency.actor), async (client) => {
    const { rows } = await client.query('select token_hash from session where user_id = $1', [id])
    return rows
  })
  expect(stored).toEqual([{ token_hash: sessionTokenHash(answer.cookie ?? '') }])
})

it('answers a wrong password, an unknown address and a closed account alike', async () => {
  const { email } = await newUser()
  const closed = await newUser()
  await deactivateUser(api.services, agency.actor, { email: closed.email })
  const answers = await Promise.all([
    signIn(email, 'wrong password'),
    signIn('nobody@example.org'),
    signIn(closed.email),
    signIn(email, 'x'.repeat(2_000)),
  ])
  for (const { data, cookie } of answers) {
    expect(data).toEqual(answers[0]?.data)
    expect(data.signIn.__typename).toBe('SignInRefused')
    expect(cookie).toBeUndefined()
  }
})

it('changes the session at each sign-in and revokes the one that the browser had', async () => {
  const { email } = await newUser()
  const first = await tokenOf(email)
  const second = await signIn(email, password, { token: first })
  expect(second.cookie).not.toBe(first)
  expect(await viewerEmail(first)).toBeUndefined()
  expect(await viewerEmail(second.cookie ?? null)).toBe(email)
})

it('ends a session at sign-out, for good', async () => {
  const { email } = await newUser()
  const token = await tokenOf(email)
  const answer = await api.request('mutation { signOut }', {}, { token })
  expect(answer).toMatchObject({ data: { signOut: true }, cookie: null })
  expect(await viewerEmail(token)).toBeUndefined()
  expect((await api.request('mutation { signOut }', {}, { token })).data.signOut).toBe(false)
})

it('ends the sessions of an account that is closed', async () => {
  const { email } = await newUser()
  const token = await tokenOf(email)
  await deactivateUser(api.services, agency.actor, { email })
  expect(await viewerEmail(token)).toBeUndefined()
})

it('forgets a session after eight idle hours, and after a week however it is used', async () => {
  const hour_ms = 3_600_000
  const { email } = await newUser()
  const idle = await tokenOf(email)
  api.clock.advance(8 * hour_ms - 1)
  expect(await viewerEmail(idle)).toBe(email)
  api.clock.advance(8 * hour_ms - 1)
  expect(await viewerEmail(idle)).toBe(email)
  api.clock.advance(8 * hour_ms)
  expect(await viewerEmail(idle)).toBeUndefined()

  const used = await tokenOf(email)
  for (let hours = 0; hours < 7 * 24 - 6; hours += 6) {
    expect(await viewerEmail(used)).toBe(email)
    api.clock.advance(6 * hour_ms)
  }
  expect(await viewerEmail(used)).toBe(email)
  api.clock.advance(6 * hour_ms)
  expect(await viewerEmail(used)).toBeUndefined()
})

it('makes who guesses wait, the account elsewhere and other accounts not, and forgives after success', async () => {
  const { email } = await newUser()
  const address = '203.0.113.7'
  for (let attempt = 0; attempt < 5; attempt++) await signIn(email, 'wrong password', { address })
  const refused = await signIn(email, password, { address, locale: 'fr' })
  expect(refused.data.signIn.message).toBe('Trop de tentatives de connexion. Réessayez dans 1 minute.')
  expect((await signIn(email, password, { address: '203.0.113.8' })).data.signIn.__typename).toBe('Session')
  expect((await signIn((await newUser()).email, password, { address })).data.signIn.__typename).toBe('Session')
  api.clock.advance(60_000)
  expect((await signIn(email, password, { address })).data.signIn.__typename).toBe('Session')
})

it('hashes the password again when the parameters have changed', async () => {
  const { email, id } = await newUser()
  const hashOf = () =>
    withConnection(api.services.database.pool, tenantContext(agency.actor), async (client) => {
      const { rows } = await client.query<{ password_hash: string }>(
        'select password_hash from user_account where id = $1',
        [id],
      )
      return rows[0]?.password_hash ?? ''
    })
  // A hash of the same password under lesser parameters, as an older version would have stored it.
  const old =
    '$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHRzYWx0c2FsdA$' +
    (await legacyHash(password)).toString('base64').replaceAll('=', '')
  await withConnection(api.services.database.pool, tenantContext(agency.actor), (client) =>
    client.query('update user_account set password_hash = $2 where id = $1', [id, old]),
  )
  expect((await signIn(email, 'wrong password')).data.signIn.__typename).toBe('SignInRefused')
  expect(await hashOf()).toBe(old)
  expect((await signIn(email)).data.signIn.__typename).toBe('Session')
  const renewed = await hashOf()
  expect(renewed).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect((await signIn(email)).data.signIn.__typename).toBe('Session')
  expect(await hashOf()).toBe(renewed)
})

it('lets the password decide between the agencies of one address, and asks where it opens several', async () => {
  const email = 'both@example.org'
  await buildUser(api.services, agency.actor, email, 'agent')
  await buildUser(api.services, other.actor, email, 'auditor')
  const document = `mutation ($email: String!, $password: String!, $organisationId: String) {
    signIn(email: $email, password: $password, organisationId: $organisationId) {
      __typename
      ... on AgencyNeeded { agencies { id name } }
      ... on Session { viewer { organisation { name } } }
    }
  }`
  const tryIn = async (tried: string, organisationId: string | null = null) => {
    const answer = await api.request(document, { email, password: tried, organisationId })
    return { ...answer.data.signIn, cookie: answer.cookie }
  }
  const agencies = [
    { id: agency.actor.organisation_id, name: 'Agency' },
    { id: other.actor.organisation_id, name: 'Other agency' },
  ]
  expect(await tryIn(password)).toEqual({ __typename: 'AgencyNeeded', agencies, cookie: undefined })
  for (const { id, name } of agencies)
    expect(await tryIn(password, id)).toMatchObject({
      viewer: { organisation: { name } },
      cookie: expect.any(String),
    })
  // The id of another agency opens nothing, whether it exists or not; nor does a wrong password name any.
  const third = await buildAgency(api.services, 'Third agency')
  for (const id of [third.actor.organisation_id, '01890000-0000-7000-8000-000000000000', 'none'])
    expect((await tryIn(password, id)).__typename).toBe('SignInRefused')
  expect((await tryIn('wrong password')).__typename).toBe('SignInRefused')
  const own = 'treize tortues sous le pont'
  await setPassword(api.services, other.actor, { email, password: own })
  expect(await tryIn(own)).toMatchObject({ viewer: { organisation: { name: 'Other agency' } } })
  expect(await tryIn(password)).toMatchObject({ viewer: { organisation: { name: 'Agency' } } })
  await deactivateUser(api.services, other.actor, { email })
  expect((await tryIn(own)).__typename).toBe('SignInRefused')
})

it('keeps the language that the viewer chooses', async () => {
  const { email } = await newUser()
  const token = await tokenOf(email)
  const document = 'mutation ($locale: String!) { setLocale(locale: $locale) { locale } }'
  expect((await api.request(document, { locale: 'fr' }, { token })).data.setLocale.locale).toBe('fr')
  expect((await api.request('{ viewer { locale } }', {}, { token })).data.viewer.locale).toBe('fr')
  const { errors } = await api.request(document, { locale: 'tlh' }, { token })
  expect(errors[0]).toMatchObject({
    message: 'La langue est « fr » ou « en ».',
    extensions: { code: 'BAD_USER_INPUT' },
  })
})

it.each(['', 'x', "' or '1'='1", 'a'.repeat(43), '\0', '../../etc/passwd'])('takes %j for nobody', async (token) => {
  expect(await viewerEmail(token)).toBeUndefined()
})

const legacyHash = async (text: string): Promise<Buffer> => {
  const { argon2Sync } = await import('node:crypto')
  return argon2Sync('argon2id', {
    message: text,
    nonce: Buffer.from('saltsaltsaltsalt'),
    memory: 8,
    passes: 1,
    parallelism: 1,
    tagLength: 32,
  })
}
