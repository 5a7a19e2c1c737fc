import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { buildAgency, buildUser, password } from '../graphql-schema/testing/agency.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'
import { purgeSessions } from '../session/purge-sessions.run.js'
import { changeSecurityPolicy } from '../security-policy/change-security-policy.js'

const api = await openTestApi()
const agency = await buildAgency(api.services, 'Agency')
const superuser = new pg.Client({ connectionString: api.database.superuserUrl })
await superuser.connect()
afterAll(async () => {
  await superuser.end()
  await api.close()
})

const signInDocument =
  'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { __typename } }'
const accountParts =
  '... on Account { sessions { id isThisOne browser address } } ... on NotFound { message } ... on InvalidInput { message field }'
let people = 0
const newPerson = async () => {
  people += 1
  const email = `account${people}@example.org`
  await buildUser(api.services, agency.actor, email, 'agent')
  return email
}
const enter = async (email: string, offered = password, address = '203.0.113.77') => {
  const { cookie } = await api.request(signInDocument, { email, password: offered }, { address })
  return cookie ?? ''
}
const isIn = async (token: string) => (await api.request('{ viewer { id } }', {}, { token })).data.viewer !== null
const sessionsOf = async (token: string) =>
  (await api.request('{ account { sessions { id isThisOne browser address } } }', {}, { token })).data.account.sessions

describe('sessions', () => {
  it('are listed with their network, and ended one by one', async () => {
    const email = await newPerson()
    const [here, there] = [await enter(email), await enter(email)]
    const sessions = await sessionsOf(here)
    expect(sessions).toHaveLength(2)
    expect(sessions.map(({ address }: { address: string }) => address)).toEqual(['203.0.113.0', '203.0.113.0'])
    const other = sessions.find(({ isThisOne }: { isThisOne: boolean }) => !isThisOne)
    const end = `mutation ($id: ID!) { endSession(id: $id) { __typename ${accountParts} } }`
    const { data } = await api.request(end, { id: other.id }, { token: here })
    expect(data.endSession.sessions).toHaveLength(1)
    expect([await isIn(here), await isIn(there)]).toEqual([true, false])
    const again = await api.request(end, { id: other.id }, { token: here })
    expect(again.data.endSession.__typename).toBe('NotFound')
    // Nobody ends a colleague's.
    const stranger = await enter(await newPerson())
    const theirs = (await sessionsOf(here))[0].id
    expect((await api.request(end, { id: theirs }, { token: stranger })).data.endSession.__typename).toBe('NotFound')
    expect(await isIn(here)).toBe(true)
  })

  it('are ended all but one', async () => {
    const email = await newPerson()
    const tokens = [await enter(email), await enter(email), await enter(email)]
    await api.request('mutation { endOtherSessions { __typename } }', {}, { token: tokens[1] ?? '' })
    expect(await Promise.all(tokens.map(isIn))).toEqual([false, true, false])
  })

  it('live as long as the policy of today says, also those from before', async () => {
    const email = await newPerson()
    const token = await enter(email)
    await changeSecurityPolicy(api.services, agency.actor, {
      second_factor_roles: [],
      idle_minutes: 10,
      absolute_hours: 1,
    })
    api.clock.advance(10 * 60_000 - 1)
    expect(await isIn(token)).toBe(true)
    api.clock.advance(10 * 60_000)
    expect(await isIn(token)).toBe(false)
    const used = await enter(email)
    for (let minutes = 0; minutes < 55; minutes += 5) {
      api.clock.advance(5 * 60_000)
      expect(await isIn(used)).toBe(true)
    }
    api.clock.advance(5 * 60_000)
    expect(await isIn(used)).toBe(false)
    await changeSecurityPolicy(api.services, agency.actor, {
      second_factor_roles: [],
      idle_minutes: 480,
      absolute_hours: 168,
    })
  })

  it('are deleted a month after their end, and never before', async () => {
    const email = await newPerson()
    const [ended, young, open] = [await enter(email), await enter(email), await enter(email)]
    await superuser.query(`update session set expires_at = now() + interval '1 day'`)
    await superuser.query(`update session set revoked_at = now() - interval '32 days' where id = $1`, [
      (await sessionsOf(ended)).find((session: { isThisOne: boolean }) => session.isThisOne).id,
    ])
    await superuser.query(`update session set revoked_at = now() - interval '29 days' where id = $1`, [
      (await sessionsOf(young)).find((session: { isThisOne: boolean }) => session.isThisOne).id,
    ])
    const count = async () => {
      const { rows } = await superuser.query<{ count: number }>(
        'select count(*)::int as count from session s join user_account u on u.id = s.user_id where u.email = $1',
        [email],
      )
      return rows[0]?.count
    }
    // The database's own clock lets nothing young go, whatever a job believes.
    const far = { ...api.services, clock: { ...api.services.clock, now: () => new Date('2100-01-01T00:00:00Z') } }
    await purgeSessions.run({}, far, new AbortController().signal)
    expect(await count()).toBe(2)
    expect(await isIn(open)).toBe(true)
  })
})

