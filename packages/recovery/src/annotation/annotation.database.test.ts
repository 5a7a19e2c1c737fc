import { afterAll, expect, it } from 'vitest'
import { buildAgency } from '../graphql-schema/testing/agency.js'
import { signedIn } from '../graphql-schema/testing/sign-in.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'

// Goal: what is written on charts is read by whom it concerns and with whom it is shared, and every change leaves a trace.

const api = await openTestApi()
afterAll(() => api.close())
const { actor, creditors } = await buildAgency(api.services, 'Agency')
const other = await buildAgency(api.services, 'Other agency')
const [alpha, beta] = creditors
const manager = await signedIn(api, actor, 'manager')
const creditor = await signedIn(api, actor, 'creditor', alpha.id)
const stranger = await signedIn(api, other.actor, 'manager')

const outcome = `__typename ... on Annotation { id text fromDay toDay shared creditor { id } portfolio { id } writtenBy }
  ... on NotFound { message } ... on NotAllowed { message } ... on InvalidInput { message field }`
const say = async (field: string, document: string, variables: object, token: string) => {
  const { data, errors } = await api.request(document, variables, { token })
  expect(errors).toEqual([])
  return data[field]
}
const plain = { text: 'A strike of the post', fromDay: '2026-01-05' }
const write = (input: object, token = manager) =>
  say(
    'annotate',
    `mutation ($input: AnnotationInput!) { annotate(input: $input) { ${outcome} } }`,
    { input: { ...plain, ...input } },
    token,
  )
const change = (id: string, input: object, token = manager) =>
  say(
    'changeAnnotation',
    `mutation ($id: ID!, $input: AnnotationInput!) { changeAnnotation(id: $id, input: $input) { ${outcome} } }`,
    { id, input: { ...plain, ...input } },
    token,
  )
const remove = (id: string, token = manager) =>
  say(
    'removeAnnotation',
    `mutation ($id: ID!) { removeAnnotation(id: $id) { __typename
       ... on RemovedAnnotation { annotationId } ... on NotFound { message } ... on NotAllowed { message } } }`,
    { id },
    token,
  )
const texts = async (asked: object, token = manager): Promise<string[]> => {
  const found = await say(
    'annotations',
    `query ($creditorId: ID, $portfolioId: ID, $from: BusinessDate, $to: BusinessDate) {
       annotations(creditorId: $creditorId, portfolioId: $portfolioId, from: $from, to: $to) { nodes { text } } }`,
    asked,
    token,
  )
  return found.nodes.map(({ text }: { text: string }) => text)
}

it('is read where it concerns, and by creditors where it is shared', async () => {
  await write({ text: 'all, internal' })
  await write({ text: 'all, shared', shared: true })
  await write({ text: 'alpha, internal', creditorId: alpha.id })
  await write({ text: 'alpha, shared', creditorId: alpha.id, shared: true, fromDay: '2026-02-01', toDay: '2026-02-10' })
  await write({ text: 'portfolio, shared', portfolioId: alpha.portfolio_id, shared: true })
  await write({ text: 'beta, shared', creditorId: beta.id, shared: true })
  expect(await texts({})).toHaveLength(6)
  const ofPortfolio = await texts({ portfolioId: alpha.portfolio_id })
  expect(ofPortfolio.toSorted()).toEqual([
    'all, internal',
    'all, shared',
    'alpha, internal',
    'alpha, shared',
    'portfolio, shared',
  ])
  expect((await texts({ creditorId: beta.id })).toSorted()).toEqual(['all, internal', 'all, shared', 'beta, shared'])
  expect((await texts({}, creditor)).toSorted()).toEqual(['all, shared', 'alpha, shared', 'portfolio, shared'])
  expect(await texts({ creditorId: beta.id }, creditor)).toEqual(['all, shared'])
  expect(await texts({}, stranger)).toEqual([])
  expect(await texts({ from: '2026-02-05', to: '2026-02-07' })).toEqual(['alpha, shared'])
  expect(await texts({ from: '2026-02-11' })).toEqual([])
})

it('is changed and removed by those who may, with a trace that does not repeat its words', async () => {
  const { id } = await write({})
  expect(await change(id, { text: 'Another', toDay: '2026-01-09', creditorId: beta.id })).toMatchObject({
    __typename: 'Annotation',
    text: 'Another',
    toDay: '2026-01-09',
    creditor: { id: beta.id },
  })
  for (const token of [creditor, stranger]) {
    const refused = token === creditor ? 'NotAllowed' : 'NotFound'
    expect(await change(id, {}, token)).toMatchObject({ __typename: refused })
    expect(await remove(id, token)).toMatchObject({ __typename: refused })
  }
  expect(await remove(id)).toEqual({ __typename: 'RemovedAnnotation', annotationId: id })
  expect(await remove(id)).toMatchObject({ __typename: 'NotFound' })
  const auditor = await signedIn(api, actor, 'auditor')
  const counts = { 'annotation.write': 7, 'annotation.change': 1, 'annotation.remove': 1 }
  for (const [action, count] of Object.entries(counts)) {
    const document = `query ($action: String!) { auditTrail(filter: { action: $action }) {
      totalCount nodes { sentence detail } } }`
    const trail = await say('auditTrail', document, { action }, auditor)
    expect(trail.totalCount).toBe(count)
    expect(JSON.stringify(trail)).not.toMatch(/strike|Another/)
  }
})

it('refuses what cannot be, and answers another agency’s things like unknown ones', async () => {
  expect(await write({}, creditor)).toMatchObject({ __typename: 'NotAllowed' })
  expect(await write({ creditorId: other.creditors[0].id })).toMatchObject({ __typename: 'NotFound' })
  expect(await write({ portfolioId: 'nothing' })).toMatchObject({ __typename: 'NotFound' })
  expect(await write({ creditorId: beta.id, portfolioId: alpha.portfolio_id })).toMatchObject({
    __typename: 'NotFound',
  })
  expect(await write({ text: '  ' })).toMatchObject({ __typename: 'InvalidInput', field: 'text' })
  expect(await write({ text: 'x'.repeat(281) })).toMatchObject({ __typename: 'InvalidInput', field: 'text' })
  expect(await write({ toDay: '2026-01-04' })).toMatchObject({ __typename: 'InvalidInput', field: 'toDay' })
})
