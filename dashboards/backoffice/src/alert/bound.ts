import { absolute, findKpi, type KpiUnit } from '@quittance/core'

/** A bound as the API keeps it: an exact fraction in the parts of its KPI. */
export interface Bound {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** How many of what people write make one of what is kept: 100 % are one, 100 cents a euro, an hour 3,600 seconds. */
function scaleOf(unit: KpiUnit | 'percent', minor_digits: number): Bound {
  switch (unit) {
    case 'ratio':
      return { numerator: 1n, denominator: 100n }
    case 'money':
      return { numerator: 10n ** BigInt(minor_digits), denominator: 1n }
    case 'money_per_hour':
      return { numerator: 10n ** BigInt(minor_digits), denominator: 3600n }
    case 'count_per_hour':
      return { numerator: 1n, denominator: 3600n }
    case 'days':
    case 'seconds':
    case 'count':
    case 'percent':
      return { numerator: 1n, denominator: 1n }
  }
}

/** The unit in which the bound of a condition is written: a change is a percentage, a threshold has the unit of its KPI. */
export function boundUnit(kpiId: string, condition: string): KpiUnit | 'percent' {
  return condition === 'rises' || condition === 'falls' ? 'percent' : (findKpi(kpiId)?.unit ?? 'count')
}

/** What stands behind the field. */
export function boundSuffix(unit: KpiUnit | 'percent', currency: string): string {
  switch (unit) {
    case 'ratio':
    case 'percent':
      return '%'
    case 'money':
      return currency
    case 'money_per_hour':
      return `${currency}/h`
    case 'count_per_hour':
      return '/h'
    case 'days':
      return 'd'
    case 'seconds':
      return 's'
    case 'count':
      return ''
  }
}

/** Reads what people write, amounts in units of a currency of so many `minor_digits`, with comma or point and spaces between thousands; null for what is no number. */
export function readBound(text: string, unit: KpiUnit | 'percent', minor_digits: number): Bound | null {
  const plain = text.replaceAll(/[\s\u00a0\u202f]/gu, '').replace(',', '.')
  const parts = /^(?<sign>-?)(?<whole>\d{1,12})(?:\.(?<rest>\d{1,6}))?$/u.exec(plain)?.groups
  if (!parts) return null
  const rest = parts['rest'] ?? ''
  const digits = BigInt(`${parts['whole'] ?? ''}${rest}`)
  const scale = scaleOf(unit, minor_digits)
  return reduced({
    numerator: (parts['sign'] === '-' ? -digits : digits) * scale.numerator,
    denominator: 10n ** BigInt(rest.length) * scale.denominator,
  })
}

const written_digits = 4

/** Writes a bound for its field, with the decimal mark of the language. */
export function writeBound(
  { numerator, denominator }: Bound,
  unit: KpiUnit | 'percent',
  tag: string,
  minor_digits: number,
): string {
  const scale = scaleOf(unit, minor_digits)
  const power = 10n ** BigInt(written_digits)
  const scaled = (numerator * scale.denominator * power) / (denominator * scale.numerator)
  const whole = absolute(scaled) / power
  const rest = String(absolute(scaled) % power)
    .padStart(written_digits, '0')
    .replace(/0+$/u, '')
  const mark = tag.startsWith('fr') ? ',' : '.'
  return `${scaled < 0n ? '-' : ''}${whole}${rest === '' ? '' : `${mark}${rest}`}`
}

function reduced({ numerator, denominator }: Bound): Bound {
  const divisor = commonDivisor(absolute(numerator), denominator)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

function commonDivisor(left: bigint, right: bigint): bigint {
  return right === 0n ? left : commonDivisor(right, left % right)
}
