import { openMailTransport } from '@quittance/platform'
import { roles } from '@quittance/core'
import { afterAll, describe, expect, it } from 'vitest'
import { openMailbox } from '../account-link/testing/mailbox.js'
import { buildAgency, buildUser } from '../graphql-schema/testing/agency.js'
import { signedIn } from '../graphql-schema/testing/sign-in.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'
import { createTeam } from '../team/create-team.js'
import { invitePerson } from './invite-person.js'

// Goal: only who reads the invited mailbox opens the account, once and in time; only administrators invite; and an answer
// tells nothing of other agencies.

const api = await openTestApi()
const mailbox = openMailbox(api)
const agency = await buildAgency(api.services, 'Agency')
const other = await buildAgency(api.services, 'Other agency')
afterAll(async () => {
  await mailbox.close()
  await api.close()
})

const inviteDocument = `mutation ($input: InvitationInput!) {
  invitePerson(input: $input) {
    __typename
    ... on PersonInvited { person { id name email role state teams { name } creditor { id } invitation { open mailState } } expiresAt link }
    ... on InvalidInput { message field }
    ... on NotFound { message }
  }
}`
const acceptDocument = `mutation ($token: String!, $name: String!, $password: String!) {
  acceptInvitation(token: $token, name: $name, password: $password) {
    __typename ... on PasswordSet { email } ... on InvalidInput { field }
  }
}`
const signInDocument =
  'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }'
const chosen = 'neuf hérissons endormis'
const input = (email: string, more = {}) => ({ name: 'Inès Moreau', email, role: 'agent', locale: 'fr', ...more })
const invite = async (email: string, more = {}, token?: string) =>
  (await api.request(inviteDocument, { input: input(email, more) }, { token: token ?? (await administrator()) })).data
    .invitePerson
const administrator = () => signedIn(api, agency.actor, 'administrator')
const accept = (token: string, password = chosen) =>
  api.request(acceptDocument, { token, name: 'Inès Moreau-Petit', password })
const signIn = (email: string, password = chosen) => api.request(signInDocument, { email, password })
const newestToken = async (email: string) => (await mailbox.tokens(email, 'invitation')).at(-1) ?? ''
const teamOf = async (of: typeof agency, name: string): Promise<string> => {
  const made = await createTeam(api.services, of.actor, { name })
  if (!made.ok) throw new Error(made.error.code)
  return made.value.team_id
}

it('brings a person in: link, name, password, and then an ordinary sign-in', async () => {
  const email = 'ines@example.org'
  const team = await teamOf(agency, 'North')
  const invited = await invite(' INES@example.org ', { teamIds: [team] })
  expect(invited).toMatchObject({
    __typename: 'PersonInvited',
    person: {
      email,
      role: 'agent',
      state: 'invited',
      teams: [{ name: 'North' }],
      invitation: { open: true, mailState: 'queued' },
    },
    expiresAt: new Date(api.clock.now().getTime() + 72 * 3_600_000).toISOString(),
  })
  expect((await signIn(email, '')).data.signIn.__typename).toBe('SignInRefused')
  const token = await newestToken(email)
  expect((await mailbox.mails(email, 'invitation'))[0]).toContain('Bonjour Inès Moreau,')
  const answer = await accept(token)
  expect(answer.data.acceptInvitation).toEqual({ __typename: 'PasswordSet', email })
  expect(answer.cookie).toBeUndefined()
  const { cookie } = await signIn(email)
  const viewer = await api.request('{ viewer { name locale role } }', {}, { token: cookie ?? null })
  expect(viewer.data.viewer).toEqual({ name: 'Inès Moreau-Petit', locale: 'fr', role: 'agent' })
  const trail = await mailbox.query<{ action: string }>(
    `select action from audit_event where subject_id = $1 order by action`,
    [invited.person.id],
  )
  expect(trail.map(({ action }) => action)).toEqual(['invitation.accept', 'invitation.create'])
})

it('shows the link only where no e-mail can bring it, and keeps it nowhere readable', async () => {
  const shown = await invite('handed@example.org')
  expect(shown.link).toBe(`http://127.0.0.1/invitation#${await newestToken('handed@example.org')}`)
  const services = {
    ...api.services,
    mail: openMailTransport({ smtp_url: 'smtp://127.0.0.1:1', from: { name: '', address: 'a@b.example' } }),
  }
  const invitation = {
    name: 'Paul',
    email: 'paul@example.org',
    role: 'agent',
    creditor_id: null,
    team_ids: [],
    locale: 'en',
  } as const
  const mailed = await invitePerson(services, agency.actor, invitation)
  expect(mailed).toMatchObject({ ok: true, value: { link: null } })
  const token = await newestToken('handed@example.org')
  for (const table of ['mail_message', 'account_link', 'audit_event', 'user_account', 'bullmq.job']) {
    const rows = await mailbox.query<{ row: string }>(`select t::text as row from ${table} t`)
    expect(rows.some(({ row }) => row.includes(token))).toBe(false)
  }
})

const isUnusable = async (token: string): Promise<boolean> =>
  (await accept(token)).data.acceptInvitation.__typename === 'LinkUnusable'
