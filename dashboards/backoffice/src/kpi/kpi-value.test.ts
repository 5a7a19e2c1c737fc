import { describe, expect, it } from 'vitest'
import { writeKpiValue } from './kpi-value.js'

const spaces = /\s/gu

describe('writeKpiValue', () => {
  it('writes a share as a percentage of the exact fraction', () => {
    const share = { unit: 'ratio', numerator: '250000', denominator: '1000000', currency: 'EUR' } as const
    expect(writeKpiValue(share, 'fr-FR')?.replace(spaces, ' ')).toBe('25,0 %')
    expect(writeKpiValue({ ...share, denominator: '0' }, 'fr-FR')).toBeNull()
    expect(writeKpiValue({ ...share, numerator: null, denominator: null }, 'fr-FR')).toBeNull()
  })

  it('writes money to the cent and counts whole', () => {
    const sum = { unit: 'money', numerator: '123456', denominator: null, currency: 'EUR' } as const
    expect(writeKpiValue(sum, 'en-GB')).toBe('€1,234.56')
    expect(writeKpiValue({ ...sum, unit: 'count', currency: null }, 'en-GB')).toBe('123,456')
  })

  it('writes a mean length in days', () => {
    const mean = { unit: 'days', numerator: '125', denominator: '10', currency: null } as const
    expect(writeKpiValue(mean, 'en-GB')).toBe('12.5 days')
  })
})
