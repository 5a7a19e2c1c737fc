import {
  type BusinessDate,
  businessDate,
  findKpi,
  isDistinctMeasureId,
  isPositionMeasureId,
  kpis,
} from '@quittance/core'
import { newId } from '@quittance/platform'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ReportSpec } from '../report/report-spec.js'
import { casesBehind } from './cases-behind.js'
import { computeKpis } from './compute-kpis.js'
import { openFiguresBench } from './testing/figures-bench.js'
import { insertDelivery, insertFrame } from './testing/insert-world.js'
import { actorOf, valueOf, wholeReport } from './testing/read-report.js'
import type { Delivery, World, WorldClaim, WorldClosing, WorldMovement } from './testing/world.js'

const bench = await openFiguresBench(new Date('2026-02-01T12:00:00Z'))
afterAll(() => bench.close())
const { owner } = bench
const { clock } = bench.services

const move = (
  claim: WorldClaim,
  day: string,
  amount_minor: bigint,
  more: Partial<WorldMovement> = {},
): WorldMovement => ({
  id: newId(),
  claim,
  kind: 'payment',
  channel: 'agency',
  reversal_of_id: null,
  amount_minor,
  occurred_on: businessDate(day),
  ...more,
})

const closed = (case_id: string, reason: 'paid' | 'settled', day: string): WorldClosing => ({
  case_id,
  kind: 'closed',
  reason,
  closed_on: businessDate(day),
  occurred_on: businessDate(day),
})

/** The examples of all KPIs as the facts of one small agency: 10,000.00 placed in January. */
const exampleWorld = (): World => {
  const creditor = { id: newId() }
  const portfolio = { id: newId(), creditor_id: creditor.id, currency: 'EUR' }
  const mandate_id = newId()
  const agent_id = newId()
  const cases = [0, 1, 2].map(() => ({ id: newId(), creditor_id: creditor.id, mandate_id, debtor_id: newId() }))
  const claimOf = (position: number, principal_minor: bigint): WorldClaim => ({
    id: newId(),
    portfolio,
    case_id: cases[position]?.id ?? '',
    placed_on: businessDate('2025-01-15'),
    due_on: businessDate('2024-12-31'),
    principal_minor,
  })
  const plain = claimOf(0, 9_300_00n)
  const disputed = claimOf(1, 600_00n)
  const small = claimOf(2, 100_00n)
  const bounced = move(plain, '2025-03-03', 100_00n)
  const delivery: Delivery = {
    import_id: newId(),
    recorded_at: new Date('2025-06-01T08:00:00Z'),
    claims: [plain, disputed, small],
    movements: [
      bounced,
      move(plain, '2025-03-05', 900_00n),
      move(plain, '2025-03-10', 100_00n, { kind: 'reversal', reversal_of_id: bounced.id }),
      ...['2025-03-05', '2025-03-12', '2025-03-19'].map((day) => move(disputed, day, 100_00n)),
      move(disputed, '2025-03-26', 50_00n),
      move(plain, '2025-04-02', 1_150_00n, { channel: 'creditor' }),
      move(small, '2025-04-02', 100_00n, { channel: 'creditor' }),
      move(plain, '2025-04-20', 2_000_00n, { kind: 'recall' }),
    ],
    // Two of them were agreed in one call.
    promises: [
      ['2025-02-10', '2025-03-05'],
      ['2025-02-10', '2025-03-12'],
      ['2025-03-12', '2025-03-19'],
      ['2025-03-19', '2025-03-26'],
    ].map(([made = '', due = '']) => ({
      id: newId(),
      claim: disputed,
      amount_minor: 100_00n,
      promised_on: businessDate(made),
      due_on: businessDate(due),
      grace_days: 0,
      threshold_percent: 100,
      cancelled_on: null,
      agent_id,
    })),
    disputes: [{ id: newId(), claim: disputed, opened_on: businessDate('2025-02-01') }],
    activities: Array.from({ length: 300 }, (_, position) => ({
      id: newId(),
      claim: position % 2 === 0 ? plain : disputed,
      occurred_on: businessDate('2025-02-10'),
      channel: 'call',
      direction: 'outbound',
      outcome: position < 45 ? 'reached_right_party' : 'no_answer',
      duration_seconds: position < 45 ? 240 : null,
      agent_id,
    })),
    closings: [closed(small.case_id, 'paid', '2025-04-02'), closed(disputed.case_id, 'settled', '2025-05-12')],
    rates: [{ kind: 'agent_hour', valid_from: businessDate('2025-01-01'), amount_minor: 30_00n }],
  }
  return {
    organisation_id: newId(),
    creditors: [creditor],
    portfolios: [portfolio],
    cases,
    agents: [{ id: agent_id }],
    deliveries: [delivery],
  }
}

