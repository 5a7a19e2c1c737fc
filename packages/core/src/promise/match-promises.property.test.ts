import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, type BusinessDate, businessDate } from '../calendar/index.js'
import { matchPromises, promiseDeadline } from './match-promises.js'
import type { MatchedPromise, MovementFact, PromiseFact } from './promise.js'

const first_day = businessDate('2024-02-20')
const day = fc.integer({ min: 0, max: 30 }).map((days) => addDays(first_day, days))

const promises: fc.Arbitrary<PromiseFact[]> = fc
  .array(
    fc.record({
      amount_minor: fc.bigInt({ min: 1n, max: 12n }),
      promised_on: day,
      due_on: day,
      grace_days: fc.integer({ min: 0, max: 5 }),
      threshold_percent: fc.integer({ min: 1, max: 100 }),
      cancelled_on: fc.option(day, { freq: 4 }),
    }),
    { maxLength: 6 },
  )
  .map((drafts) => drafts.map((draft, position) => ({ ...draft, id: `promise ${position}` })))

/** Payments and reversals of one recording order; a reversal may name a payment recorded before or after it, or none. */
const movements: fc.Arbitrary<MovementFact[]> = fc
  .array(
    fc.record({
      amount_minor: fc.bigInt({ min: 1n, max: 20n }),
      occurred_on: day,
      reverses: fc.option(fc.integer({ min: 0, max: 11 }), { nil: undefined, freq: 1 }),
    }),
    { maxLength: 12 },
  )
  .map((drafts) =>
    drafts.map(({ amount_minor, occurred_on, reverses }, position): MovementFact => {
      const common = { id: `movement ${position}`, amount_minor, occurred_on, recorded_order: position }
      if (reverses === undefined || reverses === position) return { ...common, kind: 'payment' }
      return { ...common, kind: 'reversal', payment_id: reverses > 9 ? null : `movement ${reverses}` }
    }),
  )

function sum(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n)
}

interface Unit {
  readonly payment_id: string
  readonly promise: PromiseFact | null
}

function isOpenOn(promise: PromiseFact, on: BusinessDate): boolean {
  const cancelled = promise.cancelled_on !== null && promise.cancelled_on <= on
  return promise.promised_on <= on && on <= promiseDeadline(promise) && !cancelled
}

/** The rules said again, one minor unit at a time, for movements in which no reversal precedes its payment. */
function appropriateUnitByUnit(facts: readonly PromiseFact[], moves: readonly MovementFact[]): Map<string, bigint> {
  const turn = facts.toSorted((left, right) => {
    const keys = [left, right].map(({ due_on, promised_on, id }) => `${due_on} ${promised_on} ${id}`)
    return keys[0] === keys[1] ? 0 : (keys[0] ?? '') < (keys[1] ?? '') ? -1 : 1
  })
  const units: Unit[] = []
  const held = (promise: PromiseFact) => BigInt(units.filter((unit) => unit.promise === promise).length)
  for (const move of moves) {
    for (let unit = 0n; unit < move.amount_minor; unit += 1n) {
      if (move.kind === 'payment') {
        const takes = turn.find((fact) => isOpenOn(fact, move.occurred_on) && held(fact) < fact.amount_minor)
        units.push({ payment_id: move.id, promise: takes ?? null })
      } else {
        const newest = units.findLastIndex(
          ({ payment_id, promise }) =>
            (move.payment_id === null || move.payment_id === payment_id) &&
            (promise === null || isOpenOn(promise, move.occurred_on)),
        )
        if (newest >= 0) units.splice(newest, 1)
      }
    }
  }
  return new Map(facts.map((fact) => [fact.id, held(fact)]))
}

function byId(matched: readonly MatchedPromise[]): Map<string, MatchedPromise> {
  return new Map(matched.map((one) => [one.id, one]))
}

describe('matching, for any facts', () => {
  it('agrees with the rules applied one unit at a time', () => {
    const in_order = movements.map((moves) =>
      moves
        .toSorted((left, right) =>
          left.occurred_on < right.occurred_on ? -1 : left.occurred_on > right.occurred_on ? 1 : 0,
        )
        .filter((move, position, sorted) => {
          if (move.kind === 'payment' || move.payment_id === null) return true
          const named = sorted.findIndex(({ id }) => id === move.payment_id)
          return named >= 0 && named < position
        }),
    )
    fc.assert(
      fc.property(promises, in_order, (facts, moves) => {
        const matched = matchPromises(facts, moves, { as_of: businessDate('2024-12-31') })
        const expected = appropriateUnitByUnit(facts, moves)
        expect(new Map(matched.map((one) => [one.id, one.appropriated_minor]))).toEqual(
          new Map(matched.map((one) => [one.id, expected.get(one.id)])),
        )
        expect(matched).toHaveLength(facts.length)
      }),
      { numRuns: 500 },
    )
  })

  it('never appropriates more than was paid in all, nor more than was promised', () => {
    fc.assert(
      fc.property(promises, movements, day, (facts, moves, as_of) => {
        const matched = matchPromises(facts, moves, { as_of })
        const paid = moves.filter(({ kind, occurred_on }) => kind === 'payment' && occurred_on <= as_of)
        expect(sum(matched.map((one) => one.appropriated_minor)) <= sum(paid.map((move) => move.amount_minor))).toBe(
          true,
        )
        const promised = new Map(facts.map(({ id, amount_minor }) => [id, amount_minor]))
        for (const { id, appropriated_minor } of matched) {
          expect(appropriated_minor >= 0n && appropriated_minor <= (promised.get(id) ?? 0n)).toBe(true)
        }
      }),
    )
  })

  it('does not depend on the order of its inputs', () => {
    const shuffled = fc.tuple(promises, movements).chain(([facts, moves]) =>
      fc.record({
        facts: fc.constant(facts),
        moves: fc.constant(moves),
        other_facts: fc.shuffledSubarray(facts, { minLength: facts.length }),
        other_moves: fc.shuffledSubarray(moves, { minLength: moves.length }),
      }),
    )
    fc.assert(
      fc.property(shuffled, day, ({ facts, moves, other_facts, other_moves }, as_of) => {
        expect(matchPromises(other_facts, other_moves, { as_of })).toEqual(matchPromises(facts, moves, { as_of }))
      }),
    )
  })

  it('decides once: nothing after the deadline changes a promise', () => {
    fc.assert(
      fc.property(promises, movements, fc.nat({ max: 60 }), (facts, moves, days_after) => {
        for (const fact of facts) {
          const deadline_on = promiseDeadline(fact)
          const then = byId(matchPromises(facts, moves, { as_of: deadline_on })).get(fact.id)
          const later = byId(matchPromises(facts, moves, { as_of: addDays(deadline_on, days_after) })).get(fact.id)
          // A promise made after its own deadline is not known on it.
          if (then !== undefined) expect(later).toEqual(then)
        }
      }),
    )
  })

  it('is open only before the deadline, and never decided in the future', () => {
    fc.assert(
      fc.property(promises, movements, day, (facts, moves, as_of) => {
        for (const { status, deadline_on, decided_on } of matchPromises(facts, moves, { as_of })) {
          if (status === 'open') expect(as_of < deadline_on && decided_on === null).toBe(true)
          else expect(decided_on !== null && decided_on <= as_of && decided_on <= deadline_on).toBe(true)
        }
      }),
    )
  })
})
