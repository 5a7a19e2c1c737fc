import { addMonths, monthOf } from '@quittance/core'
import { afterAll, expect, it } from 'vitest'
import { buildAgency } from '../graphql-schema/testing/agency.js'
import { signedIn } from '../graphql-schema/testing/sign-in.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'

// Goal: a target holds from its month for whom it was set, nothing is overwritten, and nobody sees what is not shared.

const api = await openTestApi()
afterAll(() => api.close())
const { actor, creditors } = await buildAgency(api.services, 'Agency')
const other = await buildAgency(api.services, 'Other agency')
const [alpha, beta] = creditors
const manager = await signedIn(api, actor, 'manager')
const agent = await signedIn(api, actor, 'agent')
const creditor = await signedIn(api, actor, 'creditor', alpha.id)
const today = api.services.clock.today('Europe/Paris')
const this_month = monthOf(today)
const next_month = monthOf(addMonths(today, 1))

const set = async (input: object, token = manager) => {
  const { data, errors } = await api.request(
    `mutation ($input: SetTargetInput!) { setTarget(input: $input) {
       __typename ... on Target { id numerator fromMonth shared } ... on NotFound { message }
       ... on NotAllowed { message } ... on InvalidInput { message field } } }`,
    {
      input: {
        kpiId: 'recovery-rate',
        fromMonth: this_month,
        direction: 'at_least',
        numerator: '30',
        denominator: '100',
        ...input,
      },
    },
    { token },
  )
  expect(errors).toEqual([])
  return data['setTarget']
}
const held = async (spec: object, ids: readonly string[], token = manager) => {
  const { data, errors } = await api.request(
    `query ($spec: ReportSpecInput!, $ids: [ID!]!) { reportTargets(spec: $spec, ids: $ids) {
       kpiId scope direction numerator denominator steps { fromMonth numerator } } }`,
    { spec, ids },
    { token },
  )
  expect(errors).toEqual([])
  return data['reportTargets']
}
const history = async (token = manager) => {
  const { data } = await api.request('{ targets { totalCount nodes { kpiId numerator shared setBy } } }', {}, { token })
  return data['targets']
}

it('holds a rate against its own target, else against that of what it is a part of, and keeps the history', async () => {
  expect(await set({})).toMatchObject({ __typename: 'Target', fromMonth: this_month })
  expect(await held({}, ['recovery-rate', 'collected'])).toEqual([
    {
      kpiId: 'recovery-rate',
      scope: 'agency',
      direction: 'at_least',
      numerator: '30',
      denominator: '100',
      steps: [{ fromMonth: this_month, numerator: '30' }],
    },
  ])
  expect(await held({ portfolioIds: [alpha.portfolio_id] }, ['recovery-rate'])).toMatchObject([{ scope: 'agency' }])
  await set({ portfolioId: alpha.portfolio_id, numerator: '40' })
  await set({ numerator: '35', fromMonth: next_month })
  await set({ numerator: '32' })
  expect(await held({ portfolioIds: [alpha.portfolio_id] }, ['recovery-rate'])).toMatchObject([
    { scope: 'portfolio', numerator: '40' },
  ])
  expect(await held({ portfolioIds: [beta.portfolio_id] }, ['recovery-rate'])).toMatchObject([
    {
      scope: 'agency',
      numerator: '32',
      steps: [
        { fromMonth: this_month, numerator: '32' },
        { fromMonth: next_month, numerator: '35' },
      ],
    },
  ])
  expect(await history()).toMatchObject({
    totalCount: 4,
    nodes: [{ numerator: '32' }, { numerator: '35' }, { numerator: '40' }, { numerator: '30' }],
  })
})

it('holds a sum against its own target alone, of the whole months of the period', async () => {
  await set({ kpiId: 'collected', creditorId: alpha.id, numerator: '100000', denominator: '1', currency: 'EUR' })
  const month = { relativePeriod: 'this_month' }
  expect(await held({ creditorIds: [alpha.id], ...month }, ['collected'])).toMatchObject([
    { scope: 'creditor', numerator: '100000' },
  ])
  expect(await held({ portfolioIds: [alpha.portfolio_id], ...month }, ['collected'])).toEqual([])
  expect(await held({ ...month }, ['collected'])).toEqual([])
  expect(await held({ creditorIds: [alpha.id] }, ['collected'])).toMatchObject([{ numerator: null }])
})

it('shows a creditor what is shared with it, and nothing else', async () => {
  expect(await history(creditor)).toEqual({ totalCount: 0, nodes: [] })
  expect(await held({}, ['recovery-rate'], creditor)).toEqual([])
  await set({ creditorId: alpha.id, numerator: '45', shared: true })
  await set({ creditorId: beta.id, numerator: '46', shared: true })
  expect(await history(creditor)).toEqual({
    totalCount: 1,
    nodes: [{ kpiId: 'recovery-rate', numerator: '45', shared: true, setBy: null }],
  })
  expect(await held({}, ['recovery-rate'], creditor)).toMatchObject([{ scope: 'creditor', numerator: '45' }])
  expect(await held({ creditorIds: [beta.id] }, ['recovery-rate'], creditor)).toEqual([])
})

it('ends with an empty one', async () => {
  await set({ creditorId: beta.id, numerator: null })
  const [ended] = await held({ creditorIds: [beta.id] }, ['recovery-rate'])
  expect(ended).toMatchObject({ scope: 'creditor', numerator: null })
})

it('refuses what cannot be, answers another agency’s things like unknown ones, and leaves a trace of what was set', async () => {
  const before = (await history()).totalCount
  expect(await set({}, agent)).toMatchObject({ __typename: 'NotAllowed' })
  expect(await set({}, creditor)).toMatchObject({ __typename: 'NotAllowed' })
  expect(await set({ creditorId: other.creditors[0].id })).toMatchObject({ __typename: 'NotFound' })
  expect(await set({ portfolioId: 'nothing' })).toMatchObject({ __typename: 'NotFound' })
  const wrong: readonly [object, string][] = [
    [{ kpiId: 'happiness' }, 'kpiId'],
    [{ fromMonth: '2026-13' }, 'fromMonth'],
    [{ numerator: '-1' }, 'numerator'],
    [{ denominator: '0' }, 'numerator'],
    [{ kpiId: 'collected' }, 'currency'],
    [{ shared: true }, 'shared'],
    [{ creditorId: alpha.id, portfolioId: alpha.portfolio_id }, 'creditorId'],
  ]
  for (const [input, field] of wrong) expect(await set(input)).toMatchObject({ __typename: 'InvalidInput', field })
  expect((await history()).totalCount).toBe(before)
  const { data } = await api.request(
    '{ auditTrail(filter: { action: "target.set" }) { totalCount } }',
    {},
    { token: await signedIn(api, actor, 'auditor') },
  )
  expect(data['auditTrail']).toEqual({ totalCount: before })
  console.info(`targets: ${before} set and traced, ${wrong.length + 4} refused without a trace`)
})
