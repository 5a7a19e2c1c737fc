import {
  addDays,
  blankReason,
  comparedTime,
  comparisons,
  type Clock,
  type DimensionId,
  dimension_ids,
  dimensions,
  findKpi,
  type KpiId,
  kpis,
  relative_periods,
  relativePeriod,
} from '@quittance/core'
import { newId } from '@quittance/platform'
import * as fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { computeTable } from '../report-table/compute-table.js'
import { content_default, type ReportSpec } from '../report/report-spec.js'
import { computeKpis } from './compute-kpis.js'
import { first_day, last_day } from './testing/arbitrary-world.js'
import { openFiguresBench } from './testing/figures-bench.js'
import { fullWorld } from './testing/full-world.js'
import { insertDelivery, insertFrame } from './testing/insert-world.js'
import { filtered, plainValue, valueOf as valueOfFact, written } from './testing/plain-kpis.js'
import { type PlainFact, plainFacts } from './testing/plain-facts.js'
import { actorOf, valueOf, wholeReport } from './testing/read-report.js'
import type { World } from './testing/world.js'

/** After every delivery, so that any of them may be the known-at moment. */
const now = new Date('2025-08-01T00:00:00Z')
const bench = await openFiguresBench(now)
afterAll(() => bench.close())
const { owner } = bench
const clock: Clock = { now: () => now, today: () => last_day }

const compared_kpis = kpis.flatMap(({ id }) => (written[id] === undefined ? [] : [id]))
/** What is matched to a promise is written on it as it is known now. */
const known_now: readonly KpiId[] = ['promise-kept-rate-count', 'promise-kept-rate-amount']

const counted = { specs: 0, values: 0, blank: 0, snapshots: 0, rows: 0 }

/** Half of the rows. */
const is_odd = 'get_byte(uuid_send(id), 15) % 2 = 1'

/** What an import brings, with claims and debtors of both kinds, activities on no claim, and portfolios of teams. */
const deliver = async (world: World, position: number): Promise<void> => {
  const delivery = world.deliveries[position]
  if (delivery === undefined) throw new Error('There is such a delivery')
  await owner.query('begin')
  await insertDelivery(owner, world, delivery)
  const own = [world.organisation_id]
  await owner.query(`update claim set kind = 'commercial' where organisation_id = $1 and ${is_odd}`, own)
  await owner.query(`update activity set claim_id = null where organisation_id = $1 and ${is_odd}`, own)
  await owner.query('commit')
}

const frame = async (world: World): Promise<void> => {
  await insertFrame(owner, world)
  const own = world.organisation_id
  await owner.query(`update debtor set kind = 'company' where organisation_id = $1 and ${is_odd}`, [own])
  const team_id = newId()
  await owner.query(`insert into team (organisation_id, id, name, created_at) values ($1, $2, 'North', now())`, [
    own,
    team_id,
  ])
  await owner.query('update portfolio set team_id = $2 where organisation_id = $1 and id = $3', [
    own,
    team_id,
    world.portfolios[0]?.id,
  ])
}

const draft = fc.record({
  rows: fc.subarray([...dimension_ids], { maxLength: 2 }),
  filters: fc.array(
    fc.record({
      dimension: fc.constantFrom(...dimension_ids),
      picks: fc.array(fc.nat(), { minLength: 1, maxLength: 4 }),
    }),
    { maxLength: 2 },
  ),
  as_of: fc.oneof(fc.constant(0), fc.nat({ max: 120 })),
  period: fc.oneof(
    fc.constant(null),
    fc.constantFrom(...relative_periods),
    fc.record({ from: fc.nat({ max: 120 }), length: fc.nat({ max: 60 }) }),
  ),
  comparison: fc.option(fc.constantFrom(...comparisons)),
  known: fc.option(fc.nat(), { freq: 1 }),
})
type Draft = typeof draft extends fc.Arbitrary<infer Value> ? Value : never

