import {
  addDays,
  type Clock,
  daily_measure_ids,
  mayReadMeasure,
  type MeasureId,
  measure_ids,
  monthOf,
  shiftMonth,
} from '@quittance/core'
import { faultRounds } from '@quittance/testkit'
import * as fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import type { Actor } from '../actor.js'
import { computeAgeing } from '../ageing/compute-ageing.js'
import { computeRecoveryCurve } from '../recovery-curve/compute-recovery-curve.js'
import type { ReportSpec } from '../report/report-spec.js'
import { type Report, resolveReport } from '../report/resolve-report.js'
import type { SqlReader } from '../report/sql-reader.js'
import { casesBehind } from './cases-behind.js'
import { figureKey, measureFigure } from './figure.js'
import { measureTable, measureTotals } from './measure-table.js'
import { arbitraryWorld, days_of_world, first_day, last_day } from './testing/arbitrary-world.js'
import { openFiguresBench } from './testing/figures-bench.js'
import { insertDelivery, insertFrame } from './testing/insert-world.js'
import { byCase, oracle } from './testing/oracle.js'
import { actorOf, valueOf, wholeReport } from './testing/read-report.js'
import type { World } from './testing/world.js'

/** After every delivery, so that any of them may be the known-at moment. */
const now = new Date('2025-08-01T00:00:00Z')
const bench = await openFiguresBench(now)
afterAll(() => bench.close())
const { owner } = bench
/** The last day of the world is its today, though facts were recorded since. */
const clock: Clock = { now: () => now, today: () => last_day }

const specDraft = fc.record({
  as_of: fc.integer({ min: -5, max: days_of_world }),
  from: fc.option(fc.nat({ max: days_of_world })),
  length: fc.nat({ max: 90 }),
  open_ended: fc.boolean(),
  portfolios: fc.option(fc.subarray([0, 1, 2]), { freq: 2 }),
  creditor: fc.option(fc.constantFrom(0, 1), { freq: 1 }),
  edges: fc.constantFrom(null, [7], [10, 20, 45]),
  basis: fc.constantFrom('due', 'issued', 'placed'),
  as_creditor: fc.boolean(),
  curve_row: fc.nat(),
  curve_cell: fc.nat(),
})
type SpecDraft = typeof specDraft extends fc.Arbitrary<infer Draft> ? Draft : never

const specOf = (world: World, draft: SpecDraft): ReportSpec =>
  wholeReport(addDays(first_day, draft.as_of), {
    creditor_ids:
      draft.creditor === null ? null : world.creditors.slice(draft.creditor, draft.creditor + 1).map(({ id }) => id),
    portfolio_ids: draft.portfolios?.map((position) => world.portfolios[position]?.id ?? '') ?? null,
    period: {
      from: draft.from === null ? null : addDays(first_day, draft.from),
      to: draft.open_ended ? null : addDays(first_day, (draft.from ?? 0) + draft.length),
    },
    ageing_edges: draft.edges,
    ageing_basis: draft.basis,
  })

/** A measure that is absent is zero. */
const complete = (found: Partial<Record<MeasureId, bigint>>, ids: readonly MeasureId[]) =>
  Object.fromEntries(ids.map((id) => [id, found[id] ?? 0n]))

/** Compares everything that can be asked of one specification with the oracle. */
const compare = async (world: World, spec: ReportSpec, draft: SpecDraft): Promise<void> => {
  const own = draft.as_creditor ? (world.creditors[0]?.id ?? null) : null
  const actor = actorOf(world.organisation_id, own)
  // A creditor's user sees what the agency sees when it asks for this creditor only.
  const creditor_ids = own === null ? spec.creditor_ids : (spec.creditor_ids ?? [own]).filter((id) => id === own)
  const expected = oracle(world, { ...spec, creditor_ids })
  await bench.read(actor, async (reader) => {
    const report = valueOf(await resolveReport(reader, actor, clock, spec))
    const readable = measure_ids.filter((id) => mayReadMeasure(actor.role, id))
    const totals = await measureTotals(reader, report, readable)
    expect(complete(totals.placement, readable)).toEqual(complete(expected.placement, readable))
    expect(complete(totals.occurrence, readable)).toEqual(complete(expected.occurrence, readable))
    await compareAgents(reader, actor, report, expected)

    const ageing = valueOf(await computeAgeing(reader, actor, clock, spec))
    expect(ageing.buckets.map(({ id, open, claim_count }) => [id, open.amount_minor, claim_count])).toEqual(
      expected.ageing.map(({ id, open_minor, claim_count }) => [id, open_minor, claim_count]),
    )

    const curve = valueOf(await computeRecoveryCurve(reader, actor, clock, spec))
    expect(
      curve.rows.map((row) => [row.placement_month, row.placed.amount_minor, row.cumulative_collected_minor]),
    ).toEqual(expected.curve.rows.map((row) => [row.placement_month, row.placed_minor, row.cells]))
    await compareCases(reader, actor, spec, draft, expected)
  })
}

/** Who did it, or to whom it is attributed by the rule of core. */
const compareAgents = async (
  reader: SqlReader,
  { role }: Actor,
  report: Report,
  expected: ReturnType<typeof oracle>,
): Promise<void> => {
  const readable = daily_measure_ids.filter((id) => mayReadMeasure(role, id))
  const table = await measureTable(reader, report, readable, [['agent']])
  const found = (table.groups[0] ?? []).flatMap(({ key, occurrence }) =>
    Object.entries(occurrence).map(([measure, value]): [string, bigint] => [`${measure} ${key[0]}`, value]),
  )
  const facts = expected.occurrenceFacts
    .filter(({ measure }) => readable.some((id) => id === measure))
    .map(({ measure, agent_id, value }): [string, bigint] => [`${measure} ${agent_id ?? null}`, value])
  expect(byCase(found)).toEqual(byCase(facts))
}

