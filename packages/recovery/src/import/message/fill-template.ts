import { formatMoney, isBusinessDate, isCurrency, type Language } from '@quittance/core'

/** What a message may hold: JSON, since issues and failures are stored and put into words when somebody reads them. */
export type MessageParameters = { readonly [name: string]: unknown }

/**
 * Fills the `{names}` of a message. Days and amounts (`{ amount_minor: "1234", currency: "EUR" }`) are written as people
 * of the language write them, lists with commas; a parameter that is missing shows as an ellipsis, never as `undefined`.
 */
export const fillTemplate = (template: string, parameters: MessageParameters, language: Language): string =>
  template.replaceAll(/\{(\w+)\}/gu, (_, name: string) =>
    Object.hasOwn(parameters, name) ? inWords(parameters[name], language) : '…',
  )

const inWords = (value: unknown, language: Language): string => {
  if (typeof value === 'string') return isBusinessDate(value) ? dayInWords(value, language) : value
  if (typeof value === 'number') return new Intl.NumberFormat(language).format(value)
  if (Array.isArray(value)) return value.map((item) => inWords(item, language)).join(', ')
  return moneyInWords(value, language)
}

const dayInWords = (day: string, language: Language): string =>
  language === 'fr' ? `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}` : day

const moneyInWords = (value: unknown, language: Language): string => {
  if (typeof value !== 'object' || value === null || !('amount_minor' in value) || !('currency' in value)) return '…'
  const { amount_minor, currency } = value
  if (typeof amount_minor !== 'string' || typeof currency !== 'string' || !isCurrency(currency)) return '…'
  return formatMoney({ amount_minor: BigInt(amount_minor), currency }, language)
}
