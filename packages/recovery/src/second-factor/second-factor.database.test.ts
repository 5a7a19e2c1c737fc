import { withConnection } from '@quittance/platform'
import { Secret, TOTP } from 'otpauth'
import { afterAll, expect, it } from 'vitest'
import { tenantContext } from '../actor.js'
import { buildAgency, buildUser, password } from '../graphql-schema/testing/agency.js'
import { type Answer, openTestApi } from '../graphql-schema/testing/test-api.js'
import { changeSecurityPolicy } from '../security-policy/change-security-policy.js'
import { resetFactors } from './reset-factors.js'
import { isSessionToken } from '../user/session-token.js'

// Goal: nobody acts without the second factor that he has or must have, no code is good twice, and the token before a
// proof is never the one after it. Method: the API over a real database, requests at once where it matters.

const api = await openTestApi()
const agency = await buildAgency(api.services, 'Agency')
const strict = await buildAgency(api.services, 'Strict agency')
await changeSecurityPolicy(api.services, strict.actor, {
  second_factor_roles: ['manager'],
  idle_minutes: 60,
  absolute_hours: 12,
})
afterAll(() => api.close())

const documents = {
  signIn: `mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) {
    __typename ... on SecondFactorNeeded { methods } ... on EnrolmentNeeded { email } ... on SignInRefused { message } } }`,
  code: `mutation ($code: String!) { signInWithCode(code: $code) {
    __typename ... on SignInRefused { message } ... on Session { viewer { email } } } }`,
  recovery: `mutation ($code: String!) { signInWithRecoveryCode(code: $code) { __typename ... on SignInRefused { message } } }`,
  begin: `mutation { beginAuthenticator {
    __typename ... on AuthenticatorSecret { secret uri } ... on InvalidInput { message } } }`,
  finish: `mutation ($code: String!) { finishAuthenticator(code: $code) {
    __typename ... on FactorAdded { recoveryCodes } ... on InvalidInput { message field } } }`,
  viewer: '{ viewer { email } }',
  step: '{ signInStep { __typename ... on SecondFactorNeeded { methods } ... on EnrolmentNeeded { email } } }',
}
type Document = keyof typeof documents
const ask = (
  document: Document,
  token: string | null,
  variables: object = {},
  address = '192.0.2.1',
): Promise<Answer> => api.request(documents[document], variables, { token, address })

let people = 0
const newPerson = async (of = agency) => {
  people += 1
  const email = `factor${people}@example.org`
  await buildUser(api.services, of.actor, email, 'manager')
  return email
}
const begun = async (email: string, token: string | null = null) => {
  const { data, cookie } = await ask('signIn', token, { email, password })
  return { answer: data.signIn, token: cookie ?? '' }
}
const step_ms = 30_000
const nextStep = () => api.clock.advance(step_ms)
const codeOf = (secret: string, offset_ms = 0): string =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: api.clock.now().getTime() + offset_ms })

/** A person with an authenticator app: its secret and the recovery codes. */
const enrolled = async () => {
  const email = await newPerson()
  const { token } = await begun(email)
  const { data } = await ask('begin', token)
  const { secret } = data.beginAuthenticator
  const finished = await ask('finish', token, { code: codeOf(secret) })
  nextStep()
  return { email, secret: String(secret), codes: finished.data.finishAuthenticator.recoveryCodes as string[], token }
}

it('sets an authenticator app up, which counts only after a code of it', async () => {
  const email = await newPerson()
  const { token } = await begun(email)
  const { data } = await ask('begin', token)
  const { secret, uri } = data.beginAuthenticator
  expect(uri).toBe(
    `otpauth://totp/Quittance:${encodeURIComponent(email)}?issuer=Quittance&secret=${secret}&algorithm=SHA1&digits=6&period=30`,
  )
  expect((await begun(email)).answer.__typename).toBe('Session')
  const wrong = await ask('finish', token, { code: '000000' })
  expect(wrong.data.finishAuthenticator).toMatchObject({ __typename: 'InvalidInput', field: 'code' })
  const right = await ask('finish', token, { code: codeOf(secret) })
  expect(right.data.finishAuthenticator.recoveryCodes).toHaveLength(10)
  expect((await begun(email)).answer).toEqual({ __typename: 'SecondFactorNeeded', methods: ['code', 'recovery_code'] })
  expect((await ask('begin', token)).data.beginAuthenticator.message).toMatch(/already/)
})

