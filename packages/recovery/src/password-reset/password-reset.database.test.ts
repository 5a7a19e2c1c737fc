import { newId } from '@quittance/platform'
import { afterAll, describe, expect, it } from 'vitest'
import { openMailbox } from '../account-link/testing/mailbox.js'
import { buildAgency, buildUser, password } from '../graphql-schema/testing/agency.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'
import { deactivateUser } from '../user/deactivate-user.js'

// Goal: whoever reads the mailbox of an account gets a new password for it, and nobody else anything: not a password, not a
// session, not even whether there is an account.

const api = await openTestApi()
const mailbox = openMailbox(api)
const agency = await buildAgency(api.services, 'Agency')
const other = await buildAgency(api.services, 'Other agency')
afterAll(async () => {
  await mailbox.close()
  await api.close()
})

const requestDocument = `mutation ($email: String!) {
  requestPasswordReset(email: $email) { __typename ... on PasswordResetRequested { message } ... on InvalidInput { message field } }
}`
const resetDocument = `mutation ($token: String!, $password: String!) {
  resetPassword(token: $token, password: $password) {
    __typename ... on PasswordSet { email } ... on LinkUnusable { message } ... on InvalidInput { message field }
  }
}`
const acceptDocument = `mutation ($token: String!, $password: String!) {
  acceptInvitation(token: $token, name: "Somebody Else", password: $password) { __typename }
}`
const signInDocument =
  'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }'
const fresh = 'sept cigognes en partance'

let people = 0
const newPerson = async (of = agency) => {
  people += 1
  const email = `forgetful${people}@example.org`
  return { email, id: await buildUser(api.services, of.actor, email, 'manager') }
}
let addresses = 0
const ask = async (email: string) => {
  addresses += 1
  return await api.request(requestDocument, { email }, { address: `198.51.${addresses >> 8}.${addresses & 255}` })
}
/** Asks for a link, and reads it in the mailbox. */
const tokenFor = async (email: string): Promise<string> => {
  await ask(email)
  await mailbox.runResetJobs()
  const token = (await mailbox.tokens(email, 'password_reset')).at(-1)
  if (token === undefined) throw new Error('No link was sent')
  return token
}
const reset = async (token: string, chosen = fresh) =>
  await api.request(resetDocument, { token, password: chosen }, { address: '198.51.100.9' })
const signIn = async (email: string, tried: string) => {
  addresses += 1
  return await api.request(signInDocument, { email, password: tried }, { address: `192.0.2.${addresses & 255}` })
}
const hashOf = async (id: string) =>
  (await mailbox.query<{ password_hash: string }>('select password_hash from user_account where id = $1', [id]))[0]
    ?.password_hash

it('replaces the password, ends the sessions, signs nobody in, tells the person and the trail', async () => {
  const { email, id } = await newPerson()
  const { cookie } = await signIn(email, password)
  const token = await tokenFor(email)
  const answer = await reset(token)
  expect(answer.data.resetPassword).toEqual({ __typename: 'PasswordSet', email })
  expect(answer.cookie).toBeUndefined()
  const viewer = await api.request('{ viewer { email } }', {}, { token: cookie ?? null })
  expect(viewer.data.viewer).toBeNull()
  expect((await signIn(email, password)).data.signIn.__typename).toBe('SignInRefused')
  expect((await signIn(email, fresh)).cookie).toEqual(expect.any(String))
  expect(await mailbox.mails(email, 'password_changed')).toHaveLength(1)
  const trail = await mailbox.query<{ action: string }>(
    `select action from audit_event where subject_id = $1 and action like any ('{%reset%}') order by action`,
    [id],
  )
  expect(trail.map(({ action }) => action)).toEqual(['password_reset.request', 'user.reset_password'])
})

