import { divideRounded, formatMoney, formatPercent, money, ratio } from '@quittance/core'
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
    case 'seconds':
      return value.denominator === null ? null : writeDuration(numerator, BigInt(value.denominator), tag)
    case 'money_per_hour':
      return value.denominator === null || value.currency === null
        ? null
        : writeHourly(numerator, BigInt(value.denominator), value.currency, tag)
    case 'count_per_hour':
      return value.denominator === null ? null : writeCountPerHour(numerator, BigInt(value.denominator), tag)
  }
}

/** A mean duration in minutes and seconds, from an hour on in hours and minutes. */
export function writeDuration(numerator: bigint, denominator: bigint, tag: string): string | null {
  const mean = ratio(numerator, denominator)
  if (!mean) return null
  const seconds = Number(divideRounded(mean.numerator, mean.denominator, 'half_up'))
  const part = (value: number, unit: 'hour' | 'minute' | 'second') =>
    new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'narrow' }).format(value)
  if (seconds >= 3_600)
    return `${part(Math.floor(seconds / 3_600), 'hour')} ${part(Math.floor(seconds / 60) % 60, 'minute')}`
  return seconds < 60
    ? part(seconds, 'second')
    : `${part(Math.floor(seconds / 60), 'minute')} ${part(seconds % 60, 'second')}`
}

/** Money per hour, from minor units and seconds. */
export function writeHourly(numerator: bigint, denominator: bigint, currency: string, tag: string): string | null {
  const mean = ratio(numerator * 3600n, denominator)
  return mean && formatMoney(money(divideRounded(mean.numerator, mean.denominator, 'half_up'), currency), tag)
}

/** A number of things per hour, from their count and seconds. */
export function writeCountPerHour(numerator: bigint, denominator: bigint, tag: string): string | null {
  const mean = ratio(numerator * 3600n, denominator)
  if (!mean) return null
  return new Intl.NumberFormat(tag, { maximumFractionDigits: 1 }).format(
    Number(divideRounded(mean.numerator * 10n, mean.denominator, 'half_up')) / 10,
  )
}

/** A mean number of days, in tenths. */
export function writeDays(numerator: bigint, denominator: bigint, tag: string): string | null {
  const mean = ratio(numerator, denominator)
  if (!mean) return null
  const tenths = Number(divideRounded(mean.numerator * 10n, mean.denominator, 'half_up')) / 10
  return new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: 'day',
    unitDisplay: 'long',
    maximumFractionDigits: 1,
  }).format(tenths)
}
