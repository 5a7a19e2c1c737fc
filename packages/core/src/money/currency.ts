import { assert } from '../assert.js'
import { err, ok, type Result } from '../result.js'
import { currencyMinorUnits } from './currency-table.js'

/** An active ISO 4217 alphabetic code, for example `EUR`. */
export type CurrencyCode = keyof typeof currencyMinorUnits

/** True for an active ISO 4217 code in capitals. */
export function isCurrency(code: string): code is CurrencyCode {
  return Object.hasOwn(currencyMinorUnits, code)
}

/** Every active code, in alphabetical order. */
export function allCurrencies(): CurrencyCode[] {
  return Object.keys(currencyMinorUnits).filter(isCurrency)
}

/** Text that names no active currency. */
export interface CurrencyError {
  readonly code: 'unknown_currency'
  readonly text: string
}

/** Reads a currency code as files write it: any case, spaces around; the signs €, £ and the word euro are understood. */
export function parseCurrency(text: string): Result<CurrencyCode, CurrencyError> {
  const code = text.trim().toUpperCase()
  if (isCurrency(code)) return ok(code)
  if (code === '€' || code === 'EURO' || code === 'EUROS') return ok('EUR')
  if (code === '£') return ok('GBP')
  return err({ code: 'unknown_currency', text })
}

/** Decimals of a currency: 2 for EUR, 0 for JPY, 3 for TND. The code must be known: check outside text first. */
export function minorUnitsOf(currency: string): number {
  assert(isCurrency(currency), `Not an active ISO 4217 currency: ${currency}`)
  return currencyMinorUnits[currency]
}

/** The signs and words that may stand beside an amount, and the currencies each may mean. */
const currencySigns: Readonly<Record<string, readonly CurrencyCode[]>> = {
  '€': ['EUR'],
  EURO: ['EUR'],
  EUROS: ['EUR'],
  '£': ['GBP', 'EGP', 'GIP', 'FKP', 'SHP'],
  $: ['USD', 'CAD', 'AUD', 'NZD', 'HKD', 'SGD', 'MXN', 'CLP', 'COP', 'ARS', 'TWD', 'BBD', 'BSD', 'XCD'],
  '¥': ['JPY', 'CNY'],
  FCFA: ['XOF', 'XAF'],
  CFA: ['XOF', 'XAF'],
  CFP: ['XPF'],
  FR: ['CHF'],
  'FR.': ['CHF'],
  DH: ['MAD', 'AED'],
  DHS: ['MAD', 'AED'],
  DT: ['TND'],
  DA: ['DZD'],
}

/** What a sign beside an amount says about a currency: that one, another one, or it is no sign at all. */
export function currencySignMatches(sign: string, currency: string): 'same' | 'other' | 'not_a_sign' {
  const name = sign.toUpperCase()
  if (isCurrency(name)) return name === currency ? 'same' : 'other'
  if (!Object.hasOwn(currencySigns, name)) return 'not_a_sign'
  const meant: readonly string[] = currencySigns[name] ?? []
  return meant.includes(currency) ? 'same' : 'other'
}