it('answers every address alike, after the same work, and keeps none of them readable', async () => {
  const known = await newPerson()
  const closed = await newPerson()
  await deactivateUser(api.services, agency.actor, { email: closed.email })
  const addressesTried = [
    known.email,
    'nobody@example.org',
    closed.email,
    'no address at all',
    `${'x'.repeat(5_000)}@y.example`,
  ]
  const links = await mailbox.query('select id from account_link')
  const answers = []
  for (const email of addressesTried) answers.push(await ask(email))
  for (const { data, errors, cookie } of answers) {
    expect({ data, errors, cookie }).toEqual({ data: answers[0]?.data, errors: [], cookie: undefined })
    expect(data.requestPasswordReset.__typename).toBe('PasswordResetRequested')
  }
  // All that a request leaves is one job of one shape: nothing was looked up, nothing written.
  const jobs = await mailbox.query<{ data: Record<string, string> }>(
    `select data from bullmq.job where queue = 'send-reset-link'`,
  )
  expect(jobs).toHaveLength(addressesTried.length)
  for (const { data } of jobs) {
    expect(Object.keys(data).toSorted()).toEqual(['request_id', 'sealed_email'])
    expect(JSON.stringify(data)).not.toContain('example')
  }
  expect(await mailbox.query('select id from account_link')).toHaveLength(links.length)
  await mailbox.runResetJobs()
  expect(await mailbox.query('select id from account_link')).toHaveLength(links.length + 1)
  console.info(`password reset: ${answers.length} kinds of addresses, 1 answer, 1 job each`)
})

describe('attacks', () => {
  const tally = { tried: 0, refused: 0 }
  const refused = (answer: Awaited<ReturnType<typeof reset>>): void => {
    tally.tried += 1
    const outcome = answer.data?.resetPassword ?? answer.data?.acceptInvitation
    if (outcome?.__typename === 'LinkUnusable' && answer.cookie === undefined) tally.refused += 1
    expect(outcome?.__typename).toBe('LinkUnusable')
  }
  afterAll(() => console.info(`password reset: ${tally.refused} attacks refused of ${tally.tried}`))

  it('with a used, an old and a replaced link are refused', async () => {
    const { email, id } = await newPerson()
    const used = await tokenFor(email)
    await reset(used)
    const after = await hashOf(id)
    refused(await reset(used, 'dix canards au bord du lac'))
    const replaced = await tokenFor(email)
    const old = await tokenFor(email)
    refused(await reset(replaced))
    api.clock.advance(30 * 60_000)
    refused(await reset(old))
    expect(await hashOf(id)).toBe(after)
  })

  it('with what is no token, or one of another purpose, are refused', async () => {
    const { email, id } = await newPerson()
    const token = await tokenFor(email)
    const before = await hashOf(id)
    const flipped = `${token.startsWith('A') ? 'B' : 'A'}${token.slice(1)}`
    const guesses = [
      '',
      ' ',
      'x',
      'a'.repeat(43),
      flipped,
      `${token} `,
      token.slice(1),
      `${token}A`,
      token.toLowerCase() + '=',
      '\0',
      "' or '1'='1",
      '%',
      newId(),
    ]
    for (const guess of guesses) refused(await reset(guess))
    refused(await api.request(acceptDocument, { token, password: fresh }))
    expect(await hashOf(id)).toBe(before)
    expect((await reset(token)).data.resetPassword.__typename).toBe('PasswordSet')
  })

  it('with the link of one account open no other, of another agency neither', async () => {
    const email = 'both-forgetful@example.org'
    const here = await buildUser(api.services, agency.actor, email, 'agent')
    const there = await buildUser(api.services, other.actor, email, 'auditor')
    const bystander = await newPerson()
    await ask(email)
    await mailbox.runResetJobs()
    const [first, second] = await mailbox.tokens(email, 'password_reset')
    const before = await Promise.all([here, there, bystander.id].map(hashOf))
    expect((await reset(first ?? '')).data.resetPassword).toEqual({ __typename: 'PasswordSet', email })
    const after = await Promise.all([here, there, bystander.id].map(hashOf))
    expect(after.filter((hash, index) => hash !== before[index])).toHaveLength(1)
    expect(after[2]).toBe(before[2])
    refused(await reset(first ?? ''))
    expect((await reset(second ?? '', 'une autre phrase de passe')).data.resetPassword.__typename).toBe('PasswordSet')
  })

  it('with several uses at the same moment succeed once', async () => {
    const { email } = await newPerson()
    const token = await tokenFor(email)
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, index) => reset(token, `phrase de passe numéro ${index}`)),
    )
    const won = answers.filter(({ data }) => data.resetPassword.__typename === 'PasswordSet')
    expect(won).toHaveLength(1)
    for (const answer of answers) if (answer !== won[0]) refused(answer)
    expect(
      (await signIn(email, `phrase de passe numéro ${answers.findIndex((answer) => answer === won[0])}`)).cookie,
    ).toEqual(expect.any(String))
  })

  it('on an account that was closed meanwhile are refused, also after it was opened again', async () => {
    const { email, id } = await newPerson()
    const token = await tokenFor(email)
    await deactivateUser(api.services, agency.actor, { email })
    refused(await reset(token))
    await mailbox.query('update user_account set deactivated_at = null where id = $1', [id])
    refused(await reset(token))
  })

  it('do not get around the second factor', async () => {
    const { email, id } = await newPerson()
    await mailbox.query(
      `insert into authenticator (organisation_id, id, user_id, secret_sealed, verified_at, created_at)
       values ($1, $2, $3, 'sealed', now(), now())`,
      [agency.actor.organisation_id, newId(), id],
    )
    await reset(await tokenFor(email))
    tally.tried += 1
    const { cookie } = await signIn(email, fresh)
    const states = await mailbox.query<{ state: string }>(
      'select state from session where user_id = $1 and revoked_at is null',
      [id],
    )
    expect(states).toEqual([{ state: 'second_factor' }])
    const viewer = await api.request('{ viewer { email } }', {}, { token: cookie ?? null })
    expect(viewer.data.viewer).toBeNull()
    expect(await mailbox.query('select from authenticator where user_id = $1', [id])).toHaveLength(1)
    tally.refused += 1
  })
})

