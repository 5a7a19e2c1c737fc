import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allocate } from './allocate.js'
import { allCurrencies, minorUnitsOf, parseCurrency } from './currency.js'
import { decimalText, formatMoney } from './format-money.js'
import { add, compare, money, negate, subtract, sumByCurrency } from './money.js'
import { divideRounded } from './rounding.js'

const amount = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n })

describe('currency', () => {
  it('knows the decimals of ISO 4217', () => {
    expect(['EUR', 'JPY', 'TND', 'CLF', 'XOF', 'HUF', 'IQD'].map(minorUnitsOf)).toEqual([2, 0, 3, 4, 0, 2, 3])
  })

  it('holds active codes only', () => {
    const codes = allCurrencies()
    expect(codes).toHaveLength(165)
    expect(codes).toEqual(codes.toSorted())
    for (const withdrawn of ['FRF', 'HRK', 'ANG', 'BGN', 'ZWL', 'CUC', 'SLL']) expect(codes).not.toContain(withdrawn)
    // Every code but the youngest fund code is one that Intl can name.
    const named = new Set(Intl.supportedValuesOf('currency'))
    expect(codes.filter((code) => !named.has(code)).length).toBeLessThanOrEqual(15)
  })

  it('reads codes as files write them', () => {
    expect(parseCurrency(' eur ')).toEqual({ ok: true, value: 'EUR' })
    expect(parseCurrency('€')).toEqual({ ok: true, value: 'EUR' })
    expect(parseCurrency('constructor')).toMatchObject({ ok: false, error: { code: 'unknown_currency' } })
    expect(() => minorUnitsOf('toString')).toThrow('Not an active ISO 4217 currency')
  })
})

describe('money', () => {
  it('adds, subtracts, compares and negates exactly', () => {
    fc.assert(
      fc.property(amount, amount, (left, right) => {
        const sum = add(money(left, 'EUR'), money(right, 'EUR'))
        expect(subtract(sum, money(right, 'EUR'))).toEqual(money(left, 'EUR'))
        expect(add(sum, negate(sum)).amount_minor).toBe(0n)
        expect(compare(money(left, 'EUR'), money(right, 'EUR'))).toBe(left < right ? -1 : left > right ? 1 : 0)
      }),
    )
  })

  it('refuses to mix currencies and sums them apart', () => {
    expect(() => add(money(1n, 'EUR'), money(1n, 'USD'))).toThrow('Cannot mix currencies')
    expect(sumByCurrency([money(3n, 'USD'), money(1n, 'EUR'), money(2n, 'USD')])).toEqual([
      money(1n, 'EUR'),
      money(5n, 'USD'),
    ])
  })
})

describe('allocate', () => {
  it('gives the units that do not divide to the largest remainders', () => {
    expect(allocate(money(100n, 'EUR'), [1n, 1n, 1n])).toEqual({
      ok: true,
      value: [money(34n, 'EUR'), money(33n, 'EUR'), money(33n, 'EUR')],
    })
    expect(allocate(money(-100n, 'EUR'), [0n, 1n, 2n])).toEqual({
      ok: true,
      value: [money(0n, 'EUR'), money(-33n, 'EUR'), money(-67n, 'EUR')],
    })
  })

  it('refuses what cannot be shared', () => {
    expect(allocate(money(1n, 'EUR'), [])).toEqual({ ok: false, error: { code: 'no_weight' } })
    expect(allocate(money(1n, 'EUR'), [0n, 0n])).toEqual({ ok: false, error: { code: 'all_weights_zero' } })
    expect(allocate(money(1n, 'EUR'), [2n, -1n])).toEqual({
      ok: false,
      error: { code: 'negative_weight', position: 1 },
    })
  })

  it('always adds up to the whole, each part within one unit of its share', () => {
    const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 6n }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(amount, weights, (whole, shares) => {
        const total = shares.reduce((sum, share) => sum + share, 0n)
        fc.pre(total > 0n)
        const result = allocate(money(whole, 'EUR'), shares)
        if (!result.ok) throw new Error(result.error.code)
        expect(result.value.reduce((sum, part) => sum + part.amount_minor, 0n)).toBe(whole)
        for (const [position, part] of result.value.entries()) {
          const distance = part.amount_minor * total - whole * (shares[position] ?? 0n)
          expect(distance < total && distance > -total).toBe(true)
        }
      }),
    )
  })
})

describe('divideRounded', () => {
  it.each([
    [5n, 2n, 3n, 2n],
    [7n, 2n, 4n, 4n],
    [-5n, 2n, -3n, -2n],
    [5n, -2n, -3n, -2n],
    [4n, 3n, 1n, 1n],
    [-5n, 3n, -2n, -2n],
    [0n, 7n, 0n, 0n],
  ])('%s / %s', (numerator, denominator, half_up, half_even) => {
    expect(divideRounded(numerator, denominator, 'half_up')).toBe(half_up)
    expect(divideRounded(numerator, denominator, 'half_even')).toBe(half_even)
  })

  it('is never further than half a unit from the exact ratio', () => {
    fc.assert(
      fc.property(
        amount,
        fc.bigInt({ min: 1n, max: 10n ** 9n }),
        fc.constantFrom('half_up', 'half_even'),
        (n, d, rule) => {
          const doubled_distance = (divideRounded(n, d, rule) * d - n) * 2n
          expect(doubled_distance <= d && doubled_distance >= -d).toBe(true)
        },
      ),
    )
  })

  it('refuses a zero denominator', () => {
    expect(() => divideRounded(1n, 0n, 'half_up')).toThrow('denominator is zero')
  })
})

describe('formatMoney', () => {
  it('writes money as people do, with no-break spaces in French', () => {
    expect(formatMoney(money(123456n, 'EUR'), 'fr')).toBe('1\u202f234,56\u00a0€')
    expect(formatMoney(money(123456n, 'EUR'), 'en')).toBe('€1,234.56')
    expect(formatMoney(money(-5n, 'EUR'), 'en')).toBe('-€0.05')
    expect(formatMoney(money(1500n, 'JPY'), 'en')).toBe('¥1,500')
    expect(formatMoney(money(1234567n, 'TND'), 'en')).toBe('TND\u00a01,234.567')
  })

  it('loses no digit that a float would lose', () => {
    expect(formatMoney(money(12345678901234567890123n, 'EUR'), 'en')).toBe('€123,456,789,012,345,678,901.23')
  })

  it('writes plain decimals for files', () => {
    expect(decimalText(money(-5n, 'EUR'))).toBe('-0.05')
    expect(decimalText(money(1500n, 'JPY'))).toBe('1500')
    expect(decimalText(money(123456n, 'EUR'))).toBe('1234.56')
  })
})
