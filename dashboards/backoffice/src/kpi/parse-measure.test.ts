import { describe, expect, it } from 'vitest'
import { parseMeasure } from './parse-measure.js'

describe('parseMeasure', () => {
  it.each([
    ['collected_minor', { kind: 'sum', basis: null, terms: [{ measure: 'collected_minor', sign: '+' }] }],
    [
      'occurrence:placed_minor-recalled_minor',
      {
        kind: 'sum',
        basis: 'occurrence',
        terms: [
          { measure: 'placed_minor', sign: '+' },
          { measure: 'recalled_minor', sign: '-' },
        ],
      },
    ],
    ['ageing:31-60', { kind: 'ageing', bucket: '31-60' }],
    ['curve:2025-03:4', { kind: 'curve', month: '2025-03', age: 4 }],
    ['nonsense', { kind: 'unknown' }],
    ['', { kind: 'unknown' }],
  ])('reads %s', (measure, expected) => {
    expect(parseMeasure(measure)).toEqual(expected)
  })
})
