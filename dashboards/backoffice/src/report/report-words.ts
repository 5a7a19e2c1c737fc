import { type Comparison, type DimensionId, dimensions, type Period, type RelativePeriod } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { useLocale } from '../app/locale.js'
import { formatDate, formatMonth } from '../ui/format.js'

/** A moving period in words: "12 derniers mois". */
export function useRelativePeriodText(): (period: RelativePeriod) => string {
  const { t } = useLingui()
  return (period) => {
    switch (period) {
      case 'this_month':
        return t`This month`
      case 'last_month':
        return t`Last month`
      case 'this_quarter':
        return t`This quarter`
      case 'last_quarter':
        return t`Last quarter`
      case 'this_year':
        return t`This year`
      case 'last_year':
        return t`Last year`
      case 'last_7_days':
        return t`Last 7 days`
      case 'last_30_days':
        return t`Last 30 days`
      case 'last_3_months':
        return t`Last 3 months`
      case 'last_12_months':
        return t`Last 12 months`
    }
  }
}

/** What figures are held against, in words. */
export function useComparisonText(): (comparison: Comparison | 'none') => string {
  const { t } = useLingui()
  return (comparison) => {
    switch (comparison) {
      case 'none':
        return t`No comparison`
      case 'previous_period':
        return t`Previous period`
      case 'previous_year':
        return t`A year before`
    }
  }
}

/** Days from one to another in words; null when both ends are open. */
export function usePeriodText(): (period: { from: string | null; to: string | null } | Period) => string | null {
  const { t } = useLingui()
  const { tag } = useLocale()
  return ({ from, to }) => {
    const first = from === null ? null : formatDate(from, tag)
    const last = to === null ? null : formatDate(to, tag)
    if (first !== null && last !== null) return `${first} – ${last}`
    if (first !== null) return t`from ${first}`
    return last === null ? null : t`until ${last}`
  }
}

/** A value of a dimension in words; `names` knows those that are ids. */
export function useDimensionValueText(): (
  dimension: DimensionId,
  value: string | null,
  names?: ReadonlyMap<string, string>,
) => string {
  const { t } = useLingui()
  const { tag } = useLocale()
  return (dimension, value, names) => {
    if (value === null) return t`Not known`
    switch (dimensions[dimension].values) {
      case 'month':
        return formatMonth(value, tag)
      case 'day':
        return formatDate(value, tag)
      case 'id':
        return names?.get(value) ?? '…'
      case 'code':
        switch (value) {
          case 'civil':
            return t`Civil`
          case 'commercial':
            return t`Commercial`
          case 'person':
            return t`Private person`
          case 'company':
            return t`Company`
          default:
            return value
        }
    }
  }
}
