import { minorUnitsOf } from './currency.js'
import type { Money } from './money.js'
import { absolute } from './rounding.js'

/** A decimal number in plain digits, as `Intl` takes it without loss. */
type DecimalText = `${number}`

/**
 * Money as people write it: `1 234,56 €` in French (with the no-break spaces of that language), `€1,234.56` in English.
 * `locale` is a BCP 47 tag. Exact for any size: the digits go to `Intl` as text, never through a float.
 */
export function formatMoney(value: Money, locale: string): string {
  const decimals = minorUnitsOf(value.currency)
  return currencyFormat(locale, value.currency, decimals).format(decimalText(value))
}

/** Plain digits with a point, for files and tests: `-1234.56`, `1500` for JPY. */
export function decimalText(value: Money): DecimalText {
  return toDecimalText(value.amount_minor, minorUnitsOf(value.currency))
}

/** Writes `digits` scaled down by 10^`decimals`: 123456 with 2 decimals is `1234.56`. */
export function toDecimalText(digits: bigint, decimals: number): DecimalText {
  const sign = digits < 0n ? '-' : ''
  const padded = absolute(digits)
    .toString()
    .padStart(decimals + 1, '0')
  const text = decimals === 0 ? sign + padded : `${sign}${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`
  // The seam with Intl: its type for exact decimal text cannot be derived from string building.
  return text as DecimalText
}

/** Making a formatter costs a hundred times more than using it; a session meets a handful of locales and currencies. */
const formats = new Map<string, Intl.NumberFormat>()

function currencyFormat(locale: string, currency: string, decimals: number): Intl.NumberFormat {
  const key = `${locale} ${currency}`
  const known = formats.get(key)
  if (known) return known
  const created = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    // The table of ISO 4217 decides, not the language data, which shows no cents for some currencies that have them.
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  formats.set(key, created)
  return created
}