const specOf = (one: Draft, facts: readonly PlainFact[], moments: readonly Date[]): ReportSpec => {
  const as_of = addDays(last_day, -one.as_of)
  const { period } = one
  return wholeReport(as_of, {
    period:
      period === null
        ? { from: null, to: null }
        : typeof period === 'string'
          ? relativePeriod(period, as_of)
          : { from: addDays(first_day, period.from), to: addDays(first_day, period.from + period.length) },
    known_at: one.known === null ? null : (moments[one.known % moments.length] ?? null),
    filters: one.filters.map(({ dimension, picks }) => {
      const values = [...new Set(facts.map((fact) => valueOfFact(fact, dimension)))]
      return { dimension, values: picks.map((pick) => values[pick % values.length] ?? null) }
    }),
    content: { ...content_default, kind: 'table', kpi_ids: compared_kpis, rows: one.rows, comparison: one.comparison },
  })
}

/** Compares every KPI of a specification, as a whole and by its rows, now and in the compared time, with the plain facts. */
const compare = async (
  world: World,
  spec: ReportSpec,
  facts: readonly PlainFact[],
  is_asked_alone: boolean,
): Promise<void> => {
  const actor = { ...actorOf(world.organisation_id), role: 'administrator' as const }
  const { rows } = spec.content
  const [table, figures] = await bench.read(actor, async (reader) => [
    valueOf(await computeTable(reader, actor, clock, spec, 'en', null)),
    is_asked_alone ? valueOf(await computeKpis(reader, actor, clock, spec, compared_kpis)) : null,
  ])
  const own = filtered(facts, spec.filters)
  const time = { from: spec.period.from, to: spec.period.to, as_of: spec.as_of, filters: [] }
  const before = spec.content.comparison === null ? null : comparedTime(spec, spec.content.comparison)
  const asked_before = before && { ...before.period, as_of: before.as_of, filters: [] }
  const filtered_by = spec.filters.map(({ dimension }) => dimension)

  for (const [place, id] of compared_kpis.entries()) {
    const kpi = findKpi(id)
    const formula = written[id]
    if (kpi === undefined || formula === undefined) throw new Error(`${id} is a KPI`)
    if (spec.known_at !== null && known_now.includes(id)) continue
    const is_blank = (by: readonly DimensionId[]) => by.some((dimension) => blankReason(kpi, dimension) !== null)
    const expected = is_blank(filtered_by) ? blank : plainValue(own, formula, time)
    const expected_before =
      asked_before === null ? null : is_blank(filtered_by) ? blank : plainValue(own, formula, asked_before)
    if (figures !== null) {
      const figure = figures.find((one) => one.id === id)
      expect([id, partsOf(figure), figure?.compared]).toEqual([id, expected, expected_before])
    }
    expect([id, partsOf(table.total[place]), table.total[place]?.compared]).toEqual([id, expected, expected_before])
    counted.values += (expected_before === null ? 1 : 2) * (figures === null ? 1 : 2)
    if (is_blank([...filtered_by, ...rows])) {
      counted.blank += 1
      expect(table.rows.every(({ cells }) => cells[place]?.numerator === null)).toBe(true)
      continue
    }
    const shown = new Map(
      table.rows.map(({ values, cells }) => [keyOf(values.map(({ value }) => value)), cells[place]]),
    )
    const parts = Map.groupBy(own, (fact) => keyOf(rows.map((dimension) => valueOfFact(fact, dimension))))
    for (const [key, ofKey] of rows.length === 0 ? [] : parts) {
      const value = plainValue(ofKey, formula, time)
      const is_nothing = (value.numerator ?? 0n) === 0n && (value.denominator ?? 0n) === 0n
      if (!shown.has(key) && is_nothing) continue
      expect([id, key, partsOf(shown.get(key))]).toEqual([id, key, value])
      counted.values += 1
      if (asked_before !== null && rows.every((dimension) => !isTime(dimension))) {
        expect([id, key, shown.get(key)?.compared]).toEqual([id, key, plainValue(ofKey, formula, asked_before)])
        counted.values += 1
      }
    }
    for (const key of shown.keys()) if (!isTimed(rows, asked_before)) expect(parts.has(key)).toBe(true)
  }
  counted.rows += table.rows.length
  counted.specs += 1
}

