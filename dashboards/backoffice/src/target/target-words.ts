import { isTargetMet, type KpiUnit, formatPercent, type Ratio, targetShare, type TargetValue } from '@quittance/core'
import { writeKpiValue } from '../kpi/kpi-value.js'

/** A target in the language of the screen: `≥ 35,0 %`. */
export function writeTarget(target: TargetValue, unit: KpiUnit, currency: string | null, tag: string): string {
  const sign = target.direction === 'at_least' ? '≥' : '≤'
  const value = writeKpiValue(
    {
      unit,
      currency,
      numerator: String(target.value.numerator),
      denominator: unit === 'money' || unit === 'count' ? null : String(target.value.denominator),
    },
    tag,
  )
  // A no-break space, so that the sign never stands alone at the end of a line.
  return `${sign}\u00A0${value ?? '–'}`
}

/** A value against its target: the share of it, and whether it is met. */
export interface TargetProgress {
  /** `92 %`; null where there is no share of it. */
  readonly share: string | null
  readonly is_met: boolean
}

/** Null for a KPI without a value. */
export function targetProgress(
  value: { readonly numerator: string | null; readonly denominator: string | null },
  target: TargetValue,
  tag: string,
): TargetProgress | null {
  if (value.numerator === null) return null
  const exact: Ratio = { numerator: BigInt(value.numerator), denominator: BigInt(value.denominator ?? 1) }
  const share = targetShare(exact, target)
  return { share: share && formatPercent(share, 0, tag), is_met: isTargetMet(exact, target) }
}
