import { newId } from '@quittance/platform'
import { afterAll, describe, expect, it } from 'vitest'
import { authenticateToken } from '../api-token/authenticate-token.js'
import { buildAgency } from '../graphql-schema/testing/agency.js'
import { signedIn } from '../graphql-schema/testing/sign-in.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'

const api = await openTestApi()
const agency = await buildAgency(api.services, 'Agency')
const other = await buildAgency(api.services, 'Other agency')
const administrator = await signedIn(api, agency.actor, 'administrator')
const administratorElsewhere = await signedIn(api, other.actor, 'administrator')
afterAll(() => api.close())

const refusals = '... on NotAllowed { message } ... on NotFound { message } ... on InvalidInput { message field }'
const parts = 'id name role creditor { id } deactivatedAt tokens { id name prefix expiresAt lastUsedAt revokedAt }'
const documents = {
  list: `{ serviceAccounts { ${parts} } }`,
  create: `mutation ($name: String!, $role: Role!, $creditorId: ID) {
    answer: createServiceAccount(name: $name, role: $role, creditorId: $creditorId) {
      __typename ... on ServiceAccount { ${parts} } ${refusals}
    }
  }`,
  close: `mutation ($id: ID!) {
    answer: deactivateServiceAccount(id: $id) { __typename ... on ServiceAccount { ${parts} } ${refusals} }
  }`,
  make: `mutation ($id: ID!, $name: String!, $days: Int!) {
    answer: createApiToken(serviceAccountId: $id, name: $name, days: $days) {
      __typename ... on ApiTokenCreated { token serviceAccount { ${parts} } } ${refusals}
    }
  }`,
  revoke: `mutation ($id: ID!) {
    answer: revokeApiToken(id: $id) { __typename ... on ServiceAccount { ${parts} } ${refusals} }
  }`,
}
const run = async (name: keyof typeof documents, variables: object, token = administrator) =>
  (await api.request(documents[name], variables, { token })).data?.answer

const newAccount = async (): Promise<string> => (await run('create', { name: 'Feed', role: 'finance' })).id

