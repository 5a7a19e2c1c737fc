import {
  expectedValue,
  findKpi,
  isSmallNumber,
  type KpiFigure,
  kpiFigure,
  type KpiId,
  measures,
  type MeasureId,
  type MeasureTotals,
  type Ratio,
  ratio,
  type Share,
} from '@quittance/core'
import type { PerformanceCell } from './team-performance.js'

/** Totals by portfolio: the mix of what somebody worked. */
export type Mix = ReadonlyMap<string, MeasureTotals>

/** What somebody did, and did before. */
export type Worked = { readonly now: Mix; readonly before: Mix | null }

/** Several mixes as one. */
export const mixOf = (mixes: readonly Mix[]): Mix => {
  const sums = new Map<string, MeasureTotals>()
  for (const mix of mixes) {
    for (const [portfolio_id, totals] of mix) sums.set(portfolio_id, added(sums.get(portfolio_id) ?? {}, totals))
  }
  return sums
}

/** All portfolios of a mix together. */
export const totalOf = (mix: Mix): MeasureTotals => [...mix.values()].reduce(added, {})

const added = (left: MeasureTotals, right: MeasureTotals): MeasureTotals => {
  const sum: Partial<Record<MeasureId, bigint>> = { ...left }
  for (const [measure, value] of Object.entries(right)) {
    const id = measure as MeasureId
    sum[id] = (sum[id] ?? 0n) + (value ?? 0n)
  }
  return sum
}

/** The cells of a row, one for each KPI; `all` is what all agents did on each portfolio. */
export const cellsOf = (kpi_ids: readonly KpiId[], { now, before }: Worked, all: Mix): PerformanceCell[] => {
  const totals = totalOf(now)
  const totals_before = before === null ? null : totalOf(before)
  return kpi_ids.map((kpi_id) => {
    const figure = figureOf(kpi_id, totals)
    return {
      kpi_id,
      figure,
      compared: totals_before === null ? null : figureOf(kpi_id, totals_before),
      expected: expectedRate(kpi_id, now, all),
      is_small: isSmallShare(kpi_id, figure),
    }
  })
}

const figureOf = (kpi_id: KpiId, totals: MeasureTotals): KpiFigure => {
  const kpi = findKpi(kpi_id)
  if (kpi === undefined) throw new Error(`There is no KPI ${kpi_id}`)
  return kpiFigure(kpi, totals)
}

/** The fraction that a figure is; null for sums, and where there is nothing to divide by. */
export const fractionOf = (figure: KpiFigure): Ratio | null => {
  switch (figure.unit) {
    case 'money':
    case 'count':
      return null
    default:
      return figure.value
  }
}

/** What the rates of all, portfolio by portfolio, give for this mix, as a rate of the same unit. */
export const expectedRate = (kpi_id: KpiId, mix: Mix, all: Mix): Ratio | null => {
  const own = sharesOf(kpi_id, mix)
  const denominator = own.reduce((sum, share) => sum + share.denominator, 0n)
  const expected = expectedValue(own, sharesOf(kpi_id, all))
  return ratio(expected.numerator, expected.denominator * denominator)
}

const sharesOf = (kpi_id: KpiId, mix: Mix): Share[] =>
  [...mix].flatMap(([stratum, totals]) => {
    const fraction = fractionOf(figureOf(kpi_id, totals))
    return fraction === null ? [] : [{ stratum, ...fraction }]
  })

/** Shares of counts alone can be judged by their number: those of money say nothing of how often something happened. */
export const isShareOfCounts = (kpi_id: KpiId): boolean => {
  const kpi = findKpi(kpi_id)
  return kpi?.unit === 'ratio' && kpi.measures.every((measure) => measures[measure].unit === 'count')
}

const isSmallShare = (kpi_id: KpiId, figure: KpiFigure): boolean => {
  if (!isShareOfCounts(kpi_id)) return false
  const fraction = fractionOf(figure)
  if (fraction === null) return false
  const { numerator, denominator } = fraction
  return numerator <= denominator && isSmallNumber(Number(numerator), Number(denominator))
}
