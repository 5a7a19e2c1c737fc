import { formatMoney, money } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { useLocale } from '../app/locale.js'
import { formatCount } from '../ui/format.js'
import type { KpiValue } from './kpi-value.js'

/** The two sides of a share in words: `2 500,00 € of 10 000,00 €`. Nothing for other figures. */
export function useKpiDetail(): (value: KpiValue) => string {
  const { t } = useLingui()
  const { tag } = useLocale()
  return ({ unit, numerator, denominator, denominatorMeasure, currency }) => {
    if (unit !== 'ratio') return ''
    if (numerator === null || denominator === null) return t`Nothing to divide by yet`
    const isMoney = denominatorMeasure === null ? currency !== null : denominatorMeasure.endsWith('_minor')
    const write = (amount: string) =>
      isMoney && currency !== null
        ? formatMoney(money(BigInt(amount), currency), tag)
        : formatCount(BigInt(amount), tag)
    const part = write(numerator)
    const whole = write(denominator)
    return t`${part} of ${whole}`
  }
}
