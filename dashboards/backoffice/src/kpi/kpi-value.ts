import { formatMoney, formatPercent, money, ratio } from '@quittance/core'
import { formatCount } from '../ui/format.js'
import type { KpiFiguresQuery } from './kpi-figures.generated.js'

/** A figure as the API computes it: an exact fraction, or one exact number in `numerator`. */
export type KpiValue = KpiFiguresQuery['kpis'][number]

const percent_digits = 1

/** A value in the language of the screen, or `null` when it has none, as a share of nothing. */
export function writeKpiValue(
  value: Pick<KpiValue, 'unit' | 'numerator' | 'denominator' | 'currency'>,
  tag: string,
): string | null {
  if (value.numerator === null) return null
  const numerator = BigInt(value.numerator)
  switch (value.unit) {
    case 'money':
      return value.currency === null ? null : formatMoney(money(numerator, value.currency), tag)
    case 'count':
      return formatCount(numerator, tag)
    case 'ratio': {
      const share = value.denominator === null ? null : ratio(numerator, BigInt(value.denominator))
      return share && formatPercent(share, percent_digits, tag)
    }
    case 'days':
      return value.denominator === null ? null : writeDays(numerator, BigInt(value.denominator), tag)
  }
}

function writeDays(numerator: bigint, denominator: bigint, tag: string): string | null {
  const mean = ratio(numerator, denominator)
  if (!mean) return null
  const tenths = Number((mean.numerator * 10n) / mean.denominator) / 10
  return new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: 'day',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  }).format(tenths)
}
