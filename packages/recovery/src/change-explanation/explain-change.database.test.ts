import { addDays, businessDate, type Clock, kpis } from '@quittance/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { computeKpis } from '../kpi/compute-kpis.js'
import { last_day } from '../kpi/testing/arbitrary-world.js'
import { openFiguresBench } from '../kpi/testing/figures-bench.js'
import { fullWorld } from '../kpi/testing/full-world.js'
import { insertDelivery, insertFrame } from '../kpi/testing/insert-world.js'
import { actorOf, valueOf, wholeReport } from '../kpi/testing/read-report.js'
import { content_default } from '../report/report-spec.js'
import { inLowestTerms, sumOf } from './change-arithmetic.js'
import { explainChange } from './explain-change.js'

const now = new Date('2025-08-01T00:00:00Z')
const bench = await openFiguresBench(now)
afterAll(() => bench.close())
const clock: Clock = { now: () => now, today: () => last_day }
const world = fullWorld(23)
/** Follows everybody's work. */
const actor = { ...actorOf(world.organisation_id), role: 'administrator' as const }
const spec = wholeReport(last_day, {
  period: { from: businessDate('2025-03-01'), to: businessDate('2025-04-30') },
  content: { ...content_default, comparison: 'previous_period' },
})

beforeAll(async () => {
  await insertFrame(bench.owner, world)
  for (const delivery of world.deliveries) await insertDelivery(bench.owner, world, delivery)
  await bench.computeThrough(world.organisation_id, addDays(last_day, -20))
})

it('the parts of every dimension add up to the change of every KPI, to the last digit', async () => {
  let added = 0
  for (const { id } of kpis) {
    const explained = await bench.read(actor, (reader) => explainChange(reader, actor, clock, spec, 'en', id, null))
    if (!explained.ok) {
      expect(explained.error.code).toBe('not_explained')
      continue
    }
    const [kpi] = valueOf(await bench.read(actor, (reader) => computeKpis(reader, actor, clock, spec, [id])))
    const { change, dimensions } = explained.value
    expect([explained.value.now, explained.value.before]).toEqual([
      { numerator: kpi?.numerator, denominator: kpi?.denominator },
      kpi?.compared,
    ])
    if (change === null) continue
    expect(change).toEqual(differenceOf(explained.value.now, explained.value.before))
    for (const { parts, others } of dimensions) {
      expect(
        sumOf([...parts.map(({ contribution }) => contribution), ...(others ? [others.contribution] : [])]),
      ).toEqual(change)
      for (const { contribution, mix, rate } of parts) {
        if (mix !== null && rate !== null) expect(sumOf([mix, rate])).toEqual(contribution)
      }
      added += parts.length
    }
  }
  expect(added).toBeGreaterThan(30)
  console.info(`explained: ${added} parts of ${kpis.length} KPIs add up to their changes`)
})

type Parts = { readonly numerator: bigint | null; readonly denominator: bigint | null }

const differenceOf = (one: Parts, other: Parts) =>
  inLowestTerms({
    numerator: (one.numerator ?? 0n) * (other.denominator ?? 1n) - (other.numerator ?? 0n) * (one.denominator ?? 1n),
    denominator: (one.denominator ?? 1n) * (other.denominator ?? 1n),
  })

it('is refused where there is nothing before, and by what the viewer may not divide by', async () => {
  const creditor = actorOf(world.organisation_id, world.creditors[0]?.id ?? null)
  const ask = (asked: typeof spec, kpi: string, dimensions: readonly ('agent' | 'team')[] | null) =>
    bench.read(creditor, (reader) => explainChange(reader, creditor, clock, asked, 'fr', kpi, dimensions))
  const codes = [
    await ask(wholeReport(last_day), 'collected', null),
    await ask(spec, 'collected', ['team']),
    await ask(spec, 'nothing', null),
  ].map((answer) => (answer.ok ? null : answer.error.code))
  expect(codes).toEqual(['nothing_to_compare', 'internal_dimension', 'unknown_kpi'])
  const own = valueOf(await ask(spec, 'collected', null))
  expect(own.dimensions.some(({ dimension }) => dimension === 'team' || dimension === 'agent')).toBe(false)
})
