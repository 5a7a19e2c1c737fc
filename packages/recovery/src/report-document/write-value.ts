import {
  type BusinessDate,
  type BusinessMonth,
  divideRounded,
  formatMoney,
  formatPercent,
  type Language,
  type Ratio,
} from '@quittance/core'
import type { DocumentValue } from './report-document.js'

/** The tag that numbers and dates are written with: European conventions in both languages, as on the screens. */
export const languageTag = (language: Language): string => (language === 'fr' ? 'fr-FR' : 'en-GB')

/** What stands where there is nothing to say. */
const missing = '–'

/** A value as people read it: on paper and in e-mails. Rounded once, half up, as on the screens. */
export const writeValue = (value: DocumentValue, language: Language): string => {
  const tag = languageTag(language)
  switch (value.kind) {
    case 'text':
      return value.text
    case 'money':
      return value.amount_minor === null
        ? missing
        : formatMoney({ amount_minor: value.amount_minor, currency: value.currency }, tag)
    case 'count':
      return value.count === null ? missing : new Intl.NumberFormat(tag).format(value.count)
    case 'ratio':
      return value.ratio === null ? missing : formatPercent(value.ratio, 1, tag)
    case 'days':
      return value.days === null ? missing : writeDays(value.days, tag)
    case 'seconds':
      return value.seconds === null ? missing : writeSeconds(value.seconds, tag)
    case 'money_per_hour':
      return value.rate === null
        ? missing
        : formatMoney({ amount_minor: hourly(value.rate), currency: value.currency }, tag)
    case 'count_per_hour':
      return value.rate === null ? missing : writeTenths(tenthsPerHour(value.rate), tag)
    case 'date':
      return value.date === null ? missing : writeDay(value.date, language)
    case 'month':
      return value.month === null ? missing : writeMonth(value.month, language)
    case 'blank':
      return ''
  }
}

/** A business day: `23 nov. 2026`, `23 Nov 2026`. */
export const writeDay = (day: BusinessDate, language: Language): string =>
  new Intl.DateTimeFormat(languageTag(language), {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(new Date(`${day}T00:00:00Z`))

/** A month: `nov. 2026`, `Nov 2026`. */
export const writeMonth = (month: BusinessMonth, language: Language): string =>
  new Intl.DateTimeFormat(languageTag(language), { timeZone: 'UTC', month: 'short', year: 'numeric' }).format(
    new Date(`${month}-01T00:00:00Z`),
  )

/** An instant with its time in a zone. */
export const writeInstant = (instant: Date, time_zone: string, language: Language): string =>
  new Intl.DateTimeFormat(languageTag(language), {
    timeZone: time_zone,
    dateStyle: 'medium',
    timeStyle: 'short',
  }).format(instant)

/** Minor units per second as minor units per hour, rounded half up. */
export const hourly = ({ numerator, denominator }: Ratio): bigint =>
  divideRounded(numerator * 3_600n, denominator, 'half_up')

/** A number per second as tenths of a number per hour, rounded half up. */
export const tenthsPerHour = ({ numerator, denominator }: Ratio): bigint =>
  divideRounded(numerator * 36_000n, denominator, 'half_up')

const writeDays = ({ numerator, denominator }: Ratio, tag: string): string =>
  new Intl.NumberFormat(tag, { style: 'unit', unit: 'day', unitDisplay: 'long', maximumFractionDigits: 1 }).format(
    Number(divideRounded(numerator * 10n, denominator, 'half_up')) / 10,
  )

const writeTenths = (tenths: bigint, tag: string): string =>
  new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(Number(tenths) / 10)

const writeSeconds = ({ numerator, denominator }: Ratio, tag: string): string => {
  const seconds = Number(divideRounded(numerator, denominator, 'half_up'))
  const part = (value: number, unit: 'hour' | 'minute' | 'second') =>
    new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'narrow' }).format(value)
  if (seconds >= 3_600)
    return `${part(Math.floor(seconds / 3_600), 'hour')} ${part(Math.floor(seconds / 60) % 60, 'minute')}`
  return seconds < 60
    ? part(seconds, 'second')
    : `${part(Math.floor(seconds / 60), 'minute')} ${part(seconds % 60, 'second')}`
}
