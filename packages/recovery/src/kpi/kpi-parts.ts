import { type AnyKpi, type KpiFigure, kpiFigure, type MeasureTotals } from '@quittance/core'

/** The exact sums of a KPI. */
export type KpiParts = {
  /** Minor units, a count, seconds or days; null together with the denominator where the KPI has no value. */
  readonly numerator: bigint | null
  /** Null for money and counts. */
  readonly denominator: bigint | null
}

/** No value, which is not zero. */
export const no_parts: KpiParts = { numerator: null, denominator: null }

/** The sums of a KPI from totals of measures. */
export const kpiParts = (kpi: AnyKpi, totals: MeasureTotals): KpiParts => exactParts(kpiFigure(kpi, totals))

const exactParts = (figure: KpiFigure): KpiParts => {
  switch (figure.unit) {
    case 'ratio':
    case 'days':
    case 'seconds':
    case 'money_per_hour':
    case 'count_per_hour':
      return { numerator: figure.value?.numerator ?? null, denominator: figure.value?.denominator ?? null }
    case 'money':
    case 'count':
      return { numerator: figure.value, denominator: null }
  }
}

/** Below zero when the first is the smaller; what has no value comes after everything that has one. */
export const compareParts = (one: KpiParts, other: KpiParts, descending: boolean): number => {
  if (one.numerator === null || other.numerator === null) {
    return Number(one.numerator === null) - Number(other.numerator === null)
  }
  const left = one.numerator * (other.denominator ?? 1n)
  const right = other.numerator * (one.denominator ?? 1n)
  if (left === right) return 0
  return left < right === descending ? 1 : -1
}
