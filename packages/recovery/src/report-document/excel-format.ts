import { assertNever, type Language, minorUnitsOf } from '@quittance/core'
import type { DocumentValue } from './report-document.js'

/**
 * The format code of Excel in which a value is shown. Codes are written in the American notation; Excel shows them in the
 * conventions of whoever opens the file. `€` stands on the side where the language puts it.
 */
export const excelFormat = (value: DocumentValue, language: Language): string => {
  switch (value.kind) {
    case 'money':
      return moneyFormat(value.currency, language, '')
    case 'money_per_hour':
      return moneyFormat(value.currency, language, '/h')
    case 'count':
      return '#,##0'
    case 'count_per_hour':
      return '#,##0.0"/h"'
    case 'ratio':
      return language === 'fr' ? '0.0"\u202f"%' : '0.0%'
    case 'days':
      return '#,##0.0'
    case 'seconds':
      return '#,##0" s"'
    case 'date':
      return language === 'fr' ? 'dd/mm/yyyy' : 'dd mmm yyyy'
    case 'month':
      return 'mmm yyyy'
    case 'text':
    case 'blank':
      return 'General'
    default:
      return assertNever(value)
  }
}

const moneyFormat = (currency: string, language: Language, suffix: string): string => {
  const decimals = minorUnitsOf(currency)
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
  const sign = `"${signOf(currency)}${language === 'fr' ? suffix : ''}"`
  return language === 'fr' ? `${digits}"\u00a0"${sign}` : `${sign}${digits}${suffix === '' ? '' : `"${suffix}"`}`
}

/** The sign of a currency where it has one that is no other's, otherwise its code. */
const signOf = (currency: string): string =>
  new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'symbol' })
    .formatToParts(0)
    .find(({ type }) => type === 'currency')
    ?.value.replaceAll('"', '') ?? currency
