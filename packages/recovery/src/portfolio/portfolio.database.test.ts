import { afterAll, expect, it } from 'vitest'
import { createPortfolio } from './create-portfolio.js'
import { buildAgency } from '../graphql-schema/testing/agency.js'
import { buildCases } from '../graphql-schema/testing/cases.js'
import { countStatements } from '../graphql-schema/testing/count-statements.js'
import { signedIn } from '../graphql-schema/testing/sign-in.js'
import { openTestApi } from '../graphql-schema/testing/test-api.js'

const api = await openTestApi()
const { actor, creditors } = await buildAgency(api.services, 'Agency')
const [alpha, beta] = creditors
await buildCases(api.services, actor, alpha, [{}, {}], '2026-01-15')
await buildCases(api.services, actor, alpha, [{}], '2026-02-20')
await buildCases(api.services, actor, beta, [{}], '2026-02-28')
const token = await signedIn(api, actor, 'auditor')
afterAll(() => api.close())

it('tells what was placed and what is open, each portfolio for itself', async () => {
  const document = `query ($creditorId: ID) {
    portfolios(creditorId: $creditorId) {
      id code name currency creditor { id } placedCount placed { amountMinor currency } openBalance { amountMinor currency } lastPlacedOn
    }
  }`
  const { data } = await api.request(document, {}, { token })
  const main = (creditor: typeof alpha, placedCount: number, placed: number, open: number, lastPlacedOn: string) => ({
    id: creditor.portfolio_id,
    code: 'main',
    name: 'Main',
    currency: 'EUR',
    creditor: { id: creditor.id },
    placedCount,
    placed: { amountMinor: String(placed), currency: 'EUR' },
    openBalance: { amountMinor: String(open), currency: 'EUR' },
    lastPlacedOn,
  })
  // The fixture's placements freeze 100.00 for each claim; its ledger moves the true principals.
  const ofAlpha = main(alpha, 6, 60_000, 37_500, '2026-02-20')
  expect(data.portfolios).toEqual(expect.arrayContaining([ofAlpha, main(beta, 2, 20_000, 12_500, '2026-02-28')]))
  expect((await api.request(document, { creditorId: alpha.id }, { token })).data.portfolios).toEqual([ofAlpha])
})

it('answers nothing placed for a portfolio without placements', async () => {
  const made = await createPortfolio(api.services, actor, {
    creditor_id: beta.id,
    mandate_id: beta.mandate_id,
    code: 'empty',
    name: 'Empty',
    currency: 'JPY',
  })
  const id = made.ok ? made.value.portfolio_id : ''
  const document =
    'query ($id: ID!) { portfolio(id: $id) { placedCount placed { amountMinor currency } openBalance { amountMinor } lastPlacedOn } }'
  expect((await api.request(document, { id }, { token })).data.portfolio).toEqual({
    placedCount: 0,
    placed: { amountMinor: '0', currency: 'JPY' },
    openBalance: { amountMinor: '0' },
    lastPlacedOn: null,
  })
})

const ofCreditors = (of: string) =>
  `{ portfolios${of} { creditor { name portfolios { name placedCount } } openBalance { amountMinor } } }`

it('costs the same number of statements for one creditor as for all', async () => {
  const one = await countStatements(() => api.request(ofCreditors(`(creditorId: "${alpha.id}")`), {}, { token }))
  expect(await countStatements(() => api.request(ofCreditors(''), {}, { token }))).toBe(one)
})

const days = async (spec: object) => {
  const document = `query ($spec: ReportSpecInput!) {
    placements(spec: $spec) { totalCount nodes { receivedOn claimCount placed { amountMinor } portfolio { id } import { fileName } } }
  }`
  const { data, errors } = await api.request(document, { spec }, { token })
  expect(errors).toEqual([])
  expect(data.placements.totalCount).toBe(data.placements.nodes.length)
  return data.placements.nodes.map(({ receivedOn }: { receivedOn: string }) => receivedOn)
}

it('lists the placements that a report counts', async () => {
  expect(await days({})).toEqual(['2026-02-28', '2026-02-20', '2026-01-15'])
  expect(await days({ asOf: '2026-02-20' })).toEqual(['2026-02-20', '2026-01-15'])
  expect(await days({ asOf: '2026-02-27', period: { to: '2026-02-28' } })).toEqual(['2026-02-20', '2026-01-15'])
  expect(await days({ period: { from: '2026-01-16', to: '2026-02-20' } })).toEqual(['2026-02-20'])
  expect(await days({ creditorIds: [alpha.id], period: { from: '2026-02-01' } })).toEqual(['2026-02-20'])
  expect(await days({ portfolioIds: [beta.portfolio_id] })).toEqual(['2026-02-28'])
  expect(await days({ currency: 'USD' })).toEqual([])
  expect(await days({ knownAt: '2026-03-10T08:59:59Z' })).toEqual([])
  expect(await days({ knownAt: '2026-03-10T09:00:00Z' })).toHaveLength(3)
})

it.each(['{ asOf: "2026-02-30" }', '{ asOf: "20/02/2026" }', '{ asOf: 20260220 }', '{ knownAt: "2026-02-20" }'])(
  'refuses the specification %s',
  async (spec) => {
    const { data, errors } = await api.request(`{ placements(spec: ${spec}) { totalCount } }`, {}, { token })
    expect(data).toBeNull()
    expect(errors[0]?.message).toMatch(/(BusinessDate|Instant)/)
  },
)
