import { type BusinessDate, formatMoney, type Language } from '@quittance/core'
import { languageTag } from '../report-document/write-value.js'

/** A day as letters write it: `23 novembre 2026`, `1er décembre 2026`, `23 November 2026`. */
export const longDay = (day: BusinessDate, language: Language): string => {
  const text = new Intl.DateTimeFormat(languageTag(language), {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  }).format(new Date(`${day}T00:00:00Z`))
  return language === 'fr' ? text.replace(/^1 /u, '1er ') : text
}

/** A day in figures: `23/11/2026`. */
export const shortDay = (day: BusinessDate): string => day.split('-').toReversed().join('/')

/** An amount as letters write it. */
export const amountText = (amount_minor: bigint, currency: string, language: Language): string =>
  formatMoney({ amount_minor, currency }, languageTag(language))
