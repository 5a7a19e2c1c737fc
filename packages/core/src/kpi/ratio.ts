import { assert } from '../assert.js'
import { toDecimalText } from '../money/format-money.js'
import { divideRounded } from '../money/rounding.js'

/** An exact fraction, not reduced, so that both sides stay the sums that people know. The denominator is above zero. */
export interface Ratio {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** A share of a whole; `null` when the whole is not above zero, because a share of nothing has no value. */
export function ratio(numerator: bigint, denominator: bigint): Ratio | null {
  return denominator > 0n ? { numerator, denominator } : null
}

/** The ratio as a percentage in plain digits, rounded half up once: 1/8 with 1 digit is `12.5`, with 0 digits `13`. */
export function percentText({ numerator, denominator }: Ratio, digits: number): string {
  return toDecimalText(percentUnits(numerator, denominator, digits), digits)
}

/** The ratio as people write percentages in a locale (BCP 47): `12,5 %` in French, `12.5%` in English. Exact, half up. */
export function formatPercent({ numerator, denominator }: Ratio, digits: number, locale: string): string {
  // Intl multiplies by a hundred itself, on the decimal text, without loss.
  return percentFormat(locale, digits).format(toDecimalText(percentUnits(numerator, denominator, digits), digits + 2))
}

/** For charts, which need a float: good to about 15 digits, never for sums. */
export function ratioToNumber({ numerator, denominator }: Ratio): number {
  return Number(numerator) / Number(denominator)
}

function percentUnits(numerator: bigint, denominator: bigint, digits: number): bigint {
  assert(Number.isSafeInteger(digits) && digits >= 0 && digits <= 20, `Digits must be 0 to 20: ${digits}`)
  return divideRounded(numerator * 10n ** BigInt(digits + 2), denominator, 'half_up')
}

/** Making a formatter costs a hundred times more than using it, and a table of rates uses one many times. */
const formats = new Map<string, Intl.NumberFormat>()

function percentFormat(locale: string, digits: number): Intl.NumberFormat {
  const key = `${locale} ${digits}`
  const known = formats.get(key)
  if (known) return known
  const created = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  formats.set(key, created)
  return created
}
