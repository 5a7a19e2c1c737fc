import { businessDate } from '@quittance/core'
import { newId, withEntityManager } from '@quittance/platform'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tenantContext } from '../actor.js'
import { type CasePosition, type CasesBehind, casesBehind } from '../kpi/cases-behind.js'
import { computeKpis } from '../kpi/compute-kpis.js'
import { openFiguresBench } from '../kpi/testing/figures-bench.js'
import { insertDelivery, insertFrame } from '../kpi/testing/insert-world.js'
import { actorOf, valueOf, wholeReport } from '../kpi/testing/read-report.js'
import type { World } from '../kpi/testing/world.js'
import type { ReportSpec } from './report-spec.js'
import { reportFailureMessage } from './report-failure.js'
import { entityManagerReader } from './sql-reader.js'

const bench = await openFiguresBench(new Date('2025-06-30T12:00:00Z'))
afterAll(() => bench.close())
const { owner } = bench
const { clock, database } = bench.services
const today = businessDate('2025-06-30')

/** Two creditors; the second has a portfolio in dollars too. Each claim is of a case of its own. */
const world: World = (() => {
  const creditors = [{ id: newId() }, { id: newId() }]
  const [first, second] = creditors.map(({ id }) => id)
  if (first === undefined || second === undefined) throw new Error('There are two')
  const portfolios = [
    { id: newId(), creditor_id: first, currency: 'EUR' },
    { id: newId(), creditor_id: second, currency: 'EUR' },
    { id: newId(), creditor_id: second, currency: 'USD' },
  ]
  const mandates = new Map([first, second].map((id) => [id, newId()]))
  const cases = portfolios.flatMap(({ creditor_id }) =>
    [1, 2, 3].map(() => ({
      id: newId(),
      creditor_id,
      mandate_id: mandates.get(creditor_id) ?? '',
      debtor_id: newId(),
    })),
  )
  const claims = cases.flatMap(({ id, creditor_id }, position) => {
    const portfolio = portfolios[Math.floor(position / 3)]
    if (portfolio === undefined || portfolio.creditor_id !== creditor_id) throw new Error('Case and portfolio match')
    // The first two of each portfolio are of one amount, so that a page may end between equals.
    const principal_minor = position % 3 === 2 ? 700n : 500n
    return [
      { id: newId(), portfolio, case_id: id, placed_on: businessDate('2025-02-03'), due_on: null, principal_minor },
    ]
  })
  const recorded_at = new Date('2025-06-01T00:00:00Z')
  const nothing = { movements: [], promises: [], disputes: [], activities: [] }
  const deliveries = [{ import_id: newId(), recorded_at, claims, ...nothing }]
  return { organisation_id: newId(), creditors, portfolios, cases, deliveries }
})()
const [firstCreditor, secondCreditor] = world.creditors.map(({ id }) => id)
const manager = actorOf(world.organisation_id)

beforeAll(async () => {
  await insertFrame(owner, world)
  for (const delivery of world.deliveries) await insertDelivery(owner, world, delivery)
})

const placedBy = (actor: typeof manager, spec: ReportSpec) =>
  bench.read(actor, (reader) => computeKpis(reader, actor, clock, spec, ['placed']))

