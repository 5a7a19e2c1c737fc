import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, businessDate, business_day_rules, isWorkingDay } from '../calendar/index.js'
import { minorUnitsOf } from '../money/index.js'
import type { MovementFact } from '../promise/index.js'
import { matchInstalments, type PlanFact } from './match-instalments.js'
import { plan_states, plan_steps, type PlanState, planStateAfter } from './plan-state.js'
import { layOutPlan, type ScheduleInput } from './schedule.js'

const first_due_on = businessDate('2026-01-31')
const layOut = (changes: Partial<ScheduleInput>) =>
  layOutPlan({
    amount_minor: 100_00n,
    by: { kind: 'count', count: 3 },
    first_due_on,
    day_of_month: 31,
    remainder: 'last',
    business_day_rule: 'none',
    country: 'FR',
    ...changes,
  })

describe('The instalments of a plan', () => {
  it('sum to the amount, in currencies of 0, 2 and 3 digits, on days when banks work', () => {
    let plans = 0
    for (const currency of ['JPY', 'EUR', 'TND']) {
      const unit = 10n ** BigInt(minorUnitsOf(currency))
      fc.assert(
        fc.property(
          fc.bigInt({ min: 1n, max: 20_000n * unit }),
          fc.oneof(
            fc.record({ kind: fc.constant('count' as const), count: fc.integer({ min: 1, max: 60 }) }),
            fc.record({
              kind: fc.constant('amount' as const),
              instalment_minor: fc.bigInt({ min: 100n * unit, max: 900n * unit }),
            }),
          ),
          fc.integer({ min: 1, max: 31 }),
          fc.constantFrom('first' as const, 'last' as const),
          fc.constantFrom(...business_day_rules),
          (amount_minor, by, day_of_month, remainder, business_day_rule) => {
            const made = layOut({ amount_minor, by, day_of_month, remainder, business_day_rule })
            plans += 1
            expect(made.reduce((sum, one) => sum + one.amount_minor, 0n)).toBe(amount_minor)
            expect(made.every((one) => one.amount_minor > 0n)).toBe(true)
            expect(business_day_rule === 'none' || made.every(({ due_on }) => isWorkingDay(due_on, 'FR'))).toBe(true)
            const months = made.slice(1).map(({ due_on }) => due_on)
            expect(months).toEqual(months.toSorted())
          },
        ),
      )
    }
    console.info(`Plans laid out and summed to the minor unit: ${plans}, in JPY, EUR and TND.`)
  })

  it.each([
    ['last', 'none', ['33.33 2026-01-31', '33.33 2026-02-28', '33.34 2026-03-31']],
    ['first', 'following', ['33.34 2026-02-02', '33.33 2026-03-02', '33.33 2026-03-31']],
    ['last', 'preceding', ['33.33 2026-01-30', '33.33 2026-02-27', '33.34 2026-03-31']],
    ['last', 'modified_following', ['33.33 2026-01-30', '33.33 2026-02-27', '33.34 2026-03-31']],
  ] as const)('have the remainder %s, on days %s', (remainder, business_day_rule, expected) => {
    const made = layOut({ remainder, business_day_rule })
    expect(made.map(({ amount_minor, due_on }) => `${Number(amount_minor) / 100} ${due_on}`)).toEqual(expected)
  })
})

describe('A plan', () => {
  it('never leaves its states, and no closed one, whatever is done to it in whatever order', () => {
    let steps_taken = 0
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...plan_steps), { maxLength: 30 }), (steps) => {
        let current: PlanState = 'draft'
        for (const step of steps) {
          const next = planStateAfter(current, step)
          if (next === null) continue
          steps_taken += 1
          expect(plan_states).toContain(next)
          expect(['broken', 'cancelled', 'superseded']).not.toContain(current)
          if (next === 'active') expect(['draft', 'awaiting_approval', 'kept']).toContain(current)
          if (next === 'kept' || next === 'broken') expect(current).toBe('active')
          current = next
        }
      }),
      { numRuns: 2_000 },
    )
    console.info(`Steps of plans taken in random order: ${steps_taken}.`)
  })
})

const plan: PlanFact = {
  instalments: [0, 30, 60].map((days, position) => ({
    id: `instalment ${position + 1}`,
    amount_minor: 100n,
    due_on: addDays(businessDate('2026-01-10'), days),
  })),
  active_from: businessDate('2026-01-01'),
  ended_on: null,
  grace_days: 5,
  missed_maximum: 2,
}
const pay = (id: string, amount_minor: bigint, day: string): MovementFact => ({
  id,
  kind: 'payment',
  amount_minor,
  occurred_on: businessDate(day),
  recorded_order: Number(id),
})
const takeBack = (id: string, payment_id: string, amount_minor: bigint, day: string): MovementFact => ({
  ...pay(id, amount_minor, day),
  kind: 'reversal',
  payment_id,
})
const outcome = (movements: MovementFact[], as_of: string) => {
  const { state, decided_on, instalments } = matchInstalments(plan, movements, businessDate(as_of))
  return [state, decided_on, ...instalments.map(({ status, appropriated_minor }) => `${status} ${appropriated_minor}`)]
}

describe('Payments of a plan', () => {
  it.each([
    [
      'in time, ahead of time',
      [pay('1', 150n, '2026-01-15')],
      '2026-01-20',
      ['active', null, 'paid 100', 'open 50', 'open 0'],
    ],
    ['before it began', [pay('1', 150n, '2025-12-31')], '2026-01-14', ['active', null, 'open 0', 'open 0', 'open 0']],
    ['none by the deadline', [], '2026-01-15', ['active', null, 'missed 0', 'open 0', 'open 0']],
    ['late', [pay('1', 100n, '2026-01-20')], '2026-01-20', ['active', null, 'paid_late 100', 'open 0', 'open 0']],
    [
      'none twice: broken, and later money is not its own',
      [pay('1', 100n, '2026-03-01')],
      '2026-03-02',
      ['broken', '2026-02-14', 'missed 0', 'missed 0', 'ended 0'],
    ],
    ['all', [pay('1', 300n, '2026-01-09')], '2026-02-01', ['kept', '2026-01-09', 'paid 100', 'paid 100', 'paid 100']],
    [
      'taken back, the last filled first',
      [pay('1', 250n, '2026-01-09'), takeBack('2', '1', 100n, '2026-01-12')],
      '2026-01-12',
      ['active', null, 'paid 100', 'open 50', 'open 0'],
    ],
    [
      'taken back after it was kept',
      [pay('1', 300n, '2026-01-09'), takeBack('2', '1', 50n, '2026-01-12')],
      '2026-01-12',
      ['active', null, 'paid 100', 'paid 100', 'open 50'],
    ],
  ] as const)('%s', (_what, movements, as_of, expected) => {
    expect(outcome([...movements], as_of)).toEqual(expected)
  })

  it('count as in time by what had come by the deadline, whatever is taken back later', () => {
    const { instalments } = matchInstalments(
      plan,
      [pay('1', 100n, '2026-01-10'), takeBack('2', '1', 100n, '2026-01-20')],
      businessDate('2026-01-21'),
    )
    expect(instalments[0]).toMatchObject({ status: 'missed', appropriated_minor: 0n, in_time_minor: 100n })
  })
})
