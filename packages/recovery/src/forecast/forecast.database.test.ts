import { addDays, businessDate, endOfMonth, formatPercent, monthOf } from '@quittance/core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { casesBehind } from '../kpi/cases-behind.js'
import { openFiguresBench } from '../kpi/testing/figures-bench.js'
import { insertDelivery, insertFrame } from '../kpi/testing/insert-world.js'
import { actorOf, valueOf, wholeReport } from '../kpi/testing/read-report.js'
import { resolveReport } from '../report/resolve-report.js'
import { backTestForecast } from './back-test.js'
import { computeForecast } from './compute-forecast.js'
import { promisesFigure } from './promises-figure.js'
import { readKnownVintages, vintagesKnownAt } from './read-known-vintages.js'
import { readVintages } from './read-vintages.js'
import { generateWorld, world_today } from './testing/generate-world.js'
import { endOfDay, oracleActual, oracleForecast } from './testing/oracle.js'

// Goal: the forecast and its back-test are what their definition says, to the cent, and the past is forecast from what
// was known then. Method: a generated agency with late facts; the definition once more in plain loops (testing/oracle.ts).

const bench = await openFiguresBench(new Date('2025-05-30T12:00:00Z'))
afterAll(() => bench.close())
const { clock } = bench.services
const world = generateWorld(7)
const manager = actorOf(world.organisation_id)
const [first, , third, youngest] = world.portfolios
if (first === undefined || third === undefined || youngest === undefined) throw new Error('There are four')

beforeAll(async () => {
  await insertFrame(bench.owner, world)
  for (const delivery of world.deliveries) await insertDelivery(bench.owner, world, delivery)
})

const monthsOf = (result: { readonly months: readonly { readonly month: string; readonly total_minor: bigint }[] }) =>
  new Map(result.months.map(({ month, total_minor }) => [month, total_minor]))