const shape = (answer: object) => JSON.stringify(answer).replaceAll(/[\w-]+#?[\w-]*@example\.org|[\w-]{36,}/gu, '…')
const resend = async (id: string, token: string) => {
  const document = `mutation ($id: ID!) { resendInvitation(personId: $id) { __typename ... on InvalidInput { message } } }`
  return (await api.request(document, { id }, { token })).data.resendInvitation
}

describe('attacks', () => {
  const tally = { tried: 0, refused: 0 }
  const refuse = (isRefused: boolean): void => {
    tally.tried += 1
    if (isRefused) tally.refused += 1
    expect(isRefused).toBe(true)
  }
  afterAll(() => console.info(`invitation: ${tally.refused} attacks refused of ${tally.tried}`))

  it('with a used, old, replaced or withdrawn link are refused', async () => {
    const token = await administrator()
    const { person: used } = await invite('used@example.org', {}, token)
    const first = await newestToken('used@example.org')
    await accept(first)
    refuse(await isUnusable(first))
    expect((await resend(used.id, token)).message).toBe('No invitation is open for this person.')

    const { person } = await invite('resent@example.org', {}, token)
    const replaced = await newestToken('resent@example.org')
    expect((await resend(person.id, token)).__typename).toBe('PersonInvited')
    refuse(await isUnusable(replaced))
    const current = await newestToken('resent@example.org')
    expect(current).not.toBe(replaced)
    api.clock.advance(72 * 3_600_000)
    refuse(await isUnusable(current))

    const admin = await administrator()
    const withdrawn = await invite('withdrawn@example.org', {}, admin)
    const link = await newestToken('withdrawn@example.org')
    const document = 'mutation ($id: ID!) { revokeInvitation(personId: $id) { __typename ... on Person { state } } }'
    const revoked = await api.request(document, { id: withdrawn.person.id }, { token: admin })
    expect(revoked.data.revokeInvitation).toEqual({ __typename: 'Person', state: 'deactivated' })
    refuse(await isUnusable(link))
    // Its e-mail, which had not left yet, does not leave any more.
    refuse((await newestToken('withdrawn@example.org')) === '')
  })

  it('with guessed tokens, or that of a reset, are refused', async () => {
    await invite('guessed@example.org')
    const token = await newestToken('guessed@example.org')
    for (const guess of [
      '',
      'x',
      'a'.repeat(43),
      token.slice(1),
      `${token}=`,
      `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`,
      '\0',
    ])
      refuse(await isUnusable(guess))
    const document =
      'mutation ($token: String!) { resetPassword(token: $token, password: "huit libellules bleues") { __typename } }'
    refuse((await api.request(document, { token })).data.resetPassword.__typename === 'LinkUnusable')
  })

  it('with several uses at the same moment succeed once', async () => {
    await invite('raced@example.org')
    const token = await newestToken('raced@example.org')
    const answers = await Promise.all(Array.from({ length: 6 }, (_, index) => accept(token, `${chosen} ${index}`)))
    const outcomes = answers.map(({ data }) => data.acceptInvitation.__typename)
    expect(outcomes.filter((outcome) => outcome === 'PasswordSet')).toHaveLength(1)
    for (const outcome of outcomes) if (outcome !== 'PasswordSet') refuse(outcome === 'LinkUnusable')
  })

  it('by anybody but an administrator, or without a fresh proof of identity, are refused', async () => {
    for (const role of roles) {
      if (role === 'administrator') continue
      const token = await signedIn(api, agency.actor, role, role === 'creditor' ? agency.creditors[0].id : null)
      refuse((await invite(`by-${role}@example.org`, {}, token)).__typename === 'NotAllowed')
    }
    const nobody = await api.request(inviteDocument, { input: input('by-nobody@example.org') })
    refuse(nobody.errors[0]?.extensions?.['code'] === 'UNAUTHENTICATED')
    const token = await administrator()
    api.clock.advance(10 * 60_000)
    refuse((await invite('by-idle@example.org', {}, token)).__typename === 'ConfirmationNeeded')
    expect(await mailbox.query(`select from user_account where email like 'by-%'`)).toEqual([])
  })

  it('with what belongs to others are answered like what does not exist', async () => {
    const token = await administrator()
    const foreign = [
      { role: 'creditor', creditorId: other.creditors[0].id },
      { teamIds: [await teamOf(other, 'Elsewhere')] },
    ]
    const unknown = [
      { role: 'creditor', creditorId: '01890000-0000-7000-8000-000000000000' },
      { teamIds: ['01890000-0000-7000-8000-000000000000'] },
    ]
    for (const [index, more] of foreign.entries()) {
      const answer = await invite('foreign@example.org', more, token)
      expect(answer.__typename).toBe('NotFound')
      refuse(JSON.stringify(answer) === JSON.stringify(await invite('foreign@example.org', unknown[index], token)))
      const invalid = index === 0 ? { role: 'creditor', creditorId: 'no id' } : { teamIds: ['no id'] }
      refuse(JSON.stringify(answer) === JSON.stringify(await invite('foreign@example.org', invalid, token)))
    }
  })

  it('learn nothing of accounts elsewhere', async () => {
    const token = await administrator()
    await buildUser(api.services, other.actor, 'elsewhere@example.org', 'agent')
    const known = await invite('elsewhere@example.org', {}, token)
    const unknown = await invite('nowhere@example.org', {}, token)
    refuse(shape(known) === shape(unknown))
    expect((await invite('elsewhere@example.org', {}, token)).field).toBe('email')
  })
})

it.each([
  ['no address', 'email', { email: 'nobody' }],
  ['an address of several', 'email', { email: 'a@b.example,c@d.example' }],
  ['no name', 'name', { name: ' ' }],
  ['a creditor’s user without a creditor', 'creditorId', { role: 'creditor' }],
  ['a colleague with a creditor', 'creditorId', { creditorId: agency.creditors[0].id }],
  ['an unknown language', 'locale', { locale: 'tlh' }],
])('says of %s what is wrong, at the field', async (_, field, more) => {
  expect(await invite('wrong@example.org', more)).toMatchObject({ __typename: 'InvalidInput', field })
})
