import { addDays, businessDate } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Actor, tenantContext } from '../actor.js'
import { openFiguresBench } from '../kpi/testing/figures-bench.js'
import { insertDelivery, insertFrame } from '../kpi/testing/insert-world.js'
import { actorOf, valueOf } from '../kpi/testing/read-report.js'
import type { World, WorldClaim } from '../kpi/testing/world.js'
import { decidePromisesOfCases } from '../promise/decide-promises.js'
import { makePromise } from '../promise/make-promise.js'
import { changePlan } from './change-plan.js'
import { makePlan, type MakePlanInput } from './make-plan.js'

// Goal: a plan is agreed within what is owed and allowed, begins at once or waits for somebody else, is paid by the money
// of its case, and is kept or broken by it. Method: the real commands and payments, and what the tables say after each.

const now = new Date('2025-06-30T12:00:00Z')
const today = businessDate('2025-06-30')
const bench = await openFiguresBench(now)
afterAll(() => bench.close())
const { owner, services } = bench

const creditor = { id: newId() }
const portfolio = { id: newId(), creditor_id: creditor.id, currency: 'EUR' }
const mandate_id = newId()
const cases = [0, 1, 2].map(() => ({ id: newId(), creditor_id: creditor.id, mandate_id, debtor_id: newId() }))
const claimOf = (position: number, principal_minor: bigint): WorldClaim => ({
  id: newId(),
  portfolio,
  case_id: cases[position]?.id ?? '',
  placed_on: businessDate('2025-01-15'),
  due_on: null,
  principal_minor,
})
const [small, large, missing] = [claimOf(0, 100_00n), claimOf(1, 9_000_00n), claimOf(2, 200_00n)]
const delivery = (changes: Partial<World['deliveries'][number]>): World['deliveries'][number] => ({
  import_id: newId(),
  recorded_at: new Date('2025-06-01T08:00:00Z'),
  claims: [],
  movements: [],
  promises: [],
  disputes: [],
  activities: [],
  ...changes,
})
const world: World = {
  organisation_id: newId(),
  creditors: [creditor],
  portfolios: [portfolio],
  cases,
  deliveries: [delivery({ claims: [small, large, missing] })],
}
const actor = actorOf(world.organisation_id)
const agent: Actor = { ...actor, role: 'agent' }

const plan: MakePlanInput = {
  debt_case_id: small.case_id,
  amount_minor: null,
  instalment_count: 3,
  instalment_minor: null,
  first_due_on: addDays(today, 10),
  day_of_month: 10,
  remainder: 'last',
  business_day_rule: null,
  note: null,
  replaces: false,
}
const make = (changes: Partial<MakePlanInput>) => makePlan(services, agent, { ...plan, ...changes })
const code = async (changes: Partial<MakePlanInput>) => {
  const made = await make(changes)
  return made.ok ? null : made.error.code
}
const instalments = async (plan_id: string) => {
  const { rows } = await owner.query<{ line: string }>(
    `select amount_minor || ' ' || due_on || ' ' || status || ' ' || appropriated_minor as line
     from instalment where organisation_id = $1 and plan_id = $2 order by "position"`,
    [world.organisation_id, plan_id],
  )
  return rows.map(({ line }) => line)
}
const stateOf = async (plan_id: string) => {
  const { rows } = await owner.query<{ state: string; ended_on: string | null }>(
    'select state, ended_on::text from payment_plan where organisation_id = $1 and id = $2',
    [world.organisation_id, plan_id],
  )
  return rows[0]
}
const decide = (claim: WorldClaim, day: string) =>
  withConnection(services.database.pool, tenantContext(actor), (client) =>
    decidePromisesOfCases(client, world.organisation_id, [claim.case_id], businessDate(day)),
  )
const pay = (claim: WorldClaim, amount_minor: bigint, day: string) =>
  insertDelivery(
    owner,
    world,
    delivery({
      movements: [
        {
          id: newId(),
          claim,
          kind: 'payment',
          channel: 'agency',
          reversal_of_id: null,
          amount_minor,
          occurred_on: businessDate(day),
        },
      ],
    }),
  )

