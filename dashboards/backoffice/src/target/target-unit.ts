import type { KpiUnit } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'

/** In what a target is written. */
export function useTargetUnit(): (unit: KpiUnit, per_month: boolean) => string {
  const { t } = useLingui()
  return (unit, per_month) => {
    switch (unit) {
      case 'ratio':
        return t`In %`
      case 'days':
        return t`In days`
      case 'seconds':
        return t`In seconds`
      case 'money':
        return per_month ? t`Amount of one month` : t`Amount`
      case 'count':
        return per_month ? t`Number of one month` : t`Number`
      case 'money_per_hour':
        return t`Amount per hour`
      case 'count_per_hour':
        return t`Number per hour`
    }
  }
}