it('keeps secrets and recovery codes in no readable form', async () => {
  const { secret, codes } = await enrolled()
  const stored = await withConnection(api.services.database.pool, tenantContext(agency.actor), async (client) => {
    const [secrets, hashes] = [
      await client.query('select * from authenticator'),
      await client.query('select * from recovery_code'),
    ]
    return JSON.stringify([secrets.rows, hashes.rows])
  })
  expect(stored).not.toContain(secret)
  expect(codes.filter((code) => stored.includes(code) || stored.includes(code.replaceAll('-', '')))).toEqual([])
})

it('lets the half signed in do nothing but show the second factor', async () => {
  const { email, secret } = await enrolled()
  const half = await begun(email)
  expect(isSessionToken(half.token)).toBe(true)
  expect((await ask('viewer', half.token)).data.viewer).toBeNull()
  expect((await ask('step', half.token)).data.signInStep).toEqual({
    __typename: 'SecondFactorNeeded',
    methods: ['code', 'recovery_code'],
  })
  // Whoever knows the password alone must not replace the factor by one of his own.
  for (const document of ['begin', 'finish'] as const) {
    const { errors } = await ask(document, half.token, { code: codeOf(secret) })
    expect(errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
  }
  const whole = await ask('code', half.token, { code: codeOf(secret) })
  expect(whole.data.signInWithCode.viewer.email).toBe(email)
  expect(whole.cookie).not.toBe(half.token)
  expect((await ask('viewer', half.token)).data.viewer).toBeNull()
  expect((await ask('viewer', whole.cookie ?? '')).data.viewer.email).toBe(email)
  // The half session is spent: it finishes no second sign-in.
  nextStep()
  const again = await ask('code', half.token, { code: codeOf(secret) })
  expect(again.data.signInWithCode.message).toMatch(/sign in again/)
})

it('forgets the half signed in after ten minutes', async () => {
  const { email, secret } = await enrolled()
  const half = await begun(email)
  api.clock.advance(10 * 60_000)
  expect((await ask('code', half.token, { code: codeOf(secret) })).data.signInWithCode.__typename).toBe('SignInRefused')
})

it('accepts the code before and the code after, no others, and none twice', async () => {
  const tries = [-60_000, -30_000, 0, 30_000, 60_000]
  const answers: string[] = []
  for (const offset_ms of tries) {
    const { email, secret } = await enrolled()
    nextStep()
    nextStep()
    const half = await begun(email)
    const { data } = await ask('code', half.token, { code: codeOf(secret, offset_ms) })
    answers.push(data.signInWithCode.__typename)
  }
  expect(answers).toEqual(['SignInRefused', 'Session', 'Session', 'Session', 'SignInRefused'])
})

it('refuses every replay of a code, also many at once', async () => {
  const count = 12
  const { email, secret } = await enrolled()
  const halves: string[] = []
  for (let half = 0; half < count; half++) halves.push((await begun(email)).token)
  const code = codeOf(secret)
  // Each from an address of its own, so that no throttle helps.
  const answers = await Promise.all(halves.map((half, index) => ask('code', half, { code }, `198.51.100.${index}`)))
  const accepted = answers.filter(({ data }) => data.signInWithCode.__typename === 'Session').length
  expect(accepted).toBe(1)
  const late = await ask('code', (await begun(email)).token, { code }, '198.51.100.200')
  expect(late.data.signInWithCode.__typename).toBe('SignInRefused')
  console.info(`one-time codes: ${count - accepted + 1} replays refused of ${count}, ${count} requests at once`)
})

it('takes each recovery code once, however it is typed, also many at once', async () => {
  const { email, codes } = await enrolled()
  const [first = '', second = ''] = codes
  const typed = first.replaceAll('-', ' ').toUpperCase()
  const { data } = await ask('recovery', (await begun(email)).token, { code: typed })
  expect(data.signInWithRecoveryCode.__typename).toBe('Session')
  const again = await ask('recovery', (await begun(email)).token, { code: first })
  expect(again.data.signInWithRecoveryCode.__typename).toBe('SignInRefused')
  const halves: string[] = []
  for (let half = 0; half < 8; half++) halves.push((await begun(email)).token)
  const answers = await Promise.all(
    halves.map((half, index) => ask('recovery', half, { code: second }, `198.51.100.${index}`)),
  )
  const accepted = answers.filter(({ data }) => data.signInWithRecoveryCode.__typename === 'Session').length
  expect(accepted).toBe(1)
  console.info(`recovery codes: ${halves.length - accepted + 1} second uses refused of ${halves.length}`)
})

it('takes nobody else’s codes', async () => {
  const [mine, other] = [await enrolled(), await enrolled()]
  const half = await begun(mine.email)
  expect((await ask('code', half.token, { code: codeOf(other.secret) })).data.signInWithCode.__typename).toBe(
    'SignInRefused',
  )
  expect((await ask('recovery', half.token, { code: other.codes[0] })).data.signInWithRecoveryCode.__typename).toBe(
    'SignInRefused',
  )
})

it('lets a person of a role that requires a factor do nothing but set one up', async () => {
  const email = await newPerson(strict)
  const { answer, token } = await begun(email)
  expect(answer).toEqual({ __typename: 'EnrolmentNeeded', email })
  expect((await ask('viewer', token)).data.viewer).toBeNull()
  expect((await ask('code', token, { code: '123456' })).data.signInWithCode.__typename).toBe('SignInRefused')
  const { data } = await ask('begin', token)
  const finished = await ask('finish', token, { code: codeOf(data.beginAuthenticator.secret) })
  expect(finished.data.finishAuthenticator.recoveryCodes).toHaveLength(10)
  expect(finished.cookie).not.toBe(token)
  expect((await ask('viewer', token)).data.viewer).toBeNull()
  expect((await ask('viewer', finished.cookie ?? '')).data.viewer.email).toBe(email)
  // And the last factor cannot be removed again.
  const remove = 'mutation { removeAuthenticator { __typename ... on InvalidInput { message } } }'
  const removed = await api.request(remove, {}, { token: finished.cookie ?? '' })
  expect(removed.data.removeAuthenticator.message).toMatch(/only one/)
})

it('is taken away by the operator from who lost it, which ends the sessions and is told by e-mail', async () => {
  const { email, token } = await enrolled()
  expect((await resetFactors(api.services, agency.actor, { email: 'nobody@example.org' })).ok).toBe(false)
  expect((await resetFactors(api.services, strict.actor, { email })).ok).toBe(false)
  expect((await resetFactors(api.services, agency.actor, { email })).ok).toBe(true)
  expect((await ask('viewer', token)).data.viewer).toBeNull()
  expect((await begun(email)).answer.__typename).toBe('Session')
  const mails = await withConnection(api.services.database.pool, tenantContext(agency.actor), async (client) => {
    const { rows } = await client.query(
      `select template from mail_message where address = $1 and template = 'second_factor_changed'`,
      [email],
    )
    return rows.length
  })
  // One when it was added, one when it was taken away.
  expect(mails).toBe(2)
})

it('never makes a token that was there before the sign-in one that counts', async () => {
  const planted = 'A'.repeat(43)
  const { email, secret } = await enrolled()
  let checked = 0
  const notSignedIn = async (token: string) => {
    checked += 1
    expect((await ask('viewer', token)).data.viewer).toBeNull()
  }
  const half = await begun(email, planted)
  expect(half.token).not.toBe(planted)
  await notSignedIn(planted)
  await notSignedIn(half.token)
  const whole = await ask('code', half.token, { code: codeOf(secret) })
  for (const token of [planted, half.token]) await notSignedIn(token)
  // Another person signs in over the session that is there: it ends.
  const other = await begun(await newPerson(), whole.cookie ?? '')
  expect(other.token).not.toBe(whole.cookie)
  await notSignedIn(whole.cookie ?? '')
  console.info(`session fixation: ${checked} of ${checked} tokens from before a proof opened nothing after it`)
})
