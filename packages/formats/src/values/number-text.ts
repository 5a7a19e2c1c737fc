import { isCurrency } from '@quittance/core'

export type NumberMark = '.' | ','
export type GroupingMark = '.' | ',' | ' ' | "'"

/** A number before its marks are interpreted. */
export interface NumberText {
  /** What each decimal mark makes of it: the grouping mark seen (null for none), or false when it cannot be read so. */
  readings: Readonly<Record<NumberMark, GroupingMark | null | false>>
  /** True when a point or a comma is in it, so that the two readings are different numbers. */
  has_point_or_comma: boolean
}

/** Signs, currencies and parentheses around one run of digits and marks, which stands in the group `number`. */
const frame =
  /^[-+−(]?\s?(?<before>[€$£¥]|\p{L}{2,5}\.?)?\s?[-−]?\s?(?<number>\d[\d.,'’\s]*|[.,]\d+)\s?(?<after>[€$£¥]|\p{L}{2,5})?[-−]?\s?\)?$/u
const currency_words = new Set(['EURO', 'EUROS', 'FCFA', 'CFA', 'CFP', 'FR', 'FR.', 'DH', 'DHS', 'DT', 'DA'])
const digits_only = /^-?\d+$/
const readings_by_decimal = {
  '.': /^(?:[1-9]\d{0,2}(?<mark>[ ',])\d{3}(?:\k<mark>\d{3})*|\d*)(?:\.\d*)?$/,
  ',': /^(?:[1-9]\d{0,2}(?<mark>[ '.])\d{3}(?:\k<mark>\d{3})*|\d*)(?:,\d*)?$/,
} as const

const longest_number_text = 64
const neutral: NumberText = { readings: { '.': null, ',': null }, has_point_or_comma: false }

/** Recognises a number in a trimmed text, in any of the usual ways of writing; null when it is none. */
export function readNumberText(text: string): NumberText | null {
  if (text.length > longest_number_text) return null
  if (digits_only.test(text)) return neutral
  const last = text.charCodeAt(text.length - 1)
  const first = text.charCodeAt(0)
  // Most cells are words: where neither end can belong to a number, no pattern needs to run.
  if (!mayBeNumber(first) && !mayBeNumber(last)) return null
  const { before, number: written, after } = frame.exec(text)?.groups ?? {}
  if (written === undefined || !namesCurrency(before) || !namesCurrency(after)) return null
  const number = written.trim().replaceAll(/\s/gu, ' ').replaceAll('’', "'")
  const readings = { '.': reading(number, '.'), ',': reading(number, ',') }
  if (readings['.'] === false && readings[','] === false) return null
  return { readings, has_point_or_comma: /[.,]/.test(number) }
}

function reading(number: string, decimal: NumberMark): GroupingMark | null | false {
  const match = readings_by_decimal[decimal].exec(number)
  if (match === null) return false
  const mark = match.groups?.['mark']
  return mark === '.' || mark === ',' || mark === ' ' || mark === "'" ? mark : null
}

/** No word at all, a sign, or a word for a currency: `FAC-0012` is a reference, not a number. */
function namesCurrency(word: string | undefined): boolean {
  if (word === undefined || word.length === 1) return true
  const name = word.toUpperCase()
  return isCurrency(name) || currency_words.has(name)
}

function mayBeNumber(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 40 && code <= 46)
}