type Parts = { readonly numerator: bigint | null; readonly denominator: bigint | null }
const blank: Parts = { numerator: null, denominator: null }
const partsOf = (cell: Parts | undefined): Parts => ({
  numerator: cell?.numerator ?? null,
  denominator: cell?.denominator ?? null,
})
const keyOf = (values: readonly (string | null)[]): string => JSON.stringify(values)
const isTime = (dimension: DimensionId): boolean => ['month', 'day'].includes(dimensions[dimension].values)
/** Days of the compared time are shown under the days against which they are held, on which nothing may have been. */
const isTimed = (rows: readonly DimensionId[], before: unknown): boolean => before !== null && rows.some(isTime)

const stored = async (world: World): Promise<unknown> => {
  const rows = async (table: string) =>
    (
      await owner.query(
        `select to_jsonb(t) - 'computed_at' as row from ${table} t where organisation_id = $1 order by to_jsonb(t) - 'computed_at'`,
        [world.organisation_id],
      )
    ).rows
  return { measures: await rows('daily_measure'), changes: await rows('daily_open_change') }
}

it('every KPI is what plain SQL over the facts gives, for 200 specifications, and stays what it was known to be', async () => {
  for (const seed of [101, 202, 303, 404]) {
    const world = fullWorld(seed)
    const specs = fc.sample(draft, { seed, numRuns: 50 })
    const moments = world.deliveries.map(({ recorded_at }) => recorded_at)
    const actor = { ...actorOf(world.organisation_id), role: 'administrator' as const }
    const kpisOf = (spec: ReportSpec) =>
      bench.read(actor, async (reader) => valueOf(await computeKpis(reader, actor, clock, spec, compared_kpis)))
    await frame(world)
    const snapshots: { readonly spec: ReportSpec; readonly known_at: Date; readonly said: readonly Parts[] }[] = []
    for (const [position, { recorded_at }] of world.deliveries.entries()) {
      await deliver(world, position)
      await bench.computeThrough(world.organisation_id, addDays(last_day, -1 - position * 9), position === 1 ? 0.5 : 1)
      const facts = await plainFacts(owner, world.organisation_id, now)
      for (const one of specs.slice(position * 3, position * 3 + 3)) {
        const spec = { ...specOf(one, facts, moments), known_at: null }
        snapshots.push({ spec, known_at: recorded_at, said: (await kpisOf(spec)).map(partsOf) })
      }
    }
    const byMoment = new Map<string, PlainFact[]>()
    for (const moment of [now, ...moments]) {
      byMoment.set(moment.toISOString(), await plainFacts(owner, world.organisation_id, moment))
    }
    const all = byMoment.get(now.toISOString()) ?? []
    for (const [position, one] of specs.entries()) {
      const spec = specOf(one, all, moments)
      await compare(world, spec, byMoment.get((spec.known_at ?? now).toISOString()) ?? [], position % 5 === 0)
    }
    // More has been recorded since, of earlier days too.
    for (const { spec, known_at, said } of snapshots) {
      expect((await kpisOf({ ...spec, known_at })).map(partsOf)).toEqual(said)
      counted.snapshots += 1
    }
    await bench.computeThrough(world.organisation_id, addDays(last_day, -1))
    const incremental = await stored(world)
    for (const table of ['daily_measure', 'daily_open_change', 'statistics_day']) {
      await owner.query(`delete from ${table} where organisation_id = $1`, [world.organisation_id])
    }
    await bench.computeThrough(world.organisation_id, addDays(last_day, -1))
    expect(await stored(world)).toEqual(incremental)
  }
  expect(counted.specs).toBe(200)
  console.info(
    `oracle in plain SQL: ${compared_kpis.length} of ${kpis.length} KPIs for ${counted.specs} specifications, ${counted.values} values to the cent in ${counted.rows} rows, ${counted.blank} blank; ${counted.snapshots} snapshots said again; 4 full rebuilds equal`,
  )
}, 240_000)
