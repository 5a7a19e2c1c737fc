import {
  addDays,
  bucketOf,
  type BusinessDate,
  type Clock,
  type DimensionFilter,
  type DimensionId,
  isDistinctMeasureId,
  isPositionMeasureId,
  type KpiBasis,
  measure_ids,
  monthOf,
  roll_exits,
  roll_units,
  rollDays,
} from '@quittance/core'
import { faultRounds } from '@quittance/testkit'
import * as fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { computeAgeing } from '../ageing/compute-ageing.js'
import { computeAgeingRows } from '../ageing/compute-ageing-rows.js'
import { casesBehind } from '../kpi/cases-behind.js'
import { figureKey, measureFigure } from '../kpi/figure.js'
import { measureTable } from '../kpi/measure-table.js'
import { arbitraryWorld, days_of_world, first_day, last_day } from '../kpi/testing/arbitrary-world.js'
import { openFiguresBench } from '../kpi/testing/figures-bench.js'
import { insertDelivery, insertFrame } from '../kpi/testing/insert-world.js'
import { agedFrom, byCase } from '../kpi/testing/oracle.js'
import { actorOf, valueOf, wholeReport } from '../kpi/testing/read-report.js'
import { rollOf, rollWays } from '../kpi/testing/roll-oracle.js'
import { contactFacts, standingOn, type StockFact, stockFacts } from '../kpi/testing/stock-oracle.js'
import type { World, WorldActivity, WorldClaim } from '../kpi/testing/world.js'
import { resolveReport } from '../report/resolve-report.js'
import type { ReportSpec } from '../report/report-spec.js'
import type { SqlReader } from '../report/sql-reader.js'
import { computeRoll } from '../roll/compute-roll.js'
import { rollFigureKey } from '../roll/roll-figure.js'

const now = new Date('2025-08-01T00:00:00Z')
const bench = await openFiguresBench(now)
afterAll(() => bench.close())
const clock: Clock = { now: () => now, today: () => last_day }
const stock_measures = measure_ids.filter((id) => isPositionMeasureId(id) || isDistinctMeasureId(id))
const compared = { totals: 0, lists: 0, rolls: 0, ageings: 0 }

const specDraft = fc.record({
  as_of: fc.integer({ min: 20, max: days_of_world }),
  from: fc.option(fc.nat({ max: days_of_world })),
  length: fc.nat({ max: 90 }),
  portfolios: fc.option(fc.subarray([0, 1, 2]), { freq: 1 }),
  edges: fc.constantFrom(null, [7], [10, 20, 45]),
  basis: fc.constantFrom('due', 'issued', 'placed'),
  claim_kind: fc.option(fc.constantFrom('civil', 'commercial')),
  debtor_kind: fc.option(fc.constantFrom('person', 'company')),
  dimensions: fc.subarray(['portfolio', 'claim_kind', 'debtor_kind', 'placement_month', 'creditor'] as const, {
    minLength: 1,
    maxLength: 2,
  }),
})
type Draft = typeof specDraft extends fc.Arbitrary<infer One> ? One : never

const filterBy = (dimension: DimensionId, value: string | null): DimensionFilter[] =>
  value === null ? [] : [{ dimension, values: [value] }]

const specOf = (world: World, draft: Draft): ReportSpec => {
  return wholeReport(addDays(first_day, draft.as_of), {
    portfolio_ids: draft.portfolios?.map((position) => world.portfolios[position]?.id ?? '') ?? null,
    period: {
      from: draft.from === null ? null : addDays(first_day, draft.from),
      to: draft.from === null ? null : addDays(first_day, draft.from + draft.length),
    },
    ageing_edges: draft.edges,
    ageing_basis: draft.basis,
    filters: [...filterBy('claim_kind', draft.claim_kind), ...filterBy('debtor_kind', draft.debtor_kind)],
  })
}

/** What a claim knows of the dimensions that are asked. */
const dimensionsOf = (world: World, claim: WorldClaim): Partial<Record<DimensionId, string>> => ({
  portfolio: claim.portfolio.id,
  creditor: claim.portfolio.creditor_id,
  placement_month: monthOf(claim.placed_on),
  claim_kind: claim.kind ?? 'civil',
  debtor_kind: world.cases.find(({ id }) => id === claim.case_id)?.debtor_kind ?? 'person',
})

