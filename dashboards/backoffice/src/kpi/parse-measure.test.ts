import { describe, expect, it } from 'vitest'
import { parseMeasure } from './parse-measure.js'

describe('parseMeasure', () => {
  it.each([
    ['collected_minor', { kind: 'measure', id: 'collected_minor' }],
    ['ageing:31-60', { kind: 'ageing', bucket: '31-60' }],
    ['curve:2025-03:4', { kind: 'curve', month: '2025-03', age: 4 }],
  ])('reads %s', (measure, expected) => {
    expect(parseMeasure(measure)).toEqual(expected)
  })
})
