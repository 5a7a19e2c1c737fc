import { describe, expect, it } from 'vitest'
import { businessDate } from '../calendar/index.js'
import { matchPromises } from './match-promises.js'
import type { MovementFact, PromiseFact } from './promise.js'

function promise(id: string, due_on: string, overrides: Partial<PromiseFact> = {}): PromiseFact {
  return {
    id,
    amount_minor: 100_00n,
    promised_on: businessDate('2024-01-01'),
    due_on: businessDate(due_on),
    grace_days: 3,
    threshold_percent: 90,
    cancelled_on: null,
    ...overrides,
  }
}

let recorded_order = 0
function payment(id: string, occurred_on: string, amount_minor: bigint): MovementFact {
  return { kind: 'payment', id, amount_minor, occurred_on: businessDate(occurred_on), recorded_order: recorded_order++ }
}

function reversal(payment_id: string | null, occurred_on: string, amount_minor: bigint): MovementFact {
  const id = `reversal of ${payment_id}`
  const day = businessDate(occurred_on)
  return { kind: 'reversal', id, payment_id, amount_minor, occurred_on: day, recorded_order: recorded_order++ }
}

/** The outcome in one line per promise: id, status, appropriated, decided. */
function outcome(promises: PromiseFact[], movements: MovementFact[], as_of: string): string[] {
  return matchPromises(promises, movements, { as_of: businessDate(as_of) }).map(
    ({ id, status, appropriated_minor, decided_on }) => `${id} ${status} ${appropriated_minor} ${decided_on}`,
  )
}

describe('a promise', () => {
  const one = promise('A', '2024-01-10')

  it('is open until its deadline and decided at the end of that day', () => {
    expect(outcome([one], [], '2024-01-12')).toEqual(['A open 0 null'])
    expect(outcome([one], [], '2024-01-13')).toEqual(['A broken 0 2024-01-13'])
    expect(matchPromises([one], [], { as_of: businessDate('2024-01-01') })[0]?.deadline_on).toBe('2024-01-13')
  })

  it('is kept at once with the whole amount, else at the deadline from its threshold', () => {
    expect(outcome([one], [payment('p', '2024-01-05', 100_00n)], '2024-01-05')).toEqual(['A kept 10000 2024-01-05'])
    expect(outcome([one], [payment('p', '2024-01-05', 90_00n)], '2024-01-12')).toEqual(['A open 9000 null'])
    expect(outcome([one], [payment('p', '2024-01-05', 90_00n)], '2024-01-13')).toEqual(['A kept 9000 2024-01-13'])
    expect(outcome([one], [payment('p', '2024-01-05', 89_99n)], '2024-01-13')).toEqual([
      'A partly_kept 8999 2024-01-13',
    ])
  })

  it('counts money on the day it is made and on the last day of grace, not outside', () => {
    expect(outcome([one], [payment('p', '2023-12-31', 100_00n)], '2024-02-01')).toEqual(['A broken 0 2024-01-13'])
    expect(outcome([one], [payment('p', '2024-01-01', 100_00n)], '2024-02-01')).toEqual(['A kept 10000 2024-01-01'])
    expect(outcome([one], [payment('p', '2024-01-13', 100_00n)], '2024-02-01')).toEqual(['A kept 10000 2024-01-13'])
    expect(outcome([one], [payment('p', '2024-01-14', 100_00n)], '2024-02-01')).toEqual(['A broken 0 2024-01-13'])
  })

  it('is not known before it is made', () => {
    expect(outcome([one], [], '2023-12-31')).toEqual([])
  })

  it('cancelled takes no money from that day; cancelled after its deadline stays decided', () => {
    const cancelled = promise('A', '2024-01-10', { cancelled_on: businessDate('2024-01-08') })
    const money = [payment('p', '2024-01-07', 40_00n), payment('q', '2024-01-08', 60_00n)]
    expect(outcome([cancelled], money, '2024-02-01')).toEqual(['A cancelled 4000 2024-01-08'])
    expect(outcome([cancelled], money, '2024-01-07')).toEqual(['A open 4000 null'])
    const too_late = promise('A', '2024-01-10', { cancelled_on: businessDate('2024-01-14') })
    expect(outcome([too_late], [], '2024-02-01')).toEqual(['A broken 0 2024-01-13'])
  })

  it.each([
    [{ amount_minor: 0n }, 'amount must be above zero'],
    [{ grace_days: -1 }, 'grace days'],
    [{ threshold_percent: 0 }, 'threshold'],
    [{ threshold_percent: 101 }, 'threshold'],
  ])('with %o is a programming error', (overrides, message) => {
    expect(() => outcome([promise('A', '2024-01-10', overrides)], [], '2024-01-02')).toThrow(message)
  })
})

