import { afterAll, describe, expect, it } from 'vitest'
import { buildAgency } from '../graphql-schema/testing/agency.js'
import { buildCases } from '../graphql-schema/testing/cases.js'
import { signedIn } from '../graphql-schema/testing/sign-in.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'

const api = await openTestApi()
afterAll(() => api.close())
const { actor, creditors } = await buildAgency(api.services, 'Agency')
const [alpha, beta] = creditors
// Each case: 150.00 placed on 15 January and due in December, 25.00 collected, 125.00 open on two claims.
await buildCases(api.services, actor, alpha, [{}, {}, {}])
await buildCases(api.services, actor, beta, [{}])
const manager = await signedIn(api, actor, 'manager')
const creditorUser = await signedIn(api, actor, 'creditor', alpha.id)

const document = `query ($spec: ReportSpecInput!) {
  kpis(spec: $spec, ids: ["recovery-rate", "open-balance"]) {
    id unit numerator denominator currency asOf computedAt dataState numeratorMeasure denominatorMeasure
  }
  ageing(spec: $spec) {
    asOf total { amountMinor currency } claimCount
    buckets { id fromDays toDays open { amountMinor } claimCount }
  }
  recoveryCurve(spec: $spec) {
    monthsMaximum rows { placementMonth placed { amountMinor } claimCount cumulativeCollectedMinor }
  }
  cases: casesBehind(spec: $spec, measure: "ageing:61-90", first: 2) {
    nodes { debtCase { id openBalance { amountMinor } } amountMinor count }
    pageInfo { hasNextPage endCursor } totalCount totalAmountMinor currency
  }
}`

describe('figures through GraphQL', () => {
  it('agree with each other and with the cases behind them', async () => {
    const { data, errors } = await api.request(document, { spec: { creditorIds: [alpha.id] } }, { token: manager })
    expect(errors).toEqual([])
    const now = api.services.clock.now().toISOString()
    const common = { currency: 'EUR', asOf: '2026-03-10', computedAt: now, dataState: 'live' }
    expect(data.kpis).toEqual([
      {
        ...common,
        id: 'recovery-rate',
        unit: 'ratio',
        numerator: '7500',
        denominator: '45000',
        numeratorMeasure: 'collected_minor',
        denominatorMeasure: 'placed_minor',
      },
      {
        ...common,
        id: 'open-balance',
        unit: 'money',
        numerator: '37500',
        denominator: null,
        numeratorMeasure: 'placed_minor-recalled_minor-collected_minor',
        denominatorMeasure: null,
      },
    ])
    expect(data.ageing).toMatchObject({ total: { amountMinor: '37500', currency: 'EUR' }, claimCount: 6 })
    const late = { id: '61-90', fromDays: 61, toDays: 90, open: { amountMinor: '37500' }, claimCount: 6 }
    expect(data.ageing.buckets).toHaveLength(8)
    expect(data.ageing.buckets).toContainEqual(late)
    expect(data.recoveryCurve.rows).toMatchObject([
      { placementMonth: '2026-01', placed: { amountMinor: '45000' }, claimCount: 6 },
    ])
    expect(data.recoveryCurve.rows[0].cumulativeCollectedMinor).toHaveLength(3)
    expect(data.recoveryCurve.rows[0].cumulativeCollectedMinor.at(-1)).toBe('7500')
    expect(data.cases).toMatchObject({ totalCount: 3, totalAmountMinor: '37500', currency: 'EUR' })
    expect(data.cases.pageInfo.hasNextPage).toBe(true)
    for (const { amountMinor, count, debtCase } of data.cases.nodes) {
      expect([amountMinor, count, debtCase.openBalance.amountMinor]).toEqual(['12500', 2, '12500'])
    }
  })

  it("show a creditor's user its own, asked for or not", async () => {
    for (const spec of [{}, { creditorIds: [alpha.id, beta.id] }]) {
      const { data } = await api.request(document, { spec }, { token: creditorUser })
      expect(data.ageing.total.amountMinor).toBe('37500')
      expect(data.cases.totalCount).toBe(3)
    }
    const { data } = await api.request(document, { spec: { creditorIds: [beta.id] } }, { token: creditorUser })
    expect([data.ageing.total.amountMinor, data.cases.totalCount]).toEqual(['0', 0])
  })

  it('page through the cases without repeating one', async () => {
    const page = `query ($after: String) {
      casesBehind(spec: {}, measure: "placed_minor", first: 3, after: $after) {
        nodes { debtCase { id } } pageInfo { hasNextPage endCursor }
      }
    }`
    const first = (await api.request(page, {}, { token: manager })).data.casesBehind
    const second = (await api.request(page, { after: first.pageInfo.endCursor }, { token: manager })).data.casesBehind
    const ids = [...first.nodes, ...second.nodes].map(({ debtCase }: { debtCase: { id: string } }) => debtCase.id)
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage, new Set(ids).size]).toEqual([true, false, 4])
    const { errors } = await api.request(page, { after: 'nonsense' }, { token: manager })
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' })
  })

  it.each([
    ['{ kpis(spec: { asOf: "2026-03-11" }) { id } }', 'asOf'],
    ['{ ageing(spec: { ageingEdges: [30, 30] }) { asOf } }', 'ageingEdges'],
    ['{ recoveryCurve(spec: { period: { from: "2026-02-02", to: "2026-02-01" } }) { asOf } }', 'period'],
    ['{ casesBehind(spec: {}, measure: "no such") { totalCount } }', 'measure'],
    ['{ kpis(spec: {}, ids: ["no such"]) { id } }', 'ids'],
  ])('%s is refused and says what to change', async (source, argument) => {
    const { errors } = await api.request(source, {}, { token: manager })
    expect(errors).toHaveLength(1)
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument })
  })
})

describe('statistics through GraphQL', () => {
  const start = 'mutation { runStatistics { __typename ... on StatisticsRun { id finishedAt trigger } } }'

  it('are asked for by those who may, and listed', async () => {
    const { data, errors } = await api.request(start, {}, { token: manager })
    expect(errors).toEqual([])
    expect(data.runStatistics).toMatchObject({ __typename: 'StatisticsRun', finishedAt: null, trigger: 'demand' })
    const listed = await api.request(
      '{ statisticsRuns(first: 5) { id trigger daysRecomputed failed } }',
      {},
      { token: manager },
    )
    expect(listed.data.statisticsRuns).toEqual([
      { id: data.runStatistics.id, trigger: 'demand', daysRecomputed: 0, failed: false },
    ])
  })

  it("are no business of a creditor's user", async () => {
    expect((await api.request(start, {}, { token: creditorUser })).data.runStatistics.__typename).toBe('NotAllowed')
    const { errors } = await api.request('{ statisticsRuns { id } }', {}, { token: creditorUser })
    expect(errors[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' })
  })
})
