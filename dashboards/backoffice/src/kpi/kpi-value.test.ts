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

  it('rounds what is shown per hour and per day half up', () => {
    const hour = { unit: 'money_per_hour', numerator: '125000', denominator: '10800', currency: 'EUR' } as const
    expect(writeKpiValue(hour, 'en-GB')).toBe('€416.67')
    expect(writeKpiValue({ ...hour, unit: 'count_per_hour', numerator: '20', currency: null }, 'en-GB')).toBe('6.7')
    expect(writeKpiValue({ ...hour, unit: 'days', numerator: '1999', denominator: '100' }, 'en-GB')).toBe('20 days')
  })

  it('writes durations in the two largest parts', () => {
    const time = { unit: 'seconds', denominator: '2', currency: null } as const
    const written = ['90', '306', '21600'].map((numerator) => writeKpiValue({ ...time, numerator }, 'en-GB'))
    expect(written).toEqual(['45s', '2m 33s', '3h 0m'])
  })
})