describe('an administrator', () => {
  it('makes an account and a token that lets a program in, shown once', async () => {
    const account = await run('create', { name: ' Accounting ', role: 'creditor', creditorId: agency.creditors[0].id })
    expect(account).toMatchObject({
      __typename: 'ServiceAccount',
      name: 'Accounting',
      role: 'creditor',
      creditor: { id: agency.creditors[0].id },
      tokens: [],
    })
    const made = await run('make', { id: account.id, name: 'Server', days: 90 })
    expect(made).toMatchObject({
      __typename: 'ApiTokenCreated',
      token: expect.stringMatching(/^qtt_\w{49}$/),
      serviceAccount: { tokens: [{ name: 'Server', expiresAt: '2026-06-08T09:00:00.000Z', revokedAt: null }] },
    })
    expect(await authenticateToken(api.services, made.token)).toMatchObject({ user_id: account.id, means: 'token' })
    const { data } = await api.request(documents.list, {}, { token: administrator })
    expect(JSON.stringify(data)).not.toContain(made.token.slice(12))
    expect(data.serviceAccounts.map(({ id }: { id: string }) => id)).toContain(account.id)
  })

  it('revokes a token, and closes an account with all of them', async () => {
    const id = await newAccount()
    const first = await run('make', { id, name: 'One', days: 1 })
    const second = await run('make', { id, name: 'Two', days: 1 })
    const [tokenTwo, tokenOne] = second.serviceAccount.tokens
    const revoked = await run('revoke', { id: tokenOne.id })
    expect(revoked.tokens.map((token: { revokedAt: string | null }) => token.revokedAt !== null)).toEqual([false, true])
    expect(await authenticateToken(api.services, first.token)).toBeNull()
    expect(await authenticateToken(api.services, second.token)).not.toBeNull()
    const closed = await run('close', { id })
    expect(closed.deactivatedAt).not.toBeNull()
    expect(closed.tokens.every((token: { revokedAt: string | null }) => token.revokedAt !== null)).toBe(true)
    expect(await authenticateToken(api.services, second.token)).toBeNull()
    expect(tokenTwo.prefix).toBe(second.token.slice(0, 10))
  })

  it('is told at which input what is wrong', async () => {
    const id = await newAccount()
    for (const [name, variables, field] of [
      ['create', { name: ' ', role: 'finance' }, 'name'],
      ['create', { name: 'x'.repeat(101), role: 'finance' }, 'name'],
      ['create', { name: 'x', role: 'creditor' }, 'creditorId'],
      ['create', { name: 'x', role: 'creditor', creditorId: newId() }, 'creditorId'],
      ['create', { name: 'x', role: 'finance', creditorId: agency.creditors[0].id }, 'creditorId'],
      ['make', { id, name: '', days: 1 }, 'name'],
      ['make', { id, name: 'x', days: 366 }, 'days'],
    ] as const)
      expect(await run(name, variables)).toEqual({ __typename: 'InvalidInput', message: expect.any(String), field })
  })

  it('is answered the same for another agency’s, an unknown and an impossible id', async () => {
    const id = await newAccount()
    const made = await run('make', { id, name: 'x', days: 1 })
    const foreign = [made.serviceAccount.tokens[0].id, newId(), 'nonsense']
    for (const token_id of foreign)
      expect(await run('revoke', { id: token_id }, administratorElsewhere)).toEqual({
        __typename: 'NotFound',
        message: 'There is no such token.',
      })
    for (const user_id of [id, newId(), 'nonsense', agency.actor.user_id ?? '']) {
      const nothing = { __typename: 'NotFound', message: 'There is no such service account.' }
      expect(await run('close', { id: user_id }, administratorElsewhere)).toEqual(nothing)
      expect(await run('make', { id: user_id, name: 'x', days: 1 }, administratorElsewhere)).toEqual(nothing)
    }
    const theirs = await run('create', { name: 'x', role: 'creditor', creditorId: other.creditors[0].id })
    const nobodys = await run('create', { name: 'x', role: 'creditor', creditorId: newId() })
    expect(theirs).toEqual(nobodys)
    const { data } = await api.request(documents.list, {}, { token: administratorElsewhere })
    expect(data.serviceAccounts).toEqual([])
  })

  it('must have proved of late that it is they', async () => {
    const id = await newAccount()
    api.clock.advance(11 * 60_000)
    for (const [name, variables] of [
      ['create', { name: 'x', role: 'finance' }],
      ['make', { id, name: 'x', days: 1 }],
      ['revoke', { id: newId() }],
      ['close', { id }],
    ] as const)
      expect(await run(name, variables)).toMatchObject({ __typename: 'ConfirmationNeeded' })
  })
})

it('is not for programs: with one stolen token nobody makes another', async () => {
  const fresh = await signedIn(api, agency.actor, 'administrator')
  const { id } = await run('create', { name: 'Root', role: 'administrator' }, fresh)
  const { token } = await run('make', { id, name: 'x', days: 30 }, fresh)
  for (const [name, variables] of [
    ['create', { name: 'x', role: 'finance' }],
    ['make', { id, name: 'x', days: 1 }],
    ['close', { id }],
  ] as const) {
    const { data } = await api.request(documents[name], variables, { api_token: token })
    expect(data.answer).toMatchObject({ __typename: 'NotAllowed', message: expect.stringMatching(/^Only a person/) })
  }
})

it('is not for others: an auditor reads, nobody else sees', async () => {
  for (const [role, reads] of [
    ['auditor', true],
    ['manager', false],
    ['agent', false],
    ['finance', false],
    ['creditor', false],
  ] as const) {
    const token = await signedIn(api, agency.actor, role, role === 'creditor' ? agency.creditors[0].id : null)
    const { errors } = await api.request(documents.list, {}, { token })
    expect([role, errors.map(({ extensions }) => extensions?.['code'])]).toEqual([role, reads ? [] : ['FORBIDDEN']])
    for (const [name, variables] of [
      ['create', { name: 'x', role: 'administrator' }],
      ['make', { id: newId(), name: 'x', days: 1 }],
      ['revoke', { id: newId() }],
      ['close', { id: newId() }],
    ] as const)
      expect(await run(name, variables, token)).toMatchObject({ __typename: 'NotAllowed' })
  }
})