describe('a specification', () => {
  it.each<[Partial<ReportSpec>, string]>([
    [
      { period: { from: today, to: businessDate('2025-06-29') } },
      'The period ends before it begins: swap its two days.',
    ],
    [{ as_of: businessDate('2025-07-01') }, 'The as-of day is in the future: choose 2025-06-30 at the latest.'],
    [{ known_at: new Date('2025-07-01T00:00:00Z') }, 'The known-at moment is in the future'],
    [{ ageing_edges: [30, 20] }, 'Ageing edges are 1 to 24 rising whole numbers of days'],
    [{ ageing_edges: [40_000] }, 'from 1 to 36500'],
    [{ currency: 'EURO' }, '"EURO" is not an ISO 4217 currency such as EUR.'],
    [{ portfolio_ids: Array.from({ length: 201 }, newId) }, 'A filter names at most 200 ids.'],
  ])('%j is refused with what to change', async (changes, message) => {
    const result = await placedBy(manager, wholeReport(today, changes))
    if (result.ok) throw new Error('It was accepted')
    expect(reportFailureMessage(result.error, 'en')).toContain(message)
    expect(reportFailureMessage(result.error, 'fr')).not.toBe(reportFailureMessage(result.error, 'en'))
  })

  it('over several currencies is refused and names them; with one of them it answers', async () => {
    expect(await placedBy(manager, wholeReport(today))).toEqual({
      ok: false,
      error: { code: 'several_currencies', field: 'currency', currencies: ['EUR', 'USD'] },
    })
    const dollars = valueOf(await placedBy(manager, wholeReport(today, { currency: 'USD' })))
    expect(dollars).toMatchObject([{ numerator: 1_700n, currency: 'USD' }])
    const euros = valueOf(await placedBy(manager, wholeReport(today, { currency: 'EUR' })))
    expect(euros).toMatchObject([{ numerator: 3_400n, currency: 'EUR' }])
  })

  it('of nothing answers nothing', async () => {
    for (const changes of [{ creditor_ids: [] }, { portfolio_ids: [newId()] }, { portfolio_ids: ['no id'] }]) {
      const result = valueOf(await placedBy(manager, wholeReport(today, changes)))
      expect(result).toMatchObject([{ numerator: 0n, currency: 'EUR' }])
    }
  })

  it('with an unknown KPI or figure is refused', async () => {
    const spec = wholeReport(today, { currency: 'EUR' })
    const unknown = await bench.read(manager, (reader) => computeKpis(reader, manager, clock, spec, ['constructor']))
    expect(unknown).toMatchObject({ ok: false, error: { code: 'unknown_kpi', id: 'constructor' } })
    const page = { first: 5, after: null }
    for (const [key, code] of [
      ['collected', 'unknown_figure'],
      ['ageing:1-31', 'unknown_figure'],
      ['curve:2025-06:1', 'not_observed'],
      ['curve:2030-01:0', 'not_observed'],
    ] as const) {
      const result = await bench.read(manager, (reader) => casesBehind(reader, manager, clock, spec, key, page))
      expect(result).toMatchObject({ ok: false, error: { code, field: 'measure', figure: key } })
    }
  })
})

describe("a creditor's user", () => {
  const user = actorOf(world.organisation_id, firstCreditor)

  it('sees its own figures only, whatever it asks for', async () => {
    expect(valueOf(await placedBy(user, wholeReport(today)))).toMatchObject([{ numerator: 1_700n }])
    for (const changes of [
      { creditor_ids: [secondCreditor ?? ''] },
      { portfolio_ids: world.portfolios.slice(1, 2).map(({ id }) => id) },
    ]) {
      expect(valueOf(await placedBy(user, wholeReport(today, changes)))).toMatchObject([{ numerator: 0n }])
    }
  })

  it('sees its own cases only', async () => {
    const page = { first: 50, after: null }
    const spec = wholeReport(today)
    const found = valueOf(
      await bench.read(user, (reader) => casesBehind(reader, user, clock, spec, 'ageing:no_due_date', page)),
    )
    const own = world.cases.filter(({ creditor_id }) => creditor_id === firstCreditor).map(({ id }) => id)
    expect(found.cases.map(({ debt_case_id }) => debt_case_id).toSorted()).toEqual(own.toSorted())
    expect(found.total_amount).toBe(1_700n)
  })
})

describe('the cases behind a figure', () => {
  it('come in pages that neither repeat nor skip one, among equal amounts too', async () => {
    const spec = wholeReport(today, { currency: 'EUR' })
    const seen: bigint[] = []
    const ids = new Set<string>()
    let after: CasePosition | null = null
    for (let pages = 0; pages < 10; pages += 1) {
      const from: CasePosition | null = after
      const page: CasesBehind = valueOf(
        await withEntityManager(database, tenantContext(manager), (em) =>
          casesBehind(entityManagerReader(em), manager, clock, spec, 'placed_minor', { first: 2, after: from }),
        ),
      )
      expect([page.total_cases, page.total_amount]).toEqual([6, 3_400n])
      for (const one of page.cases) {
        seen.push(one.amount)
        ids.add(one.debt_case_id)
      }
      after = page.cases.at(-1) ?? null
      if (!page.has_more) break
    }
    expect(seen).toEqual([700n, 700n, 500n, 500n, 500n, 500n])
    expect(ids.size).toBe(6)
  })
})
