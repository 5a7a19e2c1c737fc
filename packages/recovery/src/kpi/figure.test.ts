import { kpiFigure, kpis, measure_ids, measures } from '@quittance/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { figureKey, figureTotal, figureUnit, measureFigure, parseFigure } from './figure.js'
import { figuresOfKpi } from './kpi-figures.js'

describe('the sums behind a KPI', () => {
  const totals = fc.record(
    Object.fromEntries(measure_ids.map((id) => [id, fc.bigInt({ min: -1_000n, max: 1_000_000n })])),
  )

  it.each(kpis)('$id: are its formula, for any totals', (kpi) => {
    const { numerator, denominator } = figuresOfKpi[kpi.id]
    fc.assert(
      fc.property(totals, (found) => {
        const figure = kpiFigure(kpi, found)
        const above = figureTotal(numerator, found)
        if (denominator === null) {
          expect(figure.value).toBe(above)
        } else {
          const below = figureTotal(denominator, found)
          const is_known = below > 0n && !(kpi.unknown_at_zero === true && above === 0n)
          expect(figure.value).toEqual(is_known ? { numerator: above, denominator: below } : null)
        }
      }),
    )
  })

  it.each(kpis)('$id: are selected by its own basis', (kpi) => {
    const { numerator, denominator } = figuresOfKpi[kpi.id]
    expect([numerator.basis, denominator?.basis ?? kpi.basis]).toEqual([kpi.basis, kpi.basis])
  })
})

describe('the key of a figure', () => {
  it('is read back as the figure it was made of', () => {
    for (const { numerator, denominator } of Object.values(figuresOfKpi)) {
      expect(parseFigure(figureKey(numerator))).toEqual(numerator)
      if (denominator !== null) expect(parseFigure(figureKey(denominator))).toEqual(denominator)
    }
    for (const id of measure_ids) {
      for (const basis of ['placement', 'occurrence'] as const) {
        const figure = measureFigure(basis, [id])
        expect(parseFigure(figureKey(figure))).toEqual(figure)
        expect(figureUnit(figure)).toBe(measures[id].unit)
      }
    }
  })

  it('is the plain measure where the period selects what one expects of it', () => {
    expect(figureKey(measureFigure('placement', ['collected_minor']))).toBe('collected_minor')
    expect(figureKey(measureFigure('occurrence', ['collected_minor']))).toBe('occurrence:collected_minor')
    expect(figureKey(measureFigure('placement', ['placed_minor', '-recalled_minor']))).toBe(
      'placed_minor-recalled_minor',
    )
  })

  it('of a bucket and of a cell names it', () => {
    expect(parseFigure('ageing:over_365')).toEqual({ kind: 'ageing', bucket_id: 'over_365' })
    expect(parseFigure('curve:2025-02:3')).toEqual({ kind: 'curve', placement_month: '2025-02', month_index: 3 })
  })

  it.each([
    '',
    ':',
    'constructor',
    'placed_minor+',
    'placed_minor-placed_minor',
    'placed_minor-placed_count',
    'period:placed_minor',
    'placement:',
    'placement:placed_minor:x',
    'curve:2025-13:1',
    'curve:2025-01:-1',
    'curve:2025-01:1:1',
    'curve:2025-01',
    'ageing',
    "placed_minor'; drop table claim; --",
  ])('%j names no figure', (key) => {
    expect(parseFigure(key)).toBeNull()
  })
})
