import { findKpi, isCurrency, minorUnitsOf } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { useLocale } from '../app/locale.js'
import type { AlertConditionKind } from '../app/schema.generated.js'
import { readSpec } from '../report-schedule/stored-spec.js'
import { type Bound, boundSuffix, boundUnit, writeBound } from './bound.js'
import type { AlertPartsFragment } from './alert-parts.generated.js'

/** The kinds of conditions, as the form offers them. */
export function useConditionName(): (kind: AlertConditionKind) => string {
  const { t } = useLingui()
  return (kind) => {
    switch (kind) {
      case 'above':
        return t`is above`
      case 'below':
        return t`is below`
      case 'rises':
        return t`rises by more than`
      case 'falls':
        return t`falls by more than`
      case 'anomaly':
        return t`is unlike itself`
    }
  }
}

/** What an alert looks for, in one line: "Recovery rate is below 12.5 %". */
export function useConditionText(): (alert: AlertPartsFragment) => string {
  const { t } = useLingui()
  const { language, tag } = useLocale()
  const conditionName = useConditionName()
  return (alert) => {
    const title = findKpi(alert.kpiId)?.text[language].title ?? alert.kpiId
    const condition = conditionName(alert.condition)
    const bound = boundOf(alert)
    if (bound === null)
      return alert.anomalySpan === 'week' ? t`${title} ${condition} (week)` : t`${title} ${condition} (day)`
    const unit = boundUnit(alert.kpiId, alert.condition)
    const currency = currencyOf(alert)
    const value = `${writeBound(bound, unit, tag, minorUnitsOf(currency))} ${boundSuffix(unit, currency)}`.trim()
    return t`${title} ${condition} ${value}`
  }
}

/** The bound of an alert; null for anomalies. */
export function boundOf({ boundNumerator, boundDenominator }: AlertPartsFragment): Bound | null {
  return boundNumerator === null || boundDenominator === null
    ? null
    : { numerator: BigInt(boundNumerator), denominator: BigInt(boundDenominator) }
}

/** The currency in which thresholds of money are written. */
export function currencyOf({ spec }: Pick<AlertPartsFragment, 'spec'>): string {
  const { currency } = readSpec(spec)
  return typeof currency === 'string' && isCurrency(currency) ? currency : 'EUR'
}
