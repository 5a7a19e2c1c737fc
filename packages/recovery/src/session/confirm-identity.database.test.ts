import { afterAll, expect, it } from 'vitest'
import { jobActor } from '../actor.js'
import { buildAgency, password } from '../graphql-schema/testing/agency.js'
import { signedIn } from '../graphql-schema/testing/sign-in.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'
import { authenticate } from '../user/authenticate.js'
import { confirmationFailure, isConfirmed } from './confirmation.js'

const api = await openTestApi()
const agency = await buildAgency(api.services, 'Agency')
afterAll(() => api.close())

const document = `mutation ($password: String!) {
  confirmIdentity(password: $password) { __typename ... on InvalidInput { message field } ... on Confirmation { until } }
}`
const confirm = (token: string, offered: string, options = {}) =>
  api.request(document, { password: offered }, { token, ...options })
const actorOf = async (token: string) => {
  const actor = await authenticate(api.services, token)
  if (actor === null) throw new Error('Nobody is signed in')
  return actor
}

it('takes a sign-in for a proof of identity for ten minutes, and a confirmation for ten more', async () => {
  const token = await signedIn(api, agency.actor, 'manager')
  expect(isConfirmed(await actorOf(token), api.clock.now())).toBe(true)
  api.clock.advance(10 * 60_000)
  expect(confirmationFailure(await actorOf(token), api.clock.now())).toEqual({ code: 'confirmation_needed' })
  const { data, cookie } = await confirm(token, password)
  expect(data.confirmIdentity).toEqual({ __typename: 'Confirmation', until: '2026-03-10T09:20:00.000Z' })
  expect(isConfirmed(await actorOf(cookie ?? ''), api.clock.now())).toBe(true)
  // The token that was there before opens nothing any more.
  expect(cookie).not.toBe(token)
  expect(await authenticate(api.services, token)).toBeNull()
})

it('refuses a wrong password, leaves the session as it was, and makes who guesses wait', async () => {
  const token = await signedIn(api, agency.actor, 'manager')
  api.clock.advance(10 * 60_000)
  const address = '203.0.113.20'
  for (let attempt = 0; attempt < 5; attempt++) {
    const { data, cookie } = await confirm(token, 'wrong password', { address })
    expect(data.confirmIdentity).toEqual({
      __typename: 'InvalidInput',
      message: 'This is not the password of your account.',
      field: 'password',
    })
    expect(cookie).toBeUndefined()
  }
  const { data } = await confirm(token, password, { address })
  expect(data.confirmIdentity.message).toMatch(/^Too many attempts/)
  expect(isConfirmed(await actorOf(token), api.clock.now())).toBe(false)
})

it('asks nothing of jobs, and has nobody to confirm when nobody is signed in', async () => {
  const job = jobActor({ id: agency.actor.organisation_id, time_zone: 'Europe/Paris' })
  expect(isConfirmed(job, api.clock.now())).toBe(true)
  const { errors } = await api.request(document, { password }, {})
  expect(errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED')
})