const compareCases = async (
  reader: SqlReader,
  actor: Actor,
  spec: ReportSpec,
  draft: SpecDraft,
  expected: ReturnType<typeof oracle>,
): Promise<void> => {
  const list = async (key: string) => {
    const page = { first: 200, after: null }
    const found = valueOf(await casesBehind(reader, actor, clock, spec, key, page))
    const cases = new Map(found.cases.map(({ debt_case_id, amount }) => [debt_case_id, amount]))
    expect(found.total_cases).toBe(cases.size)
    expect(found.total_amount).toBe([...cases.values()].reduce((sum, amount) => sum + amount, 0n))
    return cases
  }
  // A third of the measures for each specification, so that every one has its turn.
  for (const [position, measure] of measure_ids.entries()) {
    if (position % 3 !== draft.curve_row % 3 || !mayReadMeasure(actor.role, measure)) continue
    for (const basis of ['placement', 'occurrence'] as const) {
      const facts = basis === 'placement' ? expected.placementFacts : expected.occurrenceFacts
      const own = facts.filter((fact) => fact.measure === measure)
      const key = figureKey(measureFigure(basis, [measure]))
      expect(await list(key)).toEqual(byCase(own.map(({ claim, value }) => [claim.case_id, value])))
    }
  }
  for (const { id, by_case } of expected.ageing) expect(await list(`ageing:${id}`)).toEqual(by_case)
  const row = expected.curve.rows[draft.curve_row % Math.max(expected.curve.rows.length, 1)]
  if (row === undefined) return
  const observed = row.cells.filter((cell) => cell !== null).length
  const index = draft.curve_cell % observed
  const collected = expected.placementFacts
    .filter(({ measure, claim }) => measure === 'collected_minor' && monthOf(claim.placed_on) === row.placement_month)
    .filter(({ day }) => monthOf(day) <= shiftMonth(row.placement_month, index))
  const cases = await list(`curve:${row.placement_month}:${index}`)
  expect(cases).toEqual(byCase(collected.map(({ claim, value }) => [claim.case_id, value])))
  expect([...cases.values()].reduce((sum, amount) => sum + amount, 0n)).toBe(row.cells[index])
}

it(
  'every figure, and the list behind it, is what a plain walk over the facts gives, stored or live, now or as known then',
  async () => {
    const draft = fc.record({
      world: arbitraryWorld,
      /** How much of what was to do each night did, and up to which day. */
      nights: fc.array(fc.record({ share: fc.constantFrom(0, 0.4, 1), back: fc.nat({ max: 70 }) }), {
        minLength: 4,
        maxLength: 4,
      }),
      specs: fc.array(specDraft, { minLength: 3, maxLength: 3 }),
    })
    await fc.assert(
      fc.asyncProperty(draft, async ({ world, nights, specs }) => {
        await insertFrame(owner, world)
        for (const [position, delivery] of world.deliveries.entries()) {
          await owner.query('begin')
          await insertDelivery(owner, world, delivery)
          await owner.query('commit')
          const night = nights[position] ?? { share: 1, back: 0 }
          await bench.computeThrough(world.organisation_id, addDays(last_day, -1 - night.back), night.share)
          const soFar = { ...world, deliveries: world.deliveries.slice(0, position + 1) }
          for (const one of specs.slice(0, 2)) await compare(soFar, specOf(world, one), one)
        }
        // What could be said after each delivery is said again now, though more has been recorded since.
        for (const [position, { recorded_at }] of world.deliveries.entries()) {
          const one = specs[2]
          if (one === undefined) continue
          const soFar = { ...world, deliveries: world.deliveries.slice(0, position + 1) }
          await compare(soFar, { ...specOf(world, one), known_at: recorded_at }, one)
        }
      }),
      { numRuns: 4 * faultRounds, endOnFailure: true },
    )
  },
  240_000 * faultRounds,
)

it('roll-ups are exact: the sum over creditors is the whole', async () => {
  const [world] = fc.sample(arbitraryWorld, { seed: 7, numRuns: 1 })
  if (world === undefined) throw new Error('A sample has one world')
  await insertFrame(owner, world)
  for (const delivery of world.deliveries) await insertDelivery(owner, world, delivery)
  await bench.computeThrough(world.organisation_id, addDays(last_day, -1))
  const actor = actorOf(world.organisation_id)
  const totalsOf = (spec: ReportSpec) =>
    bench.read(actor, async (reader) =>
      measureTotals(reader, valueOf(await resolveReport(reader, actor, clock, spec)), measure_ids),
    )
  const whole = await totalsOf(wholeReport(last_day))
  const parts = await Promise.all(
    world.creditors.map(({ id }) => totalsOf(wholeReport(last_day, { creditor_ids: [id] }))),
  )
  for (const id of measure_ids) {
    expect(parts.reduce((sum, part) => sum + (part.placement[id] ?? 0n), 0n)).toBe(whole.placement[id] ?? 0n)
  }
  expect(whole.placement.placed_minor).toBeGreaterThan(0n)
})