describe('the forecast', () => {
  let compared = 0
  let forecasts = 0
  afterAll(() =>
    console.info(`forecast: ${compared} months of ${forecasts} forecasts equal to the oracle, to the cent`),
  )

  const days = ['2025-05-30', '2025-05-14', '2025-04-30', '2025-02-28', '2024-11-15', '2024-07-31'].map(businessDate)
  const selections = [null, [first.id], [third.id, youngest.id]]

  it.each(days)(
    'as of %s is what its definition says, for all and for some portfolios, now and as known then',
    async (as_of) => {
      for (const portfolio_ids of selections) {
        for (const known_before of [null, endOfDay(as_of)]) {
          if (known_before !== null && known_before > clock.now()) continue
          const known_at = known_before && new Date(known_before.getTime() - 1)
          const spec = wholeReport(as_of, { portfolio_ids, known_at })
          const result = await bench.read(manager, async (reader) =>
            valueOf(await computeForecast(reader, manager, clock, spec, 6)),
          )
          const expected = oracleForecast(world, { as_of, known_before, months: 6, portfolio_ids })
          expect(monthsOf(result)).toEqual(expected)
          expect(result.total_minor <= result.open_minor).toBe(true)
          compared += expected.size
          forecasts += 1
        }
      }
    },
  )

  it('is the same from the night’s statistics as from the facts', async () => {
    const spec = wholeReport(world_today)
    const read = () =>
      bench.read(manager, async (reader) => valueOf(await computeForecast(reader, manager, clock, spec, 12)))
    const live = await read()
    // The first months are enough: the rest is then read from the facts, as the days after the last night are.
    await bench.computeThrough(world.organisation_id, addDays(world_today, -1), 0.08)
    const stored = await read()
    expect(monthsOf(stored)).toEqual(monthsOf(live))
    expect(stored.months.map(({ range }) => range)).toEqual(live.months.map(({ range }) => range))
    expect(
      stored.months.every(
        ({ total_minor, range }) => range !== null && range.low_minor <= total_minor && total_minor <= range.high_minor,
      ),
    ).toBe(true)
    expect(
      new Set(stored.months.flatMap(({ parts }) => parts.map(({ counted_minor }) => counted_minor > 0n))),
    ).toContain(true)
  })

  it('tells where experience was borrowed, and for a creditor learns from its own alone', async () => {
    const young = wholeReport(world_today, { portfolio_ids: [youngest.id] })
    const all = await bench.read(manager, async (reader) =>
      valueOf(await computeForecast(reader, manager, clock, young, 6)),
    )
    expect(all.learnt_from.creditor > 0n && all.learnt_from.agency > 0n).toBe(true)
    const creditor = actorOf(world.organisation_id, youngest.creditor_id)
    const own = await bench.read(creditor, async (reader) =>
      valueOf(await computeForecast(reader, creditor, clock, young, 6)),
    )
    const alone = {
      ...world,
      deliveries: world.deliveries.map((delivery) => ({
        ...delivery,
        claims: delivery.claims.filter(({ portfolio }) => portfolio.creditor_id === youngest.creditor_id),
        movements: delivery.movements.filter(({ claim }) => claim.portfolio.creditor_id === youngest.creditor_id),
        promises: delivery.promises.filter(({ claim }) => claim.portfolio.creditor_id === youngest.creditor_id),
      })),
    }
    const expected = oracleForecast(alone, {
      as_of: world_today,
      known_before: null,
      months: 6,
      portfolio_ids: [youngest.id],
    })
    expect(monthsOf(own)).toEqual(expected)
    const foreign = wholeReport(world_today, { portfolio_ids: [first.id] })
    const none = await bench.read(creditor, async (reader) =>
      valueOf(await computeForecast(reader, creditor, clock, foreign, 6)),
    )
    expect(none.total_minor).toBe(0n)
  })

  it.each([world_today, businessDate('2025-03-31')])(
    'opens the cases behind the promises of each month, as of %s',
    async (as_of) => {
      const spec = wholeReport(as_of)
      await bench.read(manager, async (reader) => {
        const result = valueOf(await computeForecast(reader, manager, clock, spec, 4))
        let found = 0n
        for (const [position, { month, parts }] of result.months.entries()) {
          const key = promisesFigure(month, position === 0)
          const behind = valueOf(await casesBehind(reader, manager, clock, spec, key, { first: 200, after: null }))
          const agreed = parts.find(({ source }) => source === 'promises')?.agreed_minor
          expect(behind.total_amount).toBe(agreed)
          found += behind.total_amount
        }
        expect(found > 0n).toBe(true)
      })
    },
  )

  it('refuses what it cannot be narrowed by, and months that are none', async () => {
    await bench.read(manager, async (reader) => {
      const spec = wholeReport(world_today, { filters: [{ dimension: 'agent', values: [null] }] })
      expect(await computeForecast(reader, manager, clock, spec, 6)).toMatchObject({
        error: { code: 'filter_not_used' },
      })
      for (const months of [0, 13, 1.5])
        expect(await computeForecast(reader, manager, clock, wholeReport(world_today), months)).toMatchObject({
          error: { code: 'months_out_of_range' },
        })
    })
  })
})

