import { type BusinessMonth, isBusinessMonth, monthsBetween, type Vintage } from '@quittance/core'
import type { Freshness } from '../report/freshness.sql.js'
import type { Report } from '../report/resolve-report.js'
import type { SqlReader } from '../report/sql-reader.js'
import { measureTable } from '../kpi/measure-table.js'

/** The vintages of a report as of its day: those placed in its period, with all that came of them. */
export const readVintages = async (
  reader: SqlReader,
  report: Report,
): Promise<Freshness & { readonly vintages: Vintage[] }> => {
  const { groups, ...freshness } = await measureTable(
    reader,
    report,
    ['placed_minor', 'collected_minor', 'recalled_minor'],
    [['creditor', 'portfolio', 'placement_month', 'month']],
    ['placement'],
  )
  const sums = (groups[0] ?? []).map(({ key, placement }): VintageSums => ({
    creditor_id: key[0] ?? '',
    portfolio_id: key[1] ?? '',
    placement_month: monthIn(key[2]),
    month: monthIn(key[3]),
    placed_minor: placement.placed_minor ?? 0n,
    collected_minor: placement.collected_minor ?? 0n,
    recalled_minor: placement.recalled_minor ?? 0n,
  }))
  return { ...freshness, vintages: vintagesOf(sums) }
}

/** What happened to a vintage in one month. */
export type VintageSums = Pick<Vintage, 'portfolio_id' | 'creditor_id' | 'placement_month'> & {
  readonly month: BusinessMonth
  readonly placed_minor: bigint
  readonly collected_minor: bigint
  readonly recalled_minor: bigint
}

/** Puts the months of each vintage together. */
export const vintagesOf = (sums: readonly VintageSums[]): Vintage[] =>
  [...Map.groupBy(sums, (one) => `${one.portfolio_id} ${one.placement_month}`).values()].flatMap((months) => {
    const [first] = months
    if (first === undefined) return []
    const { portfolio_id, creditor_id, placement_month } = first
    const collected_minor = new Map<number, bigint>()
    let placed_minor = 0n
    let open_minor = 0n
    for (const one of months) {
      const age = Math.max(0, monthsBetween(placement_month, one.month))
      collected_minor.set(age, (collected_minor.get(age) ?? 0n) + one.collected_minor)
      placed_minor += one.placed_minor
      open_minor += one.placed_minor - one.collected_minor - one.recalled_minor
    }
    return [{ portfolio_id, creditor_id, placement_month, placed_minor, open_minor, collected_minor }]
  })

const monthIn = (text: string | null | undefined): BusinessMonth => {
  if (text === null || text === undefined || !isBusinessMonth(text)) throw new Error('Every fact has its months')
  return text
}
