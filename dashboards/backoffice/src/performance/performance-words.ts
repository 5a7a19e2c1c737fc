import { findKpi, formatPercent, minorUnitsOf, ratio, wilsonInterval } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import { useLocale } from '../app/locale.js'
import { writeKpiValue } from '../kpi/kpi-value.js'
import { formatCount } from '../ui/format.js'
import type { PerformanceValuePartsFragment } from './performance-value-parts.generated.js'

export type PerformanceValue = PerformanceValuePartsFragment

/** How the values of people are written, with what they rest on. */
export function usePerformanceWords() {
  const { t } = useLingui()
  const { tag, language } = useLocale()
  return {
    title: (kpiId: string): string => findKpi(kpiId)?.text[language].title ?? kpiId,
    value: (value: PerformanceValue): string => writeKpiValue(value, tag) ?? '–',
    /** The parts of a share: `45 of 300`. Nothing for other figures. */
    volume: ({ unit, numerator, denominator, numeratorMeasure, currency }: PerformanceValue): string | null => {
      if (unit !== 'ratio' || numerator === null || denominator === null) return null
      if (isMoney(numeratorMeasure)) {
        const whole = currency === null ? '' : writeWholeMoney(BigInt(denominator), currency, tag)
        return t`of ${whole}`
      }
      const part = formatCount(BigInt(numerator), tag)
      const whole = formatCount(BigInt(denominator), tag)
      return t`${part} of ${whole}`
    },
    /** What the mix of portfolios lets expect, of the same unit. */
    expected: (value: PerformanceValue): string | null => {
      const { expectedNumerator, expectedDenominator } = value
      if (expectedNumerator === null || expectedDenominator === null) return null
      return writeKpiValue({ ...value, numerator: expectedNumerator, denominator: expectedDenominator }, tag)
    },
    /** Between which shares the true one may be expected; null for what is no share of counts. */
    interval: ({ unit, numerator, denominator, numeratorMeasure }: PerformanceValue): string | null => {
      if (unit !== 'ratio' || numerator === null || denominator === null || isMoney(numeratorMeasure)) return null
      if (BigInt(numerator) > BigInt(denominator)) return null
      const interval = wilsonInterval(Number(numerator), Number(denominator))
      if (interval === null) return null
      const [low, high] = [interval.lower, interval.upper].map((end) => writeShare(end, tag))
      return `${low}–${high}`
    },
  }
}

/** Money without its cents: it says how much a share rests on, and is no figure to add up. */
function writeWholeMoney(amount_minor: bigint, currency: string, tag: string): string {
  const scale = 10n ** BigInt(minorUnitsOf(currency))
  return new Intl.NumberFormat(tag, { style: 'currency', currency, maximumFractionDigits: 0 }).format(
    (amount_minor + scale / 2n) / scale,
  )
}

function isMoney(measure: string | null): boolean {
  return measure?.endsWith('_minor') ?? false
}

/** A share of which only a float is known, in whole per cents. */
function writeShare(share: number, tag: string): string {
  const exact = ratio(BigInt(Math.round(share * 1000)), 1000n)
  return exact === null ? '–' : formatPercent(exact, 0, tag)
}