it('keeps the link when the new password is not accepted, and says why', async () => {
  const { email } = await newPerson()
  const token = await tokenFor(email)
  expect((await reset(token, 'short')).data.resetPassword).toMatchObject({
    __typename: 'InvalidInput',
    field: 'password',
  })
  expect((await reset(token, email)).data.resetPassword).toMatchObject({
    __typename: 'InvalidInput',
    field: 'password',
  })
  expect((await reset(token)).data.resetPassword.__typename).toBe('PasswordSet')
})

it('makes who asks again and again wait, and fills no mailbox', async () => {
  const { email } = await newPerson()
  const address = '203.0.113.77'
  const answers = []
  for (let count = 0; count < 6; count += 1) answers.push(await api.request(requestDocument, { email }, { address }))
  expect(answers.at(-1)?.data.requestPasswordReset.message).toBe('Too many requests. Try again in 1 minute.')
  // The same for an address that nobody has.
  const unknown = []
  for (let count = 0; count < 6; count += 1)
    unknown.push(
      await api.request(requestDocument, { email: 'nobody-at-all@example.org' }, { address: '203.0.113.78' }),
    )
  expect(unknown.map(({ data }) => data)).toEqual(answers.map(({ data }) => data))
  for (let count = 0; count < 10; count += 1) await ask(email)
  await mailbox.runResetJobs()
  const sent = await mailbox.query(`select from mail_message where address = $1 and template = 'password_reset'`, [
    email,
  ])
  expect(sent).toHaveLength(5)
})

it('opens the account of somebody invited, and gives none to who signs in elsewhere', async () => {
  const invited = await newPerson()
  const elsewhere = await newPerson()
  await mailbox.query('update user_account set password_hash = null, invitation_pending = true where id = $1', [
    invited.id,
  ])
  await mailbox.query('update user_account set password_hash = null where id = $1', [elsewhere.id])
  await reset(await tokenFor(invited.email))
  expect((await signIn(invited.email, fresh)).cookie).toEqual(expect.any(String))
  await ask(elsewhere.email)
  await mailbox.runResetJobs()
  expect(await mailbox.tokens(elsewhere.email, 'password_reset')).toEqual([])
})

it('says what a link is for to whoever holds it, and nothing about any other', async () => {
  const { email } = await newPerson()
  const token = await tokenFor(email)
  const document =
    'query ($token: String!) { accountLink(token: $token, purpose: password_reset) { email name organisationName purpose } }'
  expect((await api.request(document, { token })).data.accountLink).toEqual({
    email,
    name: `User ${email}`,
    organisationName: 'Agency',
    purpose: 'password_reset',
  })
  for (const guess of ['', 'a'.repeat(43), '\0'])
    expect((await api.request(document, { token: guess })).data.accountLink).toBeNull()
})
