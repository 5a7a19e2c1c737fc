import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type BusinessDate, businessDate, isWorkingDay } from '../calendar/index.js'
import { held_acts } from '../hold/index.js'
import { act_of_reason, work_reasons } from '../work-reason/index.js'
import { caseScore } from './case-score.js'
import { chooseNextAction, comesBefore, type WorkFact } from './choose-next-action.js'
import { default_strategy } from './default-strategy.js'
import { dueDay } from './due-day.js'
import { meetsConditions, type StrategyCase } from './meets-conditions.js'
import { any_case, type CaseConditions, type StrategyContent } from './strategy.js'

const as_of = businessDate('2026-03-10')
const day = fc.integer({ min: -60, max: 60 }).map((days) => addDays(as_of, days))
const past = fc.integer({ min: 0, max: 90 }).map((days) => addDays(as_of, -days))

const conditions: fc.Arbitrary<CaseConditions> = fc.record({
  phases: fc.subarray(['amicable', 'judicial'] as const),
  debtor_kinds: fc.subarray(['person', 'company'] as const),
  creditor_ids: fc.subarray(['creditor 1', 'creditor 2']),
  portfolio_ids: fc.subarray(['portfolio 1', 'portfolio 2']),
  reachable_by: fc.subarray(['phone', 'email'] as const),
  balance_from_minor: fc.option(fc.bigInt({ min: 0n, max: 200n })),
  balance_to_minor: fc.option(fc.bigInt({ min: 0n, max: 200n })),
  age_from_days: fc.option(fc.integer({ min: 0, max: 90 })),
  age_to_days: fc.option(fc.integer({ min: 0, max: 90 })),
})
const strategies: fc.Arbitrary<StrategyContent> = fc
  .array(
    fc.record({
      reason: fc.constantFrom(...work_reasons),
      conditions: fc.oneof(fc.constant(any_case), conditions),
      delay: fc.record({
        count: fc.integer({ min: -5, max: 20 }),
        unit: fc.constantFrom('days' as const, 'working_days' as const),
      }),
    }),
    { maxLength: 30 },
  )
  .chain((rules) =>
    fc.integer({ min: 1, max: 60 }).map((days_ahead_maximum) => ({ ...default_strategy, rules, days_ahead_maximum })),
  )
const cases: fc.Arbitrary<StrategyCase> = fc
  .record({
    phase: fc.constantFrom('amicable' as const, 'judicial' as const),
    debtor_kind: fc.constantFrom('person' as const, 'company' as const),
    creditor_id: fc.constantFrom('creditor 1', 'creditor 2'),
    portfolio_ids: fc.subarray(['portfolio 1', 'portfolio 2'], { minLength: 1 }),
    reachable_by: fc.subarray(['phone', 'email', 'address'] as const),
    balance_minor: fc.bigInt({ min: -20n, max: 300n }),
    opened_on: past,
    touched: fc.integer({ min: 0, max: 90 }),
    forbidden: fc.subarray([...held_acts]),
  })
  .map(({ touched, ...one }) => {
    const touched_on = addDays(one.opened_on, touched)
    return { ...one, touched_on: touched_on > as_of ? as_of : touched_on }
  })
const facts: fc.Arbitrary<WorkFact[]> = fc.array(
  fc.record({
    reason: fc.constantFrom(...work_reasons),
    arose_on: day,
    subject_id: fc.option(fc.constantFrom('fact 1', 'fact 2')),
    snoozed_until: fc.option(day, { freq: 1 }),
  }),
  { maxLength: 8 },
)
const calendar = { as_of, country: 'FR' }

/** The day on which a fact asks for work by the first rule that speaks of it, or null when none does. */
const askedBy = (strategy: StrategyContent, one: StrategyCase, fact: WorkFact) => {
  const act = act_of_reason[fact.reason]
  if (act !== null && one.forbidden.includes(act)) return null
  for (const [rank, rule] of strategy.rules.entries()) {
    if (rule.reason !== fact.reason || !meetsConditions(rule.conditions, one, as_of)) continue
    const planned = dueDay(fact.arose_on, rule.delay, 'FR')
    return { rank, due_on: fact.snoozed_until !== null && fact.snoozed_until > planned ? fact.snoozed_until : planned }
  }
  return null
}

describe('the next action', () => {
  it('is exactly one for any facts, never further away than the strategy lets a case wait', () => {
    fc.assert(
      fc.property(strategies, cases, facts, (strategy, one, known) => {
        const next = chooseNextAction(strategy, one, known, calendar)
        expect(next.due_on <= addDays(one.touched_on, strategy.days_ahead_maximum) || next.due_on <= as_of).toBe(true)
        const isFallback = next.rank === strategy.rules.length && next.reason === 'follow_up'
        const isKnown = known.some((fact) => fact.reason === next.reason && fact.subject_id === next.subject_id)
        expect(isFallback || isKnown).toBe(true)
      }),
    )
  })

  it('never lets a lower rank win over a higher one that is due, nor a day ahead over one that has come', () => {
    fc.assert(
      fc.property(strategies, cases, facts, (strategy, one, known) => {
        const next = chooseNextAction(strategy, one, known, calendar)
        for (const asked of known.map((fact) => askedBy(strategy, one, fact))) {
          if (asked === null) continue
          if (asked.due_on <= as_of) {
            expect(next.due_on <= as_of).toBe(true)
            expect(next.rank <= asked.rank).toBe(true)
          } else if (next.due_on > as_of) expect(next.due_on <= asked.due_on).toBe(true)
        }
      }),
    )
  })

  it('does not depend on the order in which facts are met', () => {
    fc.assert(
      fc.property(strategies, cases, facts, (strategy, one, known) => {
        const next = chooseNextAction(strategy, one, known, calendar)
        expect(chooseNextAction(strategy, one, known.toReversed(), calendar)).toEqual(next)
        expect(comesBefore(next, next, as_of)).toBe(false)
      }),
    )
  })
})

describe('a due day', () => {
  const examples: readonly [string, number, string][] = [
    // A Friday, with the weekend after it.
    ['2026-03-06', 1, '2026-03-09'],
    ['2026-03-07', 0, '2026-03-09'],
    ['2026-03-07', 1, '2026-03-10'],
    ['2026-03-09', -1, '2026-03-06'],
    // The first of May is a Friday of that year.
    ['2026-04-30', 1, '2026-05-04'],
  ]
  it.each(examples)('of %s is %i working days later on %s', (from, count, expected) => {
    expect(dueDay(businessDate(from), { count, unit: 'working_days' }, 'FR')).toBe(expected)
  })

  it('in working days is one, and so many of them later', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 30 }), (from, count) => {
        const due = dueDay(from, { count, unit: 'working_days' }, 'FR')
        const between: BusinessDate[] = []
        for (let at = from; at < due; at = addDays(at, 1)) if (isWorkingDay(at, 'FR')) between.push(at)
        expect([isWorkingDay(due, 'FR'), between.length]).toEqual([true, count])
      }),
    )
  })
})

it('orders by what is still expected of a balance at its age', () => {
  const old = { balance_minor: 10_000n, opened_on: businessDate('2025-01-01') }
  const fresh = { balance_minor: 4_000n, opened_on: as_of }
  expect([old, fresh].map((one) => caseScore(default_strategy, one, as_of))).toEqual([1_000n, 2_400n])
  expect(caseScore({ ...default_strategy, order: 'balance' }, old, as_of)).toBe(10_000n)
})