describe('the back-test', () => {
  it.each([null, [first.id]])(
    'forecasts past months from what was known then, against what came (portfolios: %j)',
    async (portfolio_ids) => {
      const spec = wholeReport(world_today, { portfolio_ids })
      const result = await bench.read(manager, async (reader) =>
        valueOf(await backTestForecast(reader, manager, clock, spec, 8)),
      )
      for (const point of result.points) {
        const as_of = endOfMonth(point.origin)
        const past = oracleForecast(world, { as_of, known_before: endOfDay(as_of), months: 8, portfolio_ids })
        expect(point.forecast_minor).toBe(past.get(point.month))
        const asked = { as_of: world_today, known_before: null, months: 8, portfolio_ids }
        expect(point.actual_minor).toBe(oracleActual(world, asked, point.origin, point.month))
        expect(point.basis).toBe('known_then')
      }
      expect(result.points).toHaveLength((8 * 9) / 2)
      const [next] = result.scores
      if (!next?.mean_absolute_error || !next.bias) throw new Error('Something came in')
      // The plain mean, in floating point.
      const ahead = result.points.filter(({ months_ahead }) => months_ahead === 1)
      const errors = ahead.map(
        ({ forecast_minor, actual_minor }) => Math.abs(Number(forecast_minor - actual_minor)) / Number(actual_minor),
      )
      const mean = errors.reduce((total, error) => total + error, 0) / errors.length
      expect(Number(next.mean_absolute_error.numerator) / Number(next.mean_absolute_error.denominator)).toBeCloseTo(
        mean,
        5,
      )
      console.info(
        `back-test (${portfolio_ids === null ? 'all portfolios' : 'one portfolio'}): ${result.points.length} forecasts of past months equal to the oracle; one month ahead: mean absolute error ${formatPercent(next.mean_absolute_error, 1, 'en')}, bias ${formatPercent(next.bias, 1, 'en')} over ${next.points} months`,
      )
    },
  )

  it('goes by the dates where nothing had been recorded yet, and says so', async () => {
    const imported = generateWorld(11)
    const at_once = {
      ...imported,
      deliveries: imported.deliveries.map((delivery) => ({
        ...delivery,
        recorded_at: new Date('2025-05-30T09:00:00Z'),
      })),
    }
    const actor = actorOf(at_once.organisation_id)
    await insertFrame(bench.owner, at_once)
    for (const delivery of at_once.deliveries) await insertDelivery(bench.owner, at_once, delivery)
    const result = await bench.read(actor, async (reader) =>
      valueOf(await backTestForecast(reader, actor, clock, wholeReport(world_today), 3)),
    )
    for (const { origin, month, forecast_minor, basis } of result.points) {
      const past = oracleForecast(at_once, {
        as_of: endOfMonth(origin),
        known_before: null,
        months: 3,
        portfolio_ids: null,
      })
      expect(basis).toBe('dated_then')
      expect(forecast_minor).toBe(past.get(month))
    }
    expect(result.points).toHaveLength(6)
  })

  it('reads at each moment what the measures as known then say', async () => {
    const origins = [businessDate('2024-08-31'), businessDate('2025-01-31'), businessDate('2025-04-30')]
    await bench.read(manager, async (reader) => {
      const report = valueOf(await resolveReport(reader, manager, clock, wholeReport(world_today)))
      const sums = await readKnownVintages(reader, report, { days: origins, time_zone: 'Europe/Paris' })
      for (const [position, as_of] of origins.entries()) {
        const known_at = new Date(endOfDay(as_of).getTime() - 1)
        const then = valueOf(await resolveReport(reader, manager, clock, wholeReport(as_of, { known_at })))
        const { vintages } = await readVintages(reader, then)
        const found = vintagesKnownAt(sums, position, monthOf(as_of))
        expect(byKey(found).map(withoutZeros)).toEqual(byKey(vintages).map(withoutZeros))
        expect(found.length).toBeGreaterThan(10)
      }
    })
  })
})

const withoutZeros = (vintage: object) =>
  'collected_minor' in vintage && vintage.collected_minor instanceof Map
    ? {
        ...vintage,
        collected_minor: new Map([...vintage.collected_minor].filter(([, amount]) => amount !== 0n).toSorted()),
      }
    : vintage

const byKey = <Row extends { portfolio_id: string; placement_month: string }>(rows: readonly Row[]): Row[] =>
  rows.toSorted((left, right) =>
    `${left.portfolio_id} ${left.placement_month}` < `${right.portfolio_id} ${right.placement_month}` ? -1 : 1,
  )
