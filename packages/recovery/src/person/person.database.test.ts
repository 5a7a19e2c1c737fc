import { roles } from '@quittance/core'
import { afterAll, describe, expect, it } from 'vitest'
import { openMailbox } from '../account-link/testing/mailbox.js'
import { buildAgency, buildUser, password } from '../graphql-schema/testing/agency.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'
import { createTeam } from '../team/create-team.js'
import { setTeamMember } from '../team/set-team-member.js'
import { deactivatePerson } from './deactivate-person.js'
import { changeRole } from './change-role.js'

const api = await openTestApi()
const mailbox = openMailbox(api)
const agency = await buildAgency(api.services, 'Agency')
const other = await buildAgency(api.services, 'Other agency')
afterAll(async () => {
  await mailbox.close()
  await api.close()
})

const signInDocument =
  'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }'
let count = 0
const someone = async (role: (typeof roles)[number], of = agency) => {
  count += 1
  const email = `somebody${count}@example.org`
  const creditor_id = role === 'creditor' ? of.creditors[0].id : null
  const id = await buildUser(api.services, of.actor, email, role, creditor_id)
  const { cookie } = await api.request(signInDocument, { email, password }, { address: `203.0.113.${count % 250}` })
  return { id, email, token: cookie ?? '' }
}
const answer = `__typename
  ... on Person { id role state isSignedIn creditor { id } }
  ... on InvalidInput { message field }
  ... on NotFound { message }`
const act = async (field: string, id: string, token: string) => {
  const document = `mutation ($id: ID!) { ${field}(personId: $id) { ${answer} } }`
  return (await api.request(document, { id }, { token })).data[field]
}
const giveRole = async (id: string, role: string, token: string, creditorId: string | null = null) => {
  const document = `mutation ($id: ID!, $role: Role!, $creditorId: ID) {
    changePersonRole(personId: $id, role: $role, creditorId: $creditorId) { ${answer} }
  }`
  return (await api.request(document, { id, role, creditorId }, { token })).data.changePersonRole
}
const viewer = async (token: string) =>
  (await api.request('{ viewer { email role actions } }', {}, { token })).data.viewer
const listDocument = `query ($search: String, $roles: [Role!], $states: [PersonState!], $first: Int, $after: String) {
  people(search: $search, roles: $roles, states: $states, first: $first, after: $after) {
    nodes { email state lastSeenAt hasSecondFactor } totalCount pageInfo { hasNextPage endCursor }
  }
}`
const people = async (token: string, filter = {}) => (await api.request(listDocument, filter, { token })).data?.people
const emails = (page: { nodes: { email: string }[] }) => page.nodes.map(({ email }) => email).toSorted()
const admin = await someone('administrator')

describe('a role change', () => {
  it('counts in running sessions from their next request on', async () => {
    const person = await someone('agent')
    expect((await viewer(person.token)).role).toBe('agent')
    expect(await giveRole(person.id, 'manager', admin.token)).toMatchObject({ __typename: 'Person', role: 'manager' })
    const after = await viewer(person.token)
    expect(after.role).toBe('manager')
    expect(after.actions).toContain('upload_import')
  })

  it('moves a person to a creditor and back, out of every team', async () => {
    const person = await someone('agent')
    const team = await createTeam(api.services, agency.actor, { name: 'South' })
    if (!team.ok) throw new Error(team.error.code)
    const member = { team_id: team.value.team_id, user_id: person.id, position: 'member' } as const
    await setTeamMember(api.services, agency.actor, member)
    const creditor = agency.creditors[0].id
    expect(await giveRole(person.id, 'creditor', admin.token, creditor)).toMatchObject({ creditor: { id: creditor } })
    expect(await mailbox.query('select from team_member where user_id = $1', [person.id])).toEqual([])
    expect(await giveRole(person.id, 'creditor', admin.token)).toMatchObject({ field: 'creditorId' })
    expect(await giveRole(person.id, 'agent', admin.token)).toMatchObject({ role: 'agent', creditor: null })
  })

  it('to one that demands a second factor ends the sessions of who has none', async () => {
    const person = await someone('agent')
    const organisation = [agency.actor.organisation_id]
    await mailbox.query(`update organisation set second_factor_roles = '{finance}' where id = $1`, organisation)
    await giveRole(person.id, 'finance', admin.token)
    await mailbox.query(`update organisation set second_factor_roles = '{}' where id = $1`, organisation)
    expect(await viewer(person.token)).toBeNull()
  })
})

describe('deactivation', () => {
  it('ends every session at once; reactivation brings none back', async () => {
    const person = await someone('agent')
    expect(await act('deactivatePerson', person.id, admin.token)).toMatchObject({
      state: 'deactivated',
      isSignedIn: false,
    })
    expect(await viewer(person.token)).toBeNull()
    const tried = await api.request(signInDocument, { email: person.email, password }, { address: '203.0.113.251' })
    expect(tried.data.signIn.__typename).toBe('SignInRefused')
    expect(await act('reactivatePerson', person.id, admin.token)).toMatchObject({ state: 'active' })
    expect(await viewer(person.token)).toBeNull()
    const again = await api.request(signInDocument, { email: person.email, password }, { address: '203.0.113.252' })
    expect(again.data.signIn.__typename).toBe('Session')
    const trail = await mailbox.query<{ action: string }>(
      `select action from audit_event where subject_id = $1 and action like 'user.%' order by occurred_at, action`,
      [person.id],
    )
    expect(trail.map(({ action }) => action)).toEqual(['user.create', 'user.deactivate', 'user.reactivate'])
  })

  it('is not for oneself, nor a change of one’s own role or sessions', async () => {
    await someone('administrator')
    for (const refused of [
      await act('deactivatePerson', admin.id, admin.token),
      await act('endPersonSessions', admin.id, admin.token),
      await giveRole(admin.id, 'agent', admin.token),
    ])
      expect(refused).toMatchObject({
        __typename: 'InvalidInput',
        message: expect.stringContaining('your own account'),
      })
    expect((await viewer(admin.token)).role).toBe('administrator')
  })

  it('leaves the last administrator, also of two who act at the same moment', async () => {
    const last = await buildAgency(api.services, 'Last agency')
    const first = await someone('administrator', last)
    const second = await someone('administrator', last)
    const actor = (user_id: string) => ({ ...last.actor, user_id })
    const outcomes = await Promise.all([
      deactivatePerson(api.services, actor(first.id), second.id),
      changeRole(api.services, actor(second.id), { person_id: first.id, role: 'agent', creditor_id: null }),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ error: { code: 'last_administrator' } })
    const left = await mailbox.query(
      `select from user_account where organisation_id = $1 and role = 'administrator' and deactivated_at is null`,
      [last.actor.organisation_id],
    )
    expect(left).toHaveLength(1)
  })
})

