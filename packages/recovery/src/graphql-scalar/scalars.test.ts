import * as fc from 'fast-check'
import { parseValue } from 'graphql'
import { describe, expect, it } from 'vitest'
import { BigIntScalar } from './big-int.js'
import { BusinessDateScalar } from './business-date.js'
import { InstantScalar } from './instant.js'

describe('BigInt', () => {
  it('travels as text without losing a digit', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 39n), max: 10n ** 39n }), (value) => {
        const text = BigIntScalar.serialize(value)
        expect(BigIntScalar.parseValue(text)).toBe(value)
        expect(BigIntScalar.parseLiteral(parseValue(JSON.stringify(text)))).toBe(value)
        expect(BigIntScalar.parseLiteral(parseValue(text))).toBe(value)
      }),
    )
  })

  it.each([1.5, 2 ** 53, Number.NaN, '1.0', '1e3', '', ' 1', '0x10', '١', '9'.repeat(41), null, true, {}])(
    'refuses %j',
    (value) => {
      expect(() => BigIntScalar.parseValue(value)).toThrow('whole number')
    },
  )

  it('answers bigints only', () => {
    expect(() => BigIntScalar.serialize(1)).toThrow('bigint')
    expect(() => BigIntScalar.parseLiteral(parseValue('1.5'))).toThrow('whole number')
  })
})

describe('BusinessDate', () => {
  it.each(['2024-02-29', '0001-01-01', '9999-12-31'])('takes %s', (day) => {
    expect(BusinessDateScalar.parseValue(day)).toBe(day)
    expect(BusinessDateScalar.parseLiteral(parseValue(`"${day}"`))).toBe(day)
    expect(BusinessDateScalar.serialize(day)).toBe(day)
  })

  it.each(['2023-02-29', '2024-2-9', '29/02/2024', '2024-02-29T00:00:00Z', 20_240_229, null])('refuses %j', (value) => {
    expect(() => BusinessDateScalar.parseValue(value)).toThrow('YYYY-MM-DD')
    expect(() => BusinessDateScalar.serialize(value)).toThrow('YYYY-MM-DD')
  })
})

describe('Instant', () => {
  it('travels in UTC', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
        (instant) => {
          expect(InstantScalar.parseValue(InstantScalar.serialize(instant))).toEqual(instant)
        },
      ),
    )
    expect(InstantScalar.parseValue('2026-03-29T02:30:00+02:00')).toEqual(new Date('2026-03-29T00:30:00Z'))
  })

  it.each([
    '2026-02-30T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-02-03T25:00:00Z',
    '2026-02-03T10:00:00',
    '2026-02-03',
    0,
  ])('refuses %j', (value) => {
    expect(() => InstantScalar.parseValue(value)).toThrow('ISO 8601')
  })
})
