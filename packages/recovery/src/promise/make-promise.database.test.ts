import { addDays, businessDate } from '@quittance/core'
import { newId } from '@quittance/platform'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { computeKpis } from '../kpi/compute-kpis.js'
import { openFiguresBench } from '../kpi/testing/figures-bench.js'
import { insertDelivery, insertFrame } from '../kpi/testing/insert-world.js'
import { actorOf, valueOf, wholeReport } from '../kpi/testing/read-report.js'
import type { World } from '../kpi/testing/world.js'
import { cancelPromise } from './cancel-promise.js'
import { makePromise, type MakePromiseInput } from './make-promise.js'

// Goal: a promise that somebody notes is held to what is owed, to the terms and to the holds, is in the figures at once,
// and is decided once only.

const now = new Date('2025-06-30T12:00:00Z')
const today = businessDate('2025-06-30')
const bench = await openFiguresBench(now)
afterAll(() => bench.close())
const { owner, services } = bench

const creditor = { id: newId() }
const portfolio = { id: newId(), creditor_id: creditor.id, currency: 'EUR' }
const cases = [0, 1].map(() => ({ id: newId(), creditor_id: creditor.id, mandate_id: newId(), debtor_id: newId() }))
const claims = cases.map(({ id }) => ({
  id: newId(),
  portfolio,
  case_id: id,
  placed_on: businessDate('2025-01-15'),
  due_on: null,
  principal_minor: 100_00n,
}))
const [claim, indebted] = claims
if (claim === undefined || indebted === undefined) throw new Error('There are two claims')
const world: World = {
  organisation_id: newId(),
  creditors: [creditor],
  portfolios: [portfolio],
  cases,
  deliveries: [
    {
      import_id: newId(),
      recorded_at: new Date('2025-06-01T08:00:00Z'),
      claims,
      movements: [
        {
          id: newId(),
          claim,
          kind: 'payment',
          channel: 'agency',
          reversal_of_id: null,
          amount_minor: 30_00n,
          occurred_on: businessDate('2025-03-05'),
        },
      ],
      promises: [],
      disputes: [{ id: newId(), claim: indebted, opened_on: businessDate('2025-06-02'), closed_on: null }],
      activities: [],
    },
  ],
}
const actor = actorOf(world.organisation_id)
const promise: MakePromiseInput = {
  debt_case_id: claim.case_id,
  claim_id: null,
  amount_minor: 70_00n,
  due_on: addDays(today, 10),
  note: null,
}
const make = (changes: Partial<MakePromiseInput>) => makePromise(services, actor, { ...promise, ...changes })
const codes = async (changes: Partial<MakePromiseInput>) => {
  const done = await make(changes)
  return done.ok ? null : done.error.code
}
const promised = () =>
  bench.read(actor, async (reader) =>
    valueOf(await computeKpis(reader, actor, services.clock, wholeReport(today), ['promises-made'])).map(
      ({ numerator }) => Number(numerator ?? 0),
    ),
  )

beforeAll(async () => {
  await insertFrame(owner, world)
  for (const delivery of world.deliveries) await insertDelivery(owner, world, delivery)
  await owner.query(`update hold set kind = 'over_indebtedness' where organisation_id = $1`, [world.organisation_id])
  await bench.computeThrough(world.organisation_id, addDays(today, -1))
})

it('is refused beyond what is owed and agreed, and while the debtor is over-indebted', async () => {
  expect(await codes({ amount_minor: 70_01n })).toBe('more_than_owed')
  expect(await codes({ amount_minor: 0n })).toBe('amount_not_positive')
  expect(await codes({ due_on: addDays(today, -1) })).toBe('due_in_the_past')
  expect(await codes({ due_on: addDays(today, 46) })).toBe('due_too_far')
  expect(await codes({ debt_case_id: indebted.case_id })).toBe('on_hold')
  expect(await codes({ debt_case_id: newId() })).toBe('case_unknown')
  expect(await codes({ claim_id: indebted.id })).toBe('claim_unknown')
})

it('is one of its contact, counts at once, and may be withdrawn once', async () => {
  const before = await promised()
  const { promise_id } = valueOf(await make({}))
  expect(await promised()).toEqual(before.map((count) => count + 1))
  expect(await make({})).toMatchObject({ error: { code: 'one_per_contact' } })
  valueOf(await cancelPromise(services, actor, { promise_id }))
  expect(await cancelPromise(services, actor, { promise_id })).toMatchObject({ error: { code: 'already_decided' } })
  valueOf(await make({ amount_minor: 20_00n }))
})
