import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { ageingBuckets } from '../ageing/index.js'
import { type KpiId, findKpi, kpiFigure, percentText, type Ratio } from '../kpi/index.js'
import type { MeasureTotals } from '../kpi/measure.js'
import { adjacentRolls, type AdjacentRoll, rollMatrix, rollThrough } from './roll.js'

const folder = process.env['QUITTANCE_SAMPLES'] ?? path.join(import.meta.dirname, '../../../../../shared/data')

function cellsOf(name: string): string[][] {
  const lines = readFileSync(path.join(folder, 'kpi', name), 'utf8')
    .trim()
    .split(/\r?\n/u)
    .slice(1)
  return lines.map((line) => line.split(','))
}

function percentOf(id: KpiId, totals: MeasureTotals): string | null {
  const kpi = findKpi(id)
  const figure = kpi === undefined ? null : kpiFigure(kpi, totals)
  return figure?.unit === 'ratio' && figure.value !== null ? percentText(figure.value, 2) : null
}

/** A decimal of the table as a whole number of its last digit. */
function scaled(text: string, digits: number): bigint {
  const [whole = '0', part = ''] = text.split('.')
  return BigInt(whole + part.padEnd(digits, '0'))
}

describe.skipIf(!existsSync(path.join(folder, 'kpi')))('published tables (needs shared/data/kpi)', () => {
  it('portfolio at risk of Sa-Dhan 2003, by balance', () => {
    const rows = cellsOf('par_sadhan_2003.csv').map(([bucket = '', , outstanding = '0']) => ({
      bucket,
      outstanding: BigInt(outstanding),
    }))
    const between = (first: string, end: string) => {
      const at = (id: string) => rows.findIndex(({ bucket }) => bucket === id)
      return rows.slice(at(first), at(end)).reduce((sum, { outstanding }) => sum + outstanding, 0n)
    }
    const open_minor = between('Regular', 'Total')
    expect(rows.find(({ bucket }) => bucket === 'Total')?.outstanding).toBe(open_minor)
    expect(percentOf('overdue-share', { open_minor, overdue_minor: between('1-30 past due', 'Total') })).toBe('23.81')
    expect(percentOf('par-30', { open_minor, at_risk_30_minor: between('31-60', 'Total') })).toBe('13.39')
    expect(percentOf('par-60', { open_minor, at_risk_60_minor: between('61-90', 'Total') })).toBe('7.44')
    expect(percentOf('par-90', { open_minor, at_risk_90_minor: between('91-180', 'Total') })).toBe('4.46')
  })

  it('the roll rate and the portfolios at risk of the worked examples', () => {
    const text = readFileSync(path.join(folder, 'kpi/worked_examples.csv'), 'utf8')
    const given = (id: string): Record<string, number> => {
      const quoted = new RegExp(`^${id},[^"]*"(\\{.*?\\})"`, 'mu').exec(text)?.[1] ?? '{}'
      return JSON.parse(quoted.replaceAll('""', '"')) as Record<string, number>
    }
    const roll = given('roll-simple')
    const before = BigInt(roll['from_30_59'] ?? 0)
    const rolled = BigInt(roll['rolled_to_60_89'] ?? 0)
    const kept = { recalled_minor: 0n, written_off_minor: 0n, claim_count: 1n }
    const matrix = rollMatrix(
      [
        { from: '30-59', to: '60-89', before_minor: rolled, after_minor: rolled, ...kept },
        { from: '30-59', to: 'paid', before_minor: before - rolled, after_minor: 0n, ...kept },
      ],
      [29, 59, 89],
    )
    const step = adjacentRolls(matrix).find(({ from }) => from.id === '30-59')
    expect(step?.rate && percentText(step.rate, 0)).toBe('20')
    const late = given('par-sadhan-30')
    const totals = { at_risk_30_minor: BigInt(late['late'] ?? 0), open_minor: BigInt(late['portfolio'] ?? 0) }
    expect(percentOf('par-30', totals)).toBe('13.39')
  })

  it('the forecast of losses of the OCC, from the roll rates that its factors imply', () => {
    const rows = cellsOf('roll_rate_occ_step3.csv')
    const total = rows.pop()
    const factors = rows.map(([, , factor = '0']) => scaled(factor, 2))
    const buckets = ageingBuckets([29, 59, 89, 119]).filter(({ id }) => id !== 'no_due_date')
    const rolls = factors.slice(0, -1).map((factor, position): AdjacentRoll => {
      const [from, to] = buckets.slice(position, position + 2)
      if (from === undefined || to === undefined) throw new Error('A bucket per row')
      return { from, to, rate: { numerator: factor, denominator: factors[position + 1] ?? 1n } }
    })
    const forecast = rollThrough(rolls).map(({ rate }, position) => loss(scaled(rows[position]?.[1] ?? '', 1), rate))
    expect(forecast.map((amount) => amount.toFixed(1))).toEqual(rows.map(([, , , , recomputed]) => recomputed))
    // The published total adds the rounded parts; ours is rounded once.
    expect(forecast.reduce((sum, amount) => sum + amount, 0).toFixed(1)).toBe(total?.[4])
  })

  it('the static pools of fines: imposed = collected + cancelled + outstanding', () => {
    for (const [, imposed = '', collected = '', cancelled = '', outstanding, , percent, net] of cellsOf(
      'uk_fines_static_pool.csv',
    )) {
      const totals = {
        placed_minor: BigInt(imposed),
        collected_minor: BigInt(collected),
        recalled_minor: BigInt(cancelled),
      }
      const open = findKpi('open-balance')
      expect(open && String(kpiFigure(open, totals).value)).toBe(outstanding)
      expect(percentOf('recovery-rate', totals)).toBe(Number(percent).toFixed(2))
      expect(percentOf('adjusted-recovery-rate', totals)).toBe(Number(net).toFixed(2))
    }
  })
})

function loss(tenths: bigint, rate: Ratio | null): number {
  return rate === null ? Number.NaN : (Number(tenths) * Number(rate.numerator)) / Number(rate.denominator) / 10
}