describe('the password', () => {
  const change = `mutation ($currentPassword: String!, $newPassword: String!) {
    changePassword(currentPassword: $currentPassword, newPassword: $newPassword) { __typename ${accountParts} } }`

  it('is changed by who knows it, and ends all other sessions', async () => {
    const email = await newPerson()
    const [here, there] = [await enter(email), await enter(email)]
    const chosen = 'quatre vaches sous la neige'
    const { data } = await api.request(change, { currentPassword: password, newPassword: chosen }, { token: here })
    expect(data.changePassword.__typename).toBe('Account')
    expect([await isIn(here), await isIn(there)]).toEqual([true, false])
    expect(await isIn(await enter(email, chosen))).toBe(true)
    expect(await enter(email, password)).toBe('')
  })

  it.each([
    ['wrong words', 'quatre vaches sous la neige', 'currentPassword', /not the password/],
    [password, 'short', 'newPassword', /at least 8/],
    [password, 'Password123', 'newPassword', /tried first/],
    [password, 'x'.repeat(257), 'newPassword', /at most 256/],
  ])('stays as it is: %s, %s', async (currentPassword, newPassword, field, message) => {
    const email = await newPerson()
    const token = await enter(email)
    const { data } = await api.request(change, { currentPassword, newPassword }, { token })
    expect(data.changePassword).toMatchObject({ field, message: expect.stringMatching(message) })
    expect(await isIn(await enter(email))).toBe(true)
  })
})

it('shows the policy to who may read it and changes it for who may, after a proof of identity', async () => {
  const write = `mutation ($policy: SecurityPolicyInput!) { changeSecurityPolicy(policy: $policy) {
    __typename ... on InvalidInput { field } } }`
  const policy = { secondFactorRoles: [], idleMinutes: 480, absoluteHours: 168 }
  const as = async (role: 'administrator' | 'auditor' | 'manager') => {
    const email = `policy-${role}@example.org`
    await buildUser(api.services, agency.actor, email, role)
    return await enter(email)
  }
  const read = '{ securityPolicy { idleMinutes coverage { role people withoutFactor } } }'
  const auditor = await as('auditor')
  expect((await api.request(read, {}, { token: auditor })).data.securityPolicy.idleMinutes).toBe(480)
  const manager = await as('manager')
  expect((await api.request(read, {}, { token: manager })).errors[0]?.extensions?.['code']).toBe('FORBIDDEN')
  for (const token of [auditor, manager])
    expect((await api.request(write, { policy }, { token })).data.changeSecurityPolicy.__typename).toBe('NotAllowed')
  const administrator = await as('administrator')
  const bad = await api.request(write, { policy: { ...policy, idleMinutes: 2 } }, { token: administrator })
  expect(bad.data.changeSecurityPolicy).toEqual({ __typename: 'InvalidInput', field: 'idleMinutes' })
  api.clock.advance(10 * 60_000)
  const stale = await api.request(write, { policy }, { token: administrator })
  expect(stale.data.changeSecurityPolicy.__typename).toBe('ConfirmationNeeded')
})