describe('several promises of a case', () => {
  const first = promise('A', '2024-01-10')
  const second = promise('B', '2024-02-10')

  it('fill in the order of their due days, the excess going on', () => {
    expect(outcome([second, first], [payment('p', '2024-01-05', 130_00n)], '2024-02-13')).toEqual([
      'A kept 10000 2024-01-05',
      'B partly_kept 3000 2024-02-13',
    ])
  })

  it('due the same day fill in the order they were made', () => {
    const later = promise('0', '2024-01-10', { promised_on: businessDate('2024-01-02') })
    expect(outcome([later, first], [payment('p', '2024-01-05', 100_00n)], '2024-01-06')).toEqual([
      'A kept 10000 2024-01-05',
      '0 open 0 null',
    ])
  })

  it('leave to no promise what none can take, nor to one made later', () => {
    const made_later = promise('C', '2024-02-10', { promised_on: businessDate('2024-01-06') })
    expect(outcome([first, made_later], [payment('p', '2024-01-05', 150_00n)], '2024-02-13')).toEqual([
      'A kept 10000 2024-01-05',
      'C broken 0 2024-02-13',
    ])
  })

  it('let a cancelled promise pass its turn', () => {
    const cancelled = promise('A', '2024-01-10', { cancelled_on: businessDate('2024-01-03') })
    expect(outcome([cancelled, second], [payment('p', '2024-01-05', 100_00n)], '2024-02-13')).toEqual([
      'A cancelled 0 2024-01-03',
      'B kept 10000 2024-01-05',
    ])
  })
})

describe('a reversal', () => {
  const first = promise('A', '2024-01-10')
  const second = promise('B', '2024-02-10')
  const paid = payment('p', '2024-01-05', 150_00n)

  it('takes back from an active promise, last filled first', () => {
    expect(outcome([first, second], [paid, reversal('p', '2024-01-13', 150_00n)], '2024-01-13')).toEqual([
      'A broken 0 2024-01-13',
      'B open 0 null',
    ])
    expect(outcome([first, second], [paid, reversal('p', '2024-01-13', 60_00n)], '2024-01-13')).toEqual([
      'A kept 9000 2024-01-13',
      'B open 0 null',
    ])
  })

  it('leaves a promise past its deadline as it was decided', () => {
    expect(outcome([first, second], [paid, reversal('p', '2024-01-14', 150_00n)], '2024-02-13')).toEqual([
      'A kept 10000 2024-01-05',
      'B broken 0 2024-02-13',
    ])
  })

  it('takes first what its payment left over', () => {
    const movements = [payment('p', '2024-01-05', 120_00n), reversal('p', '2024-01-06', 20_00n)]
    expect(outcome([first], movements, '2024-01-06')).toEqual(['A kept 10000 2024-01-05'])
  })

  it('frees the promise for later money', () => {
    const movements = [paid, reversal('p', '2024-01-06', 150_00n), payment('q', '2024-01-08', 100_00n)]
    expect(outcome([first], movements, '2024-01-08')).toEqual(['A kept 10000 2024-01-08'])
  })

  it('touches no other payment than the one it names, and the newest when it names none', () => {
    const two = [payment('p', '2024-01-05', 40_00n), payment('q', '2024-01-06', 60_00n)]
    expect(outcome([first], [...two, reversal('p', '2024-01-07', 99_00n)], '2024-01-12')).toEqual(['A open 6000 null'])
    expect(outcome([first], [...two, reversal(null, '2024-01-07', 70_00n)], '2024-01-12')).toEqual(['A open 3000 null'])
    expect(outcome([first], [...two, reversal('unknown', '2024-01-07', 70_00n)], '2024-01-12')).toEqual([
      'A kept 10000 2024-01-06',
    ])
  })

  it('recorded before its payment waits for it', () => {
    const movements = [reversal('late', '2024-01-05', 100_00n), payment('late', '2024-01-05', 100_00n)]
    expect(outcome([first], movements, '2024-01-13')).toEqual(['A broken 0 2024-01-13'])
  })
})