beforeAll(async () => {
  await insertFrame(owner, world)
  for (const one of world.deliveries) await insertDelivery(owner, world, one)
})

it('is held to what is owed, to the terms and to the mandate', async () => {
  expect(await code({ instalment_count: 7 })).toBe('instalment_too_small')
  expect(await code({ instalment_count: null })).toBe('layout_invalid')
  expect(await code({ first_due_on: addDays(today, -4) })).toBe('first_in_the_past')
  expect(await code({ first_due_on: addDays(today, 60) })).toBe('first_too_late')
  expect(await code({ amount_minor: 100_01n })).toBe('more_than_owed')
  expect(await code({ amount_minor: 90_00n })).toBe('no_discount')
  expect(await code({ debt_case_id: large.case_id, instalment_count: 30 })).toBe('too_long')
  expect(await code({ debt_case_id: newId() })).toBe('case_unknown')
})

it('takes the place of open promises, is paid in its order, and is kept', async () => {
  const promise = {
    debt_case_id: small.case_id,
    claim_id: null,
    amount_minor: 20_00n,
    due_on: addDays(today, 5),
    note: null,
  }
  valueOf(await makePromise(services, agent, promise))
  const { plan_id, state } = valueOf(await make({}))
  expect(state).toBe('active')
  expect(await instalments(plan_id)).toEqual([
    '3333 2025-07-10 open 0',
    '3333 2025-08-11 open 0',
    '3334 2025-09-10 open 0',
  ])
  expect(await code({})).toBe('plan_running')
  expect(await makePromise(services, agent, promise)).toMatchObject({ error: { code: 'plan_running' } })
  await pay(small, 50_00n, '2025-07-10')
  await decide(small, '2025-07-20')
  expect((await instalments(plan_id)).map((line) => line.slice(16))).toEqual(['paid 3333', 'open 1667', 'open 0'])
  await pay(small, 50_00n, '2025-08-20')
  await decide(small, '2025-08-20')
  expect((await instalments(plan_id)).map((line) => line.slice(16))).toEqual([
    'paid 3333',
    'paid_late 3333',
    'paid 3334',
  ])
  expect(await stateOf(plan_id)).toEqual({ state: 'kept', ended_on: '2025-08-20' })
})

it('waits for somebody else where it is large, and is broken by two missed instalments', async () => {
  const { plan_id, state } = valueOf(await make({ debt_case_id: large.case_id, instalment_count: 12 }))
  expect(state).toBe('awaiting_approval')
  const change = { plan_id, change: 'approve', reason: null } as const
  expect(await changePlan(services, agent, change)).toMatchObject({ error: { code: 'not_allowed' } })
  valueOf(await changePlan(services, actor, change))
  expect(await changePlan(services, actor, change)).toMatchObject({ error: { code: 'step_impossible' } })
  await decide(large, '2025-08-15')
  expect(await stateOf(plan_id)).toEqual({ state: 'active', ended_on: null })
  await decide(large, '2025-08-20')
  expect(await stateOf(plan_id)).toEqual({ state: 'broken', ended_on: '2025-08-16' })
})

it('gives way to another one, and gives up what the mandate allows', async () => {
  await owner.query('update mandate set discount_percent_maximum = 20 where organisation_id = $1', [
    world.organisation_id,
  ])
  const { plan_id } = valueOf(await make({ debt_case_id: missing.case_id }))
  const discounted = { debt_case_id: missing.case_id, amount_minor: 160_00n, replaces: true }
  expect(await code({ ...discounted, amount_minor: 150_00n })).toBe('discount_too_large')
  expect(valueOf(await make(discounted))).toMatchObject({ state: 'awaiting_approval' })
  expect(await stateOf(plan_id)).toEqual({ state: 'superseded', ended_on: today })
})
