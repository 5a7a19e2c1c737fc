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
    const bound = readBound(text, unit)
    expect(bound).toEqual({ numerator, denominator })
    expect(bound && writeBound(bound, unit, 'en-GB')).toBe(written)
  })

  it.each(['', 'ten', '1,2,3', '1.', '--1', '1e9'])('is not read from "%s"', (text) => {
    expect(readBound(text, 'count')).toBeNull()
  })

  it('has the unit of its KPI, but for changes', () => {
    expect(boundUnit('recovery-rate', 'above')).toBe('ratio')
    expect(boundUnit('recovery-rate', 'falls')).toBe('percent')
    expect(writeBound({ numerator: 1n, denominator: 8n }, 'ratio', 'fr-FR')).toBe('12,5')
  })
})
