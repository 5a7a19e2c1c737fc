import { businessDate } from '@quittance/core'
import { newId } from '@quittance/platform'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { casesBehind } from '../kpi/cases-behind.js'
import { computeKpis } from '../kpi/compute-kpis.js'
import { openFiguresBench } from '../kpi/testing/figures-bench.js'
import { insertDelivery, insertFrame } from '../kpi/testing/insert-world.js'
import { actorOf, valueOf, wholeReport } from '../kpi/testing/read-report.js'
import type { World, WorldClaim } from '../kpi/testing/world.js'
import { listCostRates } from './list-cost-rates.js'
import { setCostRate } from './set-cost-rate.js'

// Goal: a rate changes the figures of its days at once, and of no others; who may not see costs finds no such figure.

const bench = await openFiguresBench(new Date('2025-06-30T12:00:00Z'))
afterAll(() => bench.close())
const { owner, services } = bench
const { clock } = services
const as_of = businessDate('2025-06-29')

/** An hour of calls and a letter in each of two months, and 100.00 collected. */
const world = (): World => {
  const creditor = { id: newId() }
  const portfolio = { id: newId(), creditor_id: creditor.id, currency: 'EUR' }
  const debt_case = { id: newId(), creditor_id: creditor.id, mandate_id: newId(), debtor_id: newId() }
  const claim: WorldClaim = {
    id: newId(),
    portfolio,
    case_id: debt_case.id,
    placed_on: businessDate('2025-01-15'),
    due_on: null,
    principal_minor: 500_00n,
  }
  const activity = (day: string, channel: 'call' | 'letter', duration_seconds: number | null) => ({
    id: newId(),
    claim,
    occurred_on: businessDate(day),
    channel,
    direction: 'outbound' as const,
    outcome: null,
    duration_seconds,
  })
  return {
    organisation_id: newId(),
    creditors: [creditor],
    portfolios: [portfolio],
    cases: [debt_case],
    deliveries: [
      {
        import_id: newId(),
        recorded_at: new Date('2025-06-01T08:00:00Z'),
        claims: [claim],
        movements: [
          {
            id: newId(),
            claim,
            kind: 'payment',
            channel: 'agency',
            reversal_of_id: null,
            amount_minor: 100_00n,
            occurred_on: businessDate('2025-03-01'),
          },
        ],
        promises: [],
        disputes: [],
        activities: [
          activity('2025-02-10', 'call', 3_600),
          activity('2025-02-11', 'letter', null),
          activity('2025-04-10', 'call', 3_600),
          activity('2025-04-11', 'letter', null),
        ],
      },
    ],
  }
}

describe('a cost rate', () => {
  const one = world()
  const actor = { ...actorOf(one.organisation_id), role: 'finance' as const }
  const hour = { kind: 'agent_hour', currency: 'EUR', amount_minor: 30_00n } as const
  const cost = () =>
    bench.read(actor, async (reader) => {
      const [found] = valueOf(await computeKpis(reader, actor, clock, wholeReport(as_of), ['cost-per-euro-collected']))
      return [found?.numerator, found?.denominator, found?.data_state]
    })

  beforeAll(async () => {
    await insertFrame(owner, one)
    for (const delivery of one.deliveries) await insertDelivery(owner, one, delivery)
    await bench.computeThrough(one.organisation_id, as_of)
  })

  it('that was never set gives no value, and not zero', async () => {
    expect(await cost()).toEqual([null, null, 'closed'])
  })

  it('counts from its day on, until the next one, and at once', async () => {
    valueOf(await setCostRate(services, actor, { ...hour, valid_from: businessDate('2025-02-01') }))
    expect(await cost()).toEqual([60_00n, 100_00n, 'live'])
    await bench.computeThrough(one.organisation_id, as_of)
    expect(await cost()).toEqual([60_00n, 100_00n, 'closed'])
    valueOf(await setCostRate(services, actor, { ...hour, valid_from: businessDate('2025-04-01'), amount_minor: null }))
    valueOf(
      await setCostRate(services, actor, {
        kind: 'letter',
        currency: 'EUR',
        valid_from: businessDate('2025-04-01'),
        amount_minor: 1_39n,
      }),
    )
    expect(await cost()).toEqual([31_39n, 100_00n, 'live'])
  })

  it('marks the days that it changes, and no others', async () => {
    await bench.computeThrough(one.organisation_id, as_of)
    valueOf(
      await setCostRate(services, actor, { ...hour, valid_from: businessDate('2025-02-01'), amount_minor: 40_00n }),
    )
    const marks = await owner.query<{ day: string }>(
      'select distinct day::text from statistics_mark where organisation_id = $1 order by 1',
      [one.organisation_id],
    )
    expect(marks.rows.map(({ day }) => day)).toEqual(['2025-02-10'])
    expect(await cost()).toEqual([41_39n, 100_00n, 'live'])
  })

  it('of another currency costs nothing here', async () => {
    valueOf(await setCostRate(services, actor, { ...hour, currency: 'CHF', valid_from: businessDate('2025-01-01') }))
    expect(await cost()).toEqual([41_39n, 100_00n, 'live'])
  })

  it('is listed as it holds, and to nobody of another agency', async () => {
    const rates = await bench.read(actor, (reader) => listCostRates(reader, one.organisation_id))
    expect(
      rates.map(({ kind, currency, valid_from, amount_minor }) => [kind, currency, valid_from, amount_minor]),
    ).toEqual([
      ['agent_hour', 'CHF', '2025-01-01', 30_00n],
      ['agent_hour', 'EUR', '2025-04-01', null],
      ['agent_hour', 'EUR', '2025-02-01', 40_00n],
      ['letter', 'EUR', '2025-04-01', 1_39n],
    ])
    expect(await bench.read(actorOf(newId()), (reader) => listCostRates(reader, one.organisation_id))).toEqual([])
  })

  it('is refused from who may not set it, and where it makes no sense', async () => {
    const input = { ...hour, valid_from: businessDate('2025-01-01') }
    expect(await setCostRate(services, { ...actor, role: 'manager' }, input)).toMatchObject({
      error: { code: 'not_allowed' },
    })
    expect(await setCostRate(services, actor, { ...input, amount_minor: -1n })).toMatchObject({
      error: { code: 'amount_invalid' },
    })
    expect(await setCostRate(services, actor, { ...input, currency: 'ABC' })).toMatchObject({
      error: { code: 'currency_unknown' },
    })
    expect(await setCostRate(services, actor, { ...input, valid_from: businessDate('1999-12-31') })).toMatchObject({
      error: { code: 'day_invalid' },
    })
  })

  it.each(['agent', 'creditor'] as const)('makes no figure for the role %s', async (role) => {
    const viewer = { ...actorOf(one.organisation_id, role === 'creditor' ? (one.creditors[0]?.id ?? '') : null), role }
    await bench.read(viewer, async (reader) => {
      const spec = wholeReport(as_of)
      const all = valueOf(await computeKpis(reader, viewer, clock, spec, null))
      expect(all.map(({ id }) => id)).not.toContain('cost-per-euro-collected')
      expect(await computeKpis(reader, viewer, clock, spec, ['cost-per-euro-collected'])).toMatchObject({
        error: { code: 'unknown_kpi' },
      })
      expect(await casesBehind(reader, viewer, clock, spec, 'cost_minor', { first: 1, after: null })).toMatchObject({
        error: { code: 'unknown_figure' },
      })
    })
  })
})
