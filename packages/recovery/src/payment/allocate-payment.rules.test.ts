import { businessDate } from '@quittance/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Imputation, imputeMovements, type Movement, type Part } from './allocate-payment.rules.js'

const day = (number: number) => businessDate(`2026-01-${String(number).padStart(2, '0')}`)

const movement = (line: number, changes: Partial<Movement> = {}): Movement => ({
  id: `m${line}`,
  line,
  kind: 'payment',
  amount_minor: 100n,
  paid_on: day(1),
  channel: 'agency',
  reference: null,
  reversal_of: null,
  ...changes,
})

const sum = (parts: readonly Part[], bucket?: Part['bucket']): bigint =>
  parts.reduce((total, part) => (bucket && part.bucket !== bucket ? total : total + part.amount_minor), 0n)

const imputed = (imputation: Imputation | undefined) => {
  if (imputation?.kind !== 'imputed') throw new Error(`Not imputed: ${imputation?.reason.rule}`)
  return imputation
}

describe('imputing payments', () => {
  it('fills the principal by day and puts the excess in suspense', () => {
    const [first, second] = imputeMovements(150n, [], [movement(1, { paid_on: day(2) }), movement(2)])
    expect(imputed(first).movement.line).toBe(2)
    expect(imputed(first).parts).toEqual([{ bucket: 'principal', amount_minor: 100n }])
    expect(imputed(second).parts).toEqual([
      { bucket: 'principal', amount_minor: 50n },
      { bucket: 'unallocated', amount_minor: 50n },
    ])
  })

  it('lets a payment after a reversal find the principal open again', () => {
    const outcome = imputeMovements(
      100n,
      [],
      [
        movement(1, { reference: 'P1', channel: 'creditor' }),
        movement(2, { kind: 'reversal', reversal_of: 'P1', paid_on: day(3) }),
        movement(3, { paid_on: day(4) }),
      ],
    )
    expect(imputed(outcome[1])).toMatchObject({ reverses_id: 'm1', channel: 'creditor' })
    expect(imputed(outcome[2]).parts).toEqual([{ bucket: 'principal', amount_minor: 100n }])
  })

  it('takes a part back from suspense before the principal', () => {
    const outcome = imputeMovements(
      70n,
      [],
      [movement(1, { reference: 'P1' }), movement(2, { kind: 'reversal', reversal_of: 'P1', amount_minor: 40n })],
    )
    expect(imputed(outcome[1]).parts).toEqual([
      { bucket: 'principal', amount_minor: 10n },
      { bucket: 'unallocated', amount_minor: 30n },
    ])
  })

  it('finds an unnamed reversal by its amount, the latest untouched payment first', () => {
    const known = [1, 2].map((number) => ({
      id: `k${number}`,
      reference: null,
      paid_on: day(number),
      channel: 'agency' as const,
      amount_minor: 100n,
      principal_left_minor: 100n,
      unallocated_left_minor: 0n,
    }))
    const outcome = imputeMovements(
      0n,
      known,
      [1, 2, 3].map((line) => movement(line, { kind: 'reversal', paid_on: day(5) })),
    )
    expect(imputed(outcome[0]).reverses_id).toBe('k2')
    expect(imputed(outcome[1]).reverses_id).toBe('k1')
    expect(outcome[2]).toMatchObject({ kind: 'refused', reason: { rule: 'payment_unknown' } })
  })

  it('refuses to take back more than there is, or before it came', () => {
    const payment = movement(1, { reference: 'P1', paid_on: day(2) })
    const above = movement(2, { kind: 'reversal', reversal_of: 'P1', amount_minor: 101n, paid_on: day(2) })
    const before = movement(3, { kind: 'reversal', reversal_of: 'P1', paid_on: day(2) })
    expect(imputeMovements(500n, [], [payment, above])[1]).toMatchObject({
      reason: { rule: 'reversal_above_payment', left_minor: 100n },
    })
    const known = { ...payment, principal_left_minor: 100n, unallocated_left_minor: 0n }
    expect(imputeMovements(500n, [known], [{ ...before, paid_on: day(1) }])[0]).toMatchObject({
      reason: { rule: 'reversal_before_payment', paid_on: day(2) },
    })
  })
})

describe('for any run of payments and reversals', () => {
  const anyMovements = fc
    .array(
      fc.record({
        kind: fc.constantFrom('payment' as const, 'payment' as const, 'reversal' as const),
        amount_minor: fc.bigInt({ min: 1n, max: 300n }),
        day_number: fc.integer({ min: 1, max: 9 }),
        names: fc.option(fc.integer({ min: 0, max: 8 })),
      }),
      { maxLength: 25 },
    )
    .map((records) =>
      records.map(({ kind, amount_minor, day_number, names }, index) =>
        movement(index, {
          kind,
          amount_minor,
          paid_on: day(day_number),
          reference: kind === 'payment' ? `P${index}` : null,
          reversal_of: kind === 'reversal' && names !== null ? `P${names}` : null,
        }),
      ),
    )

  it('every part is above zero and the parts sum to the amount', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 1_000n }), anyMovements, (open_minor, movements) => {
        const outcome = imputeMovements(open_minor, [], movements)
        expect(outcome).toHaveLength(movements.length)
        for (const imputation of outcome.filter((candidate) => candidate.kind === 'imputed')) {
          expect(imputation.parts.every((part) => part.amount_minor > 0n)).toBe(true)
          expect(sum(imputation.parts)).toBe(imputation.movement.amount_minor)
        }
      }),
    )
  })

  it('no balance and no payment ever goes below zero, and the principal adds up', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 1_000n }), anyMovements, (principal_minor, movements) => {
        let open_minor = principal_minor
        const left = new Map<string, bigint>()
        for (const imputation of imputeMovements(principal_minor, [], movements)) {
          if (imputation.kind === 'refused') continue
          const moved_minor = sum(imputation.parts, 'principal')
          if (imputation.reverses_id === null) {
            open_minor -= moved_minor
            left.set(imputation.movement.id, imputation.movement.amount_minor)
          } else {
            open_minor += moved_minor
            const rest_minor = (left.get(imputation.reverses_id) ?? -1n) - imputation.movement.amount_minor
            expect(rest_minor >= 0n).toBe(true)
            left.set(imputation.reverses_id, rest_minor)
          }
          expect(open_minor >= 0n && open_minor <= principal_minor).toBe(true)
        }
      }),
    )
  })

  it('leaves nothing in suspense while principal is open', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 1_000n }), anyMovements, (principal_minor, movements) => {
        const payments = movements.filter(({ kind }) => kind === 'payment')
        const parts = imputeMovements(principal_minor, [], payments).flatMap((one) => imputed(one).parts)
        const paid_minor = payments.reduce((total, { amount_minor }) => total + amount_minor, 0n)
        const expected_minor = paid_minor < principal_minor ? paid_minor : principal_minor
        expect(sum(parts, 'principal')).toBe(expected_minor)
      }),
    )
  })
})