const compare = async (world: World, spec: ReportSpec, draft: Draft): Promise<void> => {
  const actor = actorOf(world.organisation_id)
  const known = world.deliveries
  const inPeriod = (day: BusinessDate) =>
    day >= (spec.period.from ?? day) && day <= (spec.period.to ?? day) && day <= spec.as_of
  const isSelected = (claim: WorldClaim): boolean =>
    (spec.portfolio_ids?.includes(claim.portfolio.id) ?? true) &&
    spec.filters.every(({ dimension, values }) => values.includes(dimensionsOf(world, claim)[dimension] ?? null))
  const keyOf = (claim: WorldClaim): string => {
    const known_values = dimensionsOf(world, claim)
    return JSON.stringify(draft.dimensions.map((dimension) => known_values[dimension] ?? null))
  }
  const isCounted = ({ occurred_on }: WorldActivity) => inPeriod(occurred_on)
  const factsOf = (basis: KpiBasis, isChosen: (claim: WorldClaim) => boolean): StockFact[] => {
    const isOwn = (claim: WorldClaim) => isSelected(claim) && isChosen(claim)
    return basis === 'placement'
      ? stockFacts(known, spec.as_of, (claim) => isOwn(claim) && inPeriod(claim.placed_on))
      : [...stockFacts(known, spec.as_of, isOwn), ...contactFacts(known, spec.as_of, isOwn, isCounted)]
  }
  const keys = [...new Set(known.flatMap(({ claims }) => claims).map(keyOf))]

  await bench.read(actor, async (reader) => {
    const report = valueOf(await resolveReport(reader, actor, clock, spec))
    const table = await measureTable(reader, report, stock_measures, [draft.dimensions, []])
    for (const basis of ['placement', 'occurrence'] as const) {
      const found = (key: string | null) => {
        const row = (table.groups[key === null ? 1 : 0] ?? []).find(
          (one) => key === null || JSON.stringify(one.key) === key,
        )
        return byCase(Object.entries(row?.[basis] ?? {}))
      }
      for (const key of [null, ...keys]) {
        expect(found(key)).toEqual(totalsOf(factsOf(basis, (claim) => key === null || keyOf(claim) === key)))
        compared.totals += stock_measures.length
      }
      const facts = factsOf(basis, () => true)
      for (const measure of stock_measures) {
        const own = facts.filter((fact) => fact.measure === measure)
        const key = figureKey(measureFigure(basis, [measure]))
        expect(await listOf(reader, world, spec, key)).toEqual(
          byCase(own.map(({ claim, value }) => [claim.case_id, value])),
        )
      }
    }
    await compareAgeing(reader, world, spec, (claim) => isSelected(claim) && inPeriod(claim.placed_on))
    await compareRoll(reader, world, spec, (claim) => isSelected(claim) && inPeriod(claim.placed_on))
  })
}

/** What adds up to nothing is as if it were not there. */
const totalsOf = (facts: readonly StockFact[]) => byCase(facts.map(({ measure, value }) => [measure, value]))

const listOf = async (reader: SqlReader, world: World, spec: ReportSpec, key: string) => {
  const actor = actorOf(world.organisation_id)
  const found = valueOf(await casesBehind(reader, actor, clock, spec, key, { first: 200, after: null }))
  compared.lists += 1
  expect(found.total_amount).toBe(found.cases.reduce((sum, { amount }) => sum + amount, 0n))
  return new Map(found.cases.map(({ debt_case_id, amount }) => [debt_case_id, amount]))
}

