import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { findKpi, kpiFigure } from './kpis.js'
import type { MeasureTotals } from './measure.js'
import { percentText } from './ratio.js'

// Goal: the formulas give what others have published. Method: the tables of shared/data, read where they exist.

const folder = process.env['QUITTANCE_SAMPLES'] ?? path.join(import.meta.dirname, '../../../../../shared/data')
const fines = path.join(folder, 'kpi/uk_fines_static_pool.csv')

const percentOf = (id: string, totals: MeasureTotals): string | null => {
  const kpi = findKpi(id)
  const figure = kpi === undefined ? null : kpiFigure(kpi, totals)
  return figure?.unit === 'ratio' && figure.value !== null ? percentText(figure.value, 4) : null
}

describe.skipIf(!existsSync(fines))('fines of England and Wales as static pools (needs shared/data)', () => {
  const rows = existsSync(fines)
    ? readFileSync(fines, 'utf8')
        .trim()
        .split(/\r?\n/u)
        .slice(1)
        .map((line) => line.split(','))
    : []

  it('are three pools', () => {
    expect(rows).toHaveLength(3)
    console.info(`published static pools: ${rows.length} pools, ${rows.length * 6} figures`)
  })

  it.each(rows)('imposed %s: %s, collected %s, cancelled %s, outstanding %s', (...row) => {
    const [, imposed = '', collected = '', cancelled = '', outstanding = '', , rate, net_rate] = row
    const pool = {
      placed_minor: BigInt(imposed) * 100n,
      collected_minor: BigInt(collected) * 100n,
      recalled_minor: BigInt(cancelled) * 100n,
    }
    expect(percentOf('recovery-rate', pool)).toBe(rate)
    expect(percentOf('adjusted-recovery-rate', pool)).toBe(net_rate)
    const open = findKpi('open-balance')
    expect(open && kpiFigure(open, pool).value).toBe(BigInt(outstanding) * 100n)
    // Collected within the nine or twelve months of imposition: the liquidation of the pool at that age.
    for (const months of [3, 6, 12] as const) {
      const liquidation = {
        [`liquidated_${months}_minor`]: pool.collected_minor,
        [`matured_${months}_minor`]: pool.placed_minor,
      }
      expect(percentOf(`liquidation-${months}-months`, liquidation)).toBe(rate)
    }
  })
})
