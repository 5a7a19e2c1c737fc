import type { Language } from '@quittance/core'

/** An instant as an e-mail writes it, in the time zone of the agency: "Thursday 12 March 2026 at 09:00". */
export const inWords = (instant: Date, language: Language, time_zone: string): string => {
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB'
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: time_zone }).format(instant)
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: time_zone }).format(instant)
  return language === 'fr' ? `${day} à ${time}` : `${day} at ${time}`
}