/** Of 300 contacts that were asked about the policy refused 12, and 3 were made with a reason. */
const insertContactChecks = async ({ organisation_id, deliveries }: World): Promise<void> => {
  const claim = deliveries[0]?.claims[0]
  await owner.query(
    `insert into contact_check (organisation_id, id, creditor_id, portfolio_id, debt_case_id, channel, purpose, checked_at,
       checked_on, country, time_zones, allowed, overridden, refused_rules, refusals, recorded_at)
     select $1, gen_random_uuid(), $2, $3, $4, 'call', 'call_back', '2025-02-10T10:00:00Z', '2025-02-10', 'FR', '{}',
       number > 12, number between 13 and 15, '{}', '[]', '2025-02-10T10:00:00Z'
     from generate_series(1, 300) as number`,
    [organisation_id, claim?.portfolio.creditor_id, claim?.portfolio.id, claim?.case_id],
  )
}

/** Placements of January are six whole months old at the end of July, and twelve at that of the next January. */
const asOf = (id: string): BusinessDate =>
  businessDate(
    id === 'liquidation-6-months' ? '2025-07-31' : id === 'liquidation-12-months' ? '2026-01-31' : '2025-06-30',
  )
const march = { from: businessDate('2025-03-01'), to: businessDate('2025-03-31') }

/** 900.00 and 350.00 came in within March; all other examples are of the whole. */
const specOf = (id: string): ReportSpec => wholeReport(asOf(id), id === 'collected' ? { period: march } : {})

/**
 * Those that add up facts. How things stand is told by examples of other sizes, from published tables; those and the
 * oracle of the stock hold them.
 */
const summed = kpis.filter(({ measures }) => !measures.some((id) => isPositionMeasureId(id) || isDistinctMeasureId(id)))

describe('the worked example of each KPI, as real facts', () => {
  const world = exampleWorld()
  const actor = actorOf(world.organisation_id)
  beforeAll(async () => {
    await insertFrame(owner, world)
    for (const delivery of world.deliveries) await insertDelivery(owner, world, delivery)
    await insertContactChecks(world)
  })

  it.each(summed.map(({ id }) => id))('%s gives its published value, and so do the cases behind it', async (id) => {
    const gives = findKpi(id)?.example.gives
    const expected = typeof gives === 'bigint' ? { numerator: gives, denominator: null } : gives
    const spec = specOf(id)
    await bench.read(actor, async (reader) => {
      const [result] = valueOf(await computeKpis(reader, actor, clock, spec, [id]))
      expect(result).toMatchObject({ ...expected, id, as_of: asOf(id) })
      const page = { first: 10, after: null }
      const above = valueOf(await casesBehind(reader, actor, clock, spec, result?.numerator_figure ?? '', page))
      expect(above.total_amount).toBe(expected?.numerator)
      expect(above.currency).toBe(result?.currency)
      if (result === undefined || result.denominator_figure === null) return
      const below = valueOf(await casesBehind(reader, actor, clock, spec, result.denominator_figure, page))
      expect(below.total_amount).toBe(expected?.denominator)
    })
  })
})
