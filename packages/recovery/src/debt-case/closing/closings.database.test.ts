import { businessDate } from '@quittance/core'
import { newId } from '@quittance/platform'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { computeKpis } from '../../kpi/compute-kpis.js'
import { openFiguresBench } from '../../kpi/testing/figures-bench.js'
import { insertDelivery, insertFrame } from '../../kpi/testing/insert-world.js'
import { actorOf, valueOf, wholeReport } from '../../kpi/testing/read-report.js'
import type { World, WorldClaim } from '../../kpi/testing/world.js'
import { closeCase } from './close-case.js'
import { reopenCase } from './reopen-case.js'
import { settleCasesOfImport } from './settle-cases.js'

// Goal: what people and imports close is counted as closed, for the claims of the case, and taken out again when it is
// reopened. Method: the real commands on two cases, and the KPIs after each.

const now = new Date('2025-06-30T12:00:00Z')
const bench = await openFiguresBench(now)
afterAll(() => bench.close())
const { owner, services } = bench

const creditor = { id: newId() }
const portfolio = { id: newId(), creditor_id: creditor.id, currency: 'EUR' }
const mandate_id = newId()
const cases = [0, 1].map(() => ({ id: newId(), creditor_id: creditor.id, mandate_id, debtor_id: newId() }))
const claimOf = (position: number, principal_minor: bigint): WorldClaim => ({
  id: newId(),
  portfolio,
  case_id: cases[position]?.id ?? '',
  placed_on: businessDate('2025-01-15'),
  due_on: null,
  principal_minor,
})
const paid = claimOf(0, 100_00n)
const partly = claimOf(1, 200_00n)
const pay = (claim: WorldClaim, amount_minor: bigint, day: string) => ({
  id: newId(),
  claim,
  kind: 'payment' as const,
  channel: 'agency' as const,
  reversal_of_id: null,
  amount_minor,
  occurred_on: businessDate(day),
})
const world: World = {
  organisation_id: newId(),
  creditors: [creditor],
  portfolios: [portfolio],
  cases,
  deliveries: [
    {
      import_id: newId(),
      recorded_at: new Date('2025-06-01T08:00:00Z'),
      claims: [paid, partly],
      movements: [pay(paid, 100_00n, '2025-03-05'), pay(partly, 80_00n, '2025-03-06')],
      promises: [],
      disputes: [],
      activities: [],
    },
  ],
}
const actor = actorOf(world.organisation_id)
const import_id = world.deliveries[0]?.import_id ?? ''

const shares = (as_of = '2025-06-30') =>
  bench.read(actor, async (reader) => {
    const ids = ['paid-in-full-rate', 'settled-rate', 'settlement-percent']
    const found = valueOf(await computeKpis(reader, actor, services.clock, wholeReport(businessDate(as_of)), ids))
    return found.map(({ numerator, denominator }) => (numerator === null ? null : `${numerator}/${denominator}`))
  })

beforeAll(async () => {
  await insertFrame(owner, world)
  for (const delivery of world.deliveries) await insertDelivery(owner, world, delivery)
  await bench.computeThrough(world.organisation_id, businessDate('2025-06-29'))
})

it('of an import counts on the day on which the last of it was paid', async () => {
  expect(await shares()).toEqual([null, null, null])
  await owner.query('begin')
  expect(await settleCasesOfImport(owner, world.organisation_id, import_id, now)).toEqual({ closed: 1, reopened: 0 })
  await owner.query('commit')
  expect(await shares('2025-03-04')).toEqual([null, null, null])
  expect(await shares('2025-03-05')).toEqual(['1/1', '0/1', null])
})

it('by a person counts today, with what was paid until then', async () => {
  const { case_id: debt_case_id } = partly
  valueOf(await closeCase(services, actor, { debt_case_id, reason: 'settled' }))
  expect(await shares()).toEqual(['1/2', '1/2', '8000/20000'])
  expect(await shares('2025-06-29')).toEqual(['1/1', '0/1', null])
})

it('that is taken back is taken out again, on its day', async () => {
  valueOf(await reopenCase(services, actor, { debt_case_id: partly.case_id }))
  expect(await shares()).toEqual(['1/1', '0/1', null])
  const facts = await owner.query(
    `select kind, reason, closed_on::text, occurred_on::text from claim_closing where organisation_id = $1 order by id`,
    [world.organisation_id],
  )
  expect(facts.rows).toEqual([
    { kind: 'closed', reason: 'paid', closed_on: '2025-03-05', occurred_on: '2025-03-05' },
    { kind: 'closed', reason: 'settled', closed_on: '2025-06-30', occurred_on: '2025-06-30' },
    { kind: 'reopened', reason: 'settled', closed_on: '2025-06-30', occurred_on: '2025-06-30' },
  ])
})

it('that money went back from is reopened by the next import, on the day of the reversal', async () => {
  const payment = world.deliveries[0]?.movements[0]
  if (payment === undefined) throw new Error('There is a payment')
  const reversal = { ...payment, id: newId(), kind: 'reversal' as const, reversal_of_id: payment.id }
  const next = {
    import_id: newId(),
    recorded_at: new Date('2025-06-20T08:00:00Z'),
    claims: [],
    movements: [{ ...reversal, occurred_on: businessDate('2025-04-01') }],
    promises: [],
    disputes: [],
    activities: [],
  }
  await owner.query('begin')
  await insertDelivery(owner, world, next)
  expect(await settleCasesOfImport(owner, world.organisation_id, next.import_id, now)).toEqual({
    closed: 0,
    reopened: 1,
  })
  await owner.query('commit')
  expect(await shares('2025-03-31')).toEqual(['1/1', '0/1', null])
  expect(await shares('2025-04-01')).toEqual([null, null, null])
})