const compareAgeing = async (
  reader: SqlReader,
  world: World,
  spec: ReportSpec,
  isSelected: (claim: WorldClaim) => boolean,
): Promise<void> => {
  const ageing = valueOf(await computeAgeing(reader, actorOf(world.organisation_id), clock, spec))
  const standing = standingOn(world.deliveries, spec.as_of).filter(({ claim }) => isSelected(claim))
  for (const bucket of ageing.buckets) {
    const own = standing.filter(
      ({ claim }) =>
        bucketOf(agedFrom(claim, spec.ageing_basis), spec.as_of, spec.ageing_edges ?? undefined).id === bucket.id,
    )
    expect(bucket.open.amount_minor).toBe(own.reduce((sum, { balance_minor }) => sum + balance_minor, 0n))
    const cases = byCase(own.map(({ claim, balance_minor }) => [claim.case_id, balance_minor]))
    expect(await listOf(reader, world, spec, `ageing:${bucket.id}`)).toEqual(cases)
  }
  const table = valueOf(await computeAgeingRows(reader, actorOf(world.organisation_id), clock, spec, 'portfolio'))
  for (const [position, { open }] of ageing.buckets.entries()) {
    const parts = table.rows.reduce((sum, { open_minors }) => sum + (open_minors[position] ?? 0n), 0n)
    expect(parts).toBe(open.amount_minor)
  }
  expect(ageing.total.amount_minor).toBe(standing.reduce((sum, { balance_minor }) => sum + balance_minor, 0n))
  compared.ageings += 1
}

const compareRoll = async (
  reader: SqlReader,
  world: World,
  spec: ReportSpec,
  isSelected: (claim: WorldClaim) => boolean,
): Promise<void> => {
  const actor = actorOf(world.organisation_id)
  for (const unit of roll_units) {
    const roll = valueOf(await computeRoll(reader, actor, clock, spec, { unit, months: 3, first_day: null }))
    const days = rollDays(spec.as_of, 3)
    expect(roll.steps.map(({ second_day }) => second_day)).toEqual(days.slice(1))
    for (const step of roll.steps) {
      const { first_day: first, second_day: second } = step
      const ways = rollWays(world.deliveries, spec, unit, [first, second], isSelected)
      const expected = rollOf(ways, spec)
      expect(step).toEqual({ first_day: first, second_day: second, ...expected })
      compared.rolls += 1
    }
    const step = roll.steps.at(-1)
    const row = step?.rows.find(({ before }) => before.balance_minor > 0n)
    if (step === undefined || row === undefined) continue
    for (const { to, balance_minor } of row.cells.filter(
      (cell) => cell.balance_minor !== 0n || roll_exits.some((exit) => exit === cell.to),
    )) {
      const key = rollFigureKey({ ...step, unit, from: row.bucket.id, to })
      const cases = await listOf(reader, world, spec, key)
      expect([...cases.values()].reduce((sum, amount) => sum + amount, 0n)).toBe(balance_minor)
    }
    for (const [from, to, total] of [
      [row.bucket.id, 'before', row.before.balance_minor],
      ['any', row.bucket.id, step.after.find(({ bucket }) => bucket.id === row.bucket.id)?.balance_minor],
    ] as const) {
      const cases = await listOf(reader, world, spec, rollFigureKey({ ...step, unit, from, to }))
      expect([...cases.values()].reduce((sum, amount) => sum + amount, 0n)).toBe(total)
    }
  }
}

it(
  'the stock by any dimension, basis and filter, and how it rolled, is what a plain walk over the facts gives',
  async () => {
    const draft = fc.record({ world: arbitraryWorld, specs: fc.array(specDraft, { minLength: 4, maxLength: 4 }) })
    await fc.assert(
      fc.asyncProperty(draft, async ({ world, specs }) => {
        await insertFrame(bench.owner, world)
        for (const delivery of world.deliveries) await insertDelivery(bench.owner, world, delivery)
        for (const [position, one] of specs.entries()) {
          // The first half from the facts alone, the rest with what the night stored of most days.
          if (position === 2) await bench.computeThrough(world.organisation_id, addDays(last_day, -20))
          await compare(world, specOf(world, one), one)
        }
      }),
      { numRuns: 4 * faultRounds, endOnFailure: true },
    )
    const { totals, lists, rolls, ageings } = compared
    console.info(
      `stock: ${totals} totals, ${lists} lists of cases, ${ageings} ageing balances and ${rolls} roll matrices equal`,
    )
  },
  240_000 * faultRounds,
)
