import { describe, expect, it } from 'vitest'
import { boundUnit, readBound, writeBound } from './bound.js'

describe('a bound', () => {
  it.each([
    ['12,5', 'ratio', 1n, 8n, '12.5'],
    ['12.5', 'ratio', 1n, 8n, '12.5'],
    ['1 234,56', 'money', 123_456n, 1n, '1234.56'],
    ['10', 'percent', 10n, 1n, '10'],
    ['3600', 'count_per_hour', 1n, 1n, '3600'],
    ['36', 'money_per_hour', 1n, 1n, '36'],
    ['-5', 'money', -500n, 1n, '-5'],
    ['0', 'count', 0n, 1n, '0'],
  ] as const)('%s as %s is read exactly and written back', (text, unit, numerator, denominator, written) => {
    const bound = readBound(text, unit, 2)
    expect(bound).toEqual({ numerator, denominator })
    expect(bound && writeBound(bound, unit, 'en-GB', 2)).toBe(written)
  })

  it('has the digits of its currency', () => {
    expect(readBound('1500', 'money', 0)).toEqual({ numerator: 1500n, denominator: 1n })
    expect(readBound('1.5', 'money', 3)).toEqual({ numerator: 1500n, denominator: 1n })
    expect(writeBound({ numerator: 1500n, denominator: 1n }, 'money', 'en-GB', 0)).toBe('1500')
    expect(writeBound({ numerator: 1500n, denominator: 1n }, 'money', 'fr-FR', 3)).toBe('1,5')
  })

  it.each(['', 'ten', '1,2,3', '1.', '--1', '1e9'])('is not read from "%s"', (text) => {
    expect(readBound(text, 'count', 2)).toBeNull()
  })

  it('has the unit of its KPI, but for changes', () => {
    expect(boundUnit('recovery-rate', 'above')).toBe('ratio')
    expect(boundUnit('recovery-rate', 'falls')).toBe('percent')
    expect(writeBound({ numerator: 1n, denominator: 8n }, 'ratio', 'fr-FR', 2)).toBe('12,5')
  })
})
