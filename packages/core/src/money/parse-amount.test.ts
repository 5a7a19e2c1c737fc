import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amount_minor_maximum } from '../limits.js'
import { formatMoney } from './format-money.js'
import { type AmountMarks, parseAmount } from './parse-amount.js'

const french: AmountMarks = { decimal: ',', grouping: ' ' }
const german: AmountMarks = { decimal: ',', grouping: '.' }
const english: AmountMarks = { decimal: '.', grouping: ',' }
const plain: AmountMarks = { decimal: '.', grouping: null }

describe('parseAmount reads', () => {
  it.each([
    ['55.94', plain, 'EUR', 5594n],
    ['1 234,56', french, 'EUR', 123456n],
    ['1\u00a0234,56\u00a0€', french, 'EUR', 123456n],
    ['1\u202f234\u202f567,8', french, 'EUR', 123456780n],
    ['1.234,56', german, 'EUR', 123456n],
    ["1'234.50", plain, 'CHF', 123450n],
    ['1’234.50', plain, 'CHF', 123450n],
    ['Fr.12', plain, 'CHF', 1200n],
    ['1,234,567.89', english, 'USD', 123456789n],
    ['$1,234.56', english, 'USD', 123456n],
    ['EUR 12', plain, 'EUR', 1200n],
    ['12 euros', french, 'EUR', 1200n],
    ['-12,5', french, 'EUR', -1250n],
    ['−12,5', french, 'EUR', -1250n],
    ['12,50-', french, 'EUR', -1250n],
    ['(12,50)', french, 'EUR', -1250n],
    ['(12,50 €)', french, 'EUR', -1250n],
    ['-€5', plain, 'EUR', -500n],
    ['€ -5', plain, 'EUR', -500n],
    ['+5', plain, 'EUR', 500n],
    ['.5', plain, 'EUR', 50n],
    ['0.500', plain, 'EUR', 50n],
    ['55.9400', plain, 'EUR', 5594n],
    ['1.230', english, 'EUR', 123n],
    ['0', plain, 'EUR', 0n],
    ['1500', plain, 'JPY', 1500n],
    ['1.234', plain, 'TND', 1234n],
    ['12 500 FCFA', french, 'XOF', 12500n],
    ['10000000000000.00', plain, 'EUR', amount_minor_maximum],
  ] as const)('%s', (text, marks, currency, amount_minor) => {
    expect(parseAmount(text, marks, currency)).toEqual({ ok: true, value: amount_minor })
  })
})

describe('parseAmount refuses', () => {
  it.each([
    ['', plain, 'empty'],
    [' \u00a0', plain, 'empty'],
    ['abc', plain, 'not_a_number'],
    ['1e5', plain, 'not_a_number'],
    ['12€50', plain, 'not_a_number'],
    ['--5', plain, 'not_a_number'],
    ['(-5)', plain, 'not_a_number'],
    ['(5', plain, 'not_a_number'],
    ['12,-', french, 'not_a_number'],
    ['5 pommes', french, 'not_a_number'],
    ['__proto__ 5', french, 'not_a_number'],
    ['9'.repeat(65), plain, 'not_a_number'],
    ['1,234', plain, 'ambiguous_mark'],
    ['1.234', plain, 'ambiguous_mark'],
    ['1.000', plain, 'ambiguous_mark'],
    ['1,234,567', french, 'ambiguous_mark'],
    ['12 50', french, 'misplaced_grouping'],
    ['1,23,456.00', english, 'misplaced_grouping'],
    ['1 234.567,00', german, 'misplaced_grouping'],
    ['1,234 5', french, 'misplaced_grouping'],
    ['12 $', french, 'other_currency'],
    ['GBP 12', french, 'other_currency'],
    ['12.345', english, 'too_many_decimals'],
    ['10000000000000.01', plain, 'too_large'],
  ] as const)('%s', (text, marks, code) => {
    expect(parseAmount(text, marks, 'EUR')).toMatchObject({ ok: false, error: { code } })
  })

  it('a decimal in a currency without decimals', () => {
    expect(parseAmount('15.5', plain, 'JPY')).toMatchObject({ error: { code: 'too_many_decimals', maximum: 0 } })
  })
})

describe('parseAmount and formatMoney', () => {
  const amount = fc.bigInt({ min: -amount_minor_maximum, max: amount_minor_maximum })

  it.each([
    ['fr', french],
    ['en', english],
    ['de', german],
  ] as const)('read back what was written in %s', (locale, marks) => {
    fc.assert(
      fc.property(amount, fc.constantFrom('EUR', 'JPY', 'TND', 'CHF'), (amount_minor, currency) => {
        const text = formatMoney({ amount_minor, currency }, locale).replace('JP¥', '¥')
        expect(parseAmount(text, marks, currency)).toEqual({ ok: true, value: amount_minor })
      }),
    )
  })

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        expect(parseAmount(text, french, 'EUR')).toHaveProperty('ok')
      }),
    )
  })
})