it('signs somebody out everywhere without closing the account', async () => {
  const person = await someone('agent')
  expect(await act('endPersonSessions', person.id, admin.token)).toMatchObject({ state: 'active', isSignedIn: false })
  expect(await viewer(person.token)).toBeNull()
})

const fields = ['deactivatePerson', 'reactivatePerson', 'endPersonSessions', 'resendInvitation', 'revokeInvitation']
const perform = async (field: string, id: string, token: string) =>
  field === 'changePersonRole'
    ? await giveRole(id, 'manager', token)
    : (
        await api.request(
          `mutation ($id: ID!) { ${field}(personId: $id) { __typename ... on NotFound { message } } }`,
          { id },
          { token },
        )
      ).data[field]

describe('what is not allowed', () => {
  const tally = { tried: 0, refused: 0 }
  const refuse = (isRefused: boolean): void => {
    tally.tried += 1
    if (isRefused) tally.refused += 1
    expect(isRefused).toBe(true)
  }
  afterAll(() => console.info(`people: ${tally.refused} refusals of ${tally.tried}`))
  it('is refused to every role but the administrator', async () => {
    const target = await someone('agent')
    for (const role of roles) {
      if (role === 'administrator') continue
      const { token } = await someone(role)
      for (const field of [...fields, 'changePersonRole'])
        refuse((await perform(field, target.id, token)).__typename === 'NotAllowed')
    }
    expect((await viewer(target.token)).role).toBe('agent')
  })

  it('answers for a person of another agency as for one who does not exist', async () => {
    const foreign = await someone('agent', other)
    for (const field of [...fields, 'changePersonRole']) {
      const unknown = await perform(field, '01890000-0000-7000-8000-000000000000', admin.token)
      expect(unknown.__typename).toBe('NotFound')
      for (const id of [foreign.id, 'no id', ''])
        refuse(JSON.stringify(await perform(field, id, admin.token)) === JSON.stringify(unknown))
    }
    const query = 'query ($id: ID!) { person(id: $id) { name } }'
    refuse((await api.request(query, { id: foreign.id }, { token: admin.token })).data.person === null)
    expect((await viewer(foreign.token)).role).toBe('agent')
  })

  it('needs a fresh proof of identity where it matters', async () => {
    const target = await someone('agent')
    const { token } = await someone('administrator')
    api.clock.advance(10 * 60_000)
    for (const field of ['deactivatePerson', 'reactivatePerson', 'resendInvitation', 'changePersonRole'])
      refuse((await perform(field, target.id, token)).__typename === 'ConfirmationNeeded')
  })
})

describe('the list', () => {
  it('is searched and filtered, page by page', async () => {
    const { token } = await someone('administrator')
    const wanted = await someone('finance')
    await act('deactivatePerson', wanted.id, token)
    const found = await people(token, {
      search: wanted.email.toUpperCase(),
      roles: ['finance'],
      states: ['deactivated'],
    })
    expect(found).toMatchObject({ totalCount: 1, nodes: [{ email: wanted.email, state: 'deactivated' }] })
    expect((await people(token, { search: '%' })).totalCount).toBe(0)
    const all = await people(token, { first: 200 })
    const seen: string[] = []
    let after: string | null = null
    do {
      const page: { nodes: { email: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } = await people(
        token,
        { first: 3, after },
      )
      seen.push(...page.nodes.map(({ email }) => email))
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
    expect(seen).toEqual(all.nodes.map(({ email }: { email: string }) => email))
    expect(seen).toHaveLength(all.totalCount)
  })

  it('shows a manager the people of its teams, an auditor everybody, the others nobody', async () => {
    const manager = await someone('manager')
    const colleague = await someone('agent')
    const stranger = await someone('agent')
    const alone = await someone('manager')
    const team = await createTeam(api.services, agency.actor, { name: 'West' })
    if (!team.ok) throw new Error(team.error.code)
    for (const { id } of [manager, colleague]) {
      const member = { team_id: team.value.team_id, user_id: id, position: 'member' } as const
      await setTeamMember(api.services, agency.actor, member)
    }
    expect(emails(await people(manager.token))).toEqual([manager.email, colleague.email].toSorted())
    expect(emails(await people(alone.token))).toEqual([alone.email])
    const query = 'query ($id: ID!) { person(id: $id) { email } }'
    expect((await api.request(query, { id: stranger.id }, { token: manager.token })).data.person).toBeNull()
    const auditor = await someone('auditor')
    expect((await people(auditor.token)).totalCount).toBeGreaterThan(10)
    for (const role of ['agent', 'finance', 'creditor'] as const) {
      const { errors } = await api.request(listDocument, {}, { token: (await someone(role)).token })
      expect(errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
    }
  })
})
