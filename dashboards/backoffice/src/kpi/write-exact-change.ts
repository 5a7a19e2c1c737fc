import { formatPercent, ratio } from '@quittance/core'
import type { KpiUnit } from '../app/schema.generated.js'
import { writeKpiValue } from './kpi-value.js'

/** A part of a change as the API computes it: exact. */
export interface ExactChange {
  readonly numerator: string
  readonly denominator: string
}

/** A part of a change in digits with its sign: percentage points for shares, the unit of the KPI for all else. */
export function writeExactChange(
  change: ExactChange,
  { unit, currency }: { readonly unit: KpiUnit; readonly currency: string | null },
  tag: string,
  points: (text: string) => string,
): string {
  const sign = BigInt(change.numerator) > 0n ? '+' : ''
  if (unit === 'ratio') {
    const exact = ratio(BigInt(change.numerator), BigInt(change.denominator))
    // A percentage point is a hundredth, as a percent is: the digits are the same, the unit is not.
    return exact === null ? '–' : points(sign + formatPercent(exact, 2, tag).replace(/\s*%/u, ''))
  }
  return sign + (writeKpiValue({ unit, currency, ...change }, tag) ?? '–')
}

/** As a float, for the length of a bar and never to be read. */
export function plotChange({ numerator, denominator }: ExactChange): number {
  return Number(numerator) / Number(denominator)
}
