import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languages } from '../language.js'
import { findKpi, isKpiId, kpiFigure, kpis } from './kpis.js'
import { isMeasureId, measure_ids, measures } from './measure.js'
import { formatPercent, percentText, ratio } from './ratio.js'

describe('the list of KPIs', () => {
  it('holds every KPI file of the folder', () => {
    const folder = new URL('.', import.meta.url)
    const defining = readdirSync(folder)
      .filter((file) => readFileSync(new URL(file, folder), 'utf8').includes(' = defineKpi({'))
      .filter((file) => !file.endsWith('.test.ts'))
      .map((file) => file.replace('.ts', ''))
    expect(kpis.map(({ id }) => id).toSorted()).toEqual(defining.toSorted())
  })

  it('finds by id and nothing else', () => {
    expect(findKpi('recovery-rate')?.unit).toBe('ratio')
    expect(findKpi('constructor')).toBeUndefined()
    expect(isKpiId('collected')).toBe(true)
    expect(isMeasureId('__proto__')).toBe(false)
  })
})

describe.each(kpis)('$id', (kpi) => {
  it('gives what its example says', () => {
    expect(kpiFigure(kpi, kpi.example.given)).toEqual({ unit: kpi.unit, value: kpi.example.gives })
  })

  it('shows every measure it names in its example, and reads no other', () => {
    expect(Object.keys(kpi.example.given).toSorted()).toEqual([...kpi.measures].toSorted())
    const noise = Object.fromEntries(measure_ids.map((id) => [id, 987_654_321n]))
    expect(kpiFigure(kpi, { ...noise, ...kpi.example.given })).toEqual(kpiFigure(kpi, kpi.example.given))
    for (const id of kpi.measures) {
      const changed = kpiFigure(kpi, { ...kpi.example.given, [id]: 7n })
      expect(changed).not.toEqual(kpiFigure(kpi, kpi.example.given))
    }
  })

  it('has no value, or zero, when nothing happened', () => {
    expect(kpiFigure(kpi, {}).value).toBe(['money', 'count'].includes(kpi.unit) ? 0n : null)
  })

  it('is explained in every language', () => {
    for (const language of languages) {
      for (const text of Object.values(kpi.text[language])) expect(text.trim().length).toBeGreaterThan(4)
    }
    expect(kpi.text.fr.edge_cases).not.toBe(kpi.text.en.edge_cases)
  })
})

it('breaks no French line before a punctuation mark', () => {
  const written = [...kpis, ...Object.values(measures)].flatMap(({ text }): string[] => Object.values(text.fr))
  expect(written.filter((text) => / [:;?!%»]|« /u.test(text))).toEqual([])
})

describe('measures', () => {
  it('say their unit in their id', () => {
    const endings = { money: '_minor', count: '_count', money_days: '_minor_days', seconds: '_seconds' } as const
    for (const id of measure_ids) expect(id.endsWith(endings[measures[id].unit])).toBe(true)
  })
})

describe('published figures', () => {
  // Fines imposed in England and Wales, April to December 2011: imposed, collected and cancelled in the same period (GBP).
  const fines = { placed_minor: 170_962_169n, collected_minor: 54_843_753n, recalled_minor: 12_470_347n }

  it.each([
    ['recovery-rate', '32.0795'],
    ['adjusted-recovery-rate', '34.6035'],
  ])('%s of fines is %s percent', (id, percent) => {
    const kpi = kpis.find((one) => one.id === id)
    const figure = kpi === undefined ? null : kpiFigure(kpi, fines)
    expect(figure?.unit === 'ratio' && figure.value !== null ? percentText(figure.value, 4) : null).toBe(percent)
  })
})

describe('a percentage', () => {
  it.each([
    [1n, 8n, 1, '12.5'],
    [1n, 8n, 0, '13'],
    [-1n, 8n, 0, '-13'],
    [1n, 3n, 4, '33.3333'],
    [2n, 3n, 2, '66.67'],
    [5n, 10_000n, 1, '0.1'],
    [49n, 100_000n, 1, '0.0'],
    [3n, 2n, 0, '150'],
  ])('%s/%s with %i digits', (numerator, denominator, digits, text) => {
    expect(percentText({ numerator, denominator }, digits)).toBe(text)
  })

  it('is written as people write it', () => {
    expect(formatPercent({ numerator: 1n, denominator: 8n }, 1, 'fr')).toMatch(/^12,5[\u00a0\u202f]%$/u)
    expect(formatPercent({ numerator: 1n, denominator: 8n }, 0, 'en')).toBe('13%')
  })

  it('rounds as the plain text does, beyond what a float holds', () => {
    const positive = fc.bigInt({ min: 1n, max: 10n ** 30n })
    fc.assert(
      fc.property(positive, positive, fc.nat({ max: 6 }), (numerator, denominator, digits) => {
        const written = formatPercent({ numerator, denominator }, digits, 'en').replaceAll(/[,%]/gu, '')
        expect(written).toBe(percentText({ numerator, denominator }, digits))
      }),
    )
  })

  it('of nothing has no value', () => {
    expect(ratio(5n, 0n)).toBeNull()
    expect(ratio(5n, -1n)).toBeNull()
    expect(ratio(0n, 5n)).toEqual({ numerator: 0n, denominator: 5n })
  })
})
