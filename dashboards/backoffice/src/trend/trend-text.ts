import type { KpiUnit } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { useLocale } from '../app/locale.js'
import { writeKpiValue } from '../kpi/kpi-value.js'
import { targetProgress, writeTarget } from '../target/target-words.js'
import type { TrendPoint, TrendValue } from './trend.js'

/** The numbers of a trend in words, the same in its note, its table and to screen readers. */
export function useTrendText(unit: KpiUnit, currency: string | null) {
  const { t } = useLingui()
  const { tag } = useLocale()
  const write = (value: TrendValue) => writeKpiValue({ unit, currency, ...value }, tag) ?? '–'
  const share = ({ value, target }: TrendPoint) =>
    target === null ? null : (targetProgress(value, target, tag)?.share ?? null)
  return {
    value: ({ value }: TrendPoint) => write(value),
    compared: ({ compared }: TrendPoint) => (compared === null ? '–' : write(compared)),
    target: ({ target }: TrendPoint) => (target === null ? '–' : writeTarget(target, unit, currency, tag)),
    share: (point: TrendPoint) => share(point) ?? '–',
    lines: (point: TrendPoint): string[] => {
      const value = write(point.value)
      const before = point.compared === null ? null : write(point.compared)
      const target = point.target === null ? null : writeTarget(point.target, unit, currency, tag)
      const part = share(point)
      return [
        value,
        before === null ? '' : t`A year before: ${before}`,
        target === null ? '' : part === null ? t`Target: ${target}` : t`Target: ${target} (${part} of it)`,
        ...point.notes.map(({ number, note }) => `${number}. ${note.text}`),
      ]
    },
  }
}
