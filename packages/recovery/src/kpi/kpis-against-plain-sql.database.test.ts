import {
  addDays,
  blankReason,
  comparedTime,
  type Clock,
  type DimensionId,
  dimensions,
  findKpi,
  kpis,
} from '@quittance/core'
import { faultRounds } from '@quittance/testkit'
import * as fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { computeTable } from '../report-table/compute-table.js'
import type { ReportSpec } from '../report/report-spec.js'
import { computeKpis } from './compute-kpis.js'
import { all_kpi_ids, specDraft, specOf } from './testing/arbitrary-spec.js'
import { last_day } from './testing/arbitrary-world.js'
import { deliverMixed, frameMixed } from './testing/deliver-mixed.js'
import { openFiguresBench } from './testing/figures-bench.js'
import { fullWorld } from './testing/full-world.js'
import { filtered, plainValue, valueOf as valueOfFact, written } from './testing/plain-kpis.js'
import type { PlainFact } from './testing/plain-facts.js'
import { type PlainHistory, plainHistory } from './testing/plain-history.js'
import { actorOf, valueOf } from './testing/read-report.js'
import type { World } from './testing/world.js'

/** After every delivery, so that any of them may be the known-at moment. */
const now = new Date('2025-08-01T00:00:00Z')
const bench = await openFiguresBench(now)
afterAll(() => bench.close())
const { owner } = bench
const clock: Clock = { now: () => now, today: () => last_day }

const worlds_count = 4 * faultRounds
const counted = { specs: 0, values: 0, blank: 0, snapshots: 0, rows: 0 }

/** Compares every KPI of a specification, as a whole and by its rows, now and in the compared time, with the plain facts. */
const compare = async (
  world: World,
  spec: ReportSpec,
  history: PlainHistory,
  is_asked_alone: boolean,
): Promise<void> => {
  const actor = { ...actorOf(world.organisation_id), role: 'administrator' as const }
  const { rows } = spec.content
  const [table, figures] = await bench.read(actor, async (reader) => [
    valueOf(await computeTable(reader, actor, clock, spec, 'en', null)),
    is_asked_alone ? valueOf(await computeKpis(reader, actor, clock, spec, all_kpi_ids)) : null,
  ])
  const known_at = spec.known_at ?? now
  const own = filtered(await history.at(known_at, spec.as_of), spec.filters)
  const time = { from: spec.period.from, to: spec.period.to, as_of: spec.as_of, filters: [] }
  const before = spec.content.comparison === null ? null : comparedTime(spec, spec.content.comparison)
  const asked_before = before && { ...before.period, as_of: before.as_of, filters: [] }
  const own_before = before === null ? [] : filtered(await history.at(known_at, before.as_of), spec.filters)
  const filtered_by = spec.filters.map(({ dimension }) => dimension)

  for (const [place, id] of all_kpi_ids.entries()) {
    const kpi = findKpi(id)
    const formula = written[id]
    if (kpi === undefined) throw new Error(`${id} is a KPI`)
    const is_blank = (by: readonly DimensionId[]) => by.some((dimension) => blankReason(kpi, dimension) !== null)
    const expected = is_blank(filtered_by) ? blank : plainValue(own, formula, time)
    const expected_before =
      asked_before === null ? null : is_blank(filtered_by) ? blank : plainValue(own_before, formula, asked_before)
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
    const parts = byRow(own, rows)
    const parts_before = byRow(own_before, rows)
    for (const [key, ofKey] of rows.length === 0 ? [] : parts) {
      const value = plainValue(ofKey, formula, time)
      const is_nothing = (value.numerator ?? 0n) === 0n && (value.denominator ?? 0n) === 0n
      if (!shown.has(key) && is_nothing) continue
      expect([id, key, partsOf(shown.get(key))]).toEqual([id, key, value])
      counted.values += 1
      if (asked_before !== null && rows.every((dimension) => !isTime(dimension))) {
        expect([id, key, shown.get(key)?.compared]).toEqual([
          id,
          key,
          plainValue(parts_before.get(key) ?? [], formula, asked_before),
        ])
        counted.values += 1
      }
    }
    for (const key of shown.keys()) if (!isTimed(rows, asked_before)) expect(parts.has(key)).toBe(true)
  }
  counted.rows += table.rows.length
  counted.specs += 1
}

const byRow = (facts: readonly PlainFact[], rows: readonly DimensionId[]): Map<string, PlainFact[]> =>
  Map.groupBy(facts, (fact) => keyOf(rows.map((dimension) => valueOfFact(fact, dimension))))

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

it(
  'every KPI is what plain SQL over the facts gives, for 200 specifications, and stays what it was known to be',
  async () => {
    for (let world_number = 1; world_number <= worlds_count; world_number += 1) {
      const seed = 101 * world_number
      const world = fullWorld(seed)
      const specs = fc.sample(specDraft, { seed, numRuns: 50 })
      const moments = world.deliveries.map(({ recorded_at }) => recorded_at)
      const actor = { ...actorOf(world.organisation_id), role: 'administrator' as const }
      const kpisOf = (spec: ReportSpec) =>
        bench.read(actor, async (reader) => valueOf(await computeKpis(reader, actor, clock, spec, all_kpi_ids)))
      await frameMixed(owner, world)
      const history = plainHistory(owner, world.organisation_id, now)
      const snapshots: { readonly spec: ReportSpec; readonly known_at: Date; readonly said: readonly Parts[] }[] = []
      for (const [position, { recorded_at }] of world.deliveries.entries()) {
        await deliverMixed(owner, world, position)
        await bench.computeThrough(
          world.organisation_id,
          addDays(last_day, -1 - position * 9),
          position === 1 ? 0.5 : 1,
        )
        await history.keep(recorded_at)
        const facts = await history.dated(now)
        for (const one of specs.slice(position * 3, position * 3 + 3)) {
          const spec = { ...specOf(one, facts, moments), known_at: null }
          snapshots.push({ spec, known_at: recorded_at, said: (await kpisOf(spec)).map(partsOf) })
        }
      }
      const all = await history.dated(now)
      for (const [position, one] of specs.entries()) {
        await compare(world, specOf(one, all, moments), history, position % 5 === 0)
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
    expect(counted.specs).toBe(50 * worlds_count)
    console.info(
      `oracle in plain SQL: ${all_kpi_ids.length} of ${kpis.length} KPIs for ${counted.specs} specifications, ${counted.values} values to the cent in ${counted.rows} rows, ${counted.blank} blank; ${counted.snapshots} snapshots said again; ${worlds_count} full rebuilds equal`,
    )
  },
  240_000 * faultRounds,
)
