import { isCurrency } from '@quittance/core'

export type NumberMark = '.' | ','
export type GroupingMark = '.' | ',' | ' ' | "'"

/** A number before its marks are interpreted. */
export interface NumberText {
  /** What each decimal mark makes of it: the grouping mark seen (null for none), or false when it cannot be read so. */
  readonly readings: Readonly<Record<NumberMark, GroupingMark | null | false>>
  /** True when a point or a comma is in it, so that the two readings are different numbers. */
  readonly has_point_or_comma: boolean
}

/** Signs, currencies and parentheses around one run of digits and marks, which stands in the group `number`. */
const frame =
  /^[-+−(]?\s?(?<before>[€$£¥]|\p{L}{2,5}\.?)?\s?[-−]?\s?(?<number>\d[\d.,'’\s]*|[.,]\d+)\s?(?<after>[€$£¥]|\p{L}{2,5})?[-−]?\s?\)?$/u
const currency_words = new Set(['EURO', 'EUROS', 'FCFA', 'CFA', 'CFP', 'FR', 'FR.', 'DH', 'DHS', 'DT', 'DA'])

const readings_by_decimal = {
  '.': /^(?:[1-9]\d{0,2}(?<mark>[ ',])\d{3}(?:\k<mark>\d{3})*|\d*)(?:\.\d*)?$/,
  ',': /^(?:[1-9]\d{0,2}(?<mark>[ '.])\d{3}(?:\k<mark>\d{3})*|\d*)(?:,\d*)?$/,
} as const

const longest_number_text = 64
/** Signs, currency and spaces on one side of a number never take more characters. */
const longest_side = 8

const whole: NumberText = { readings: { '.': null, ',': null }, has_point_or_comma: false }
const only_point: NumberText = { readings: { '.': null, ',': false }, has_point_or_comma: true }
const only_comma: NumberText = { readings: { '.': false, ',': null }, has_point_or_comma: true }

/** Recognises a number in a trimmed text, in any of the usual ways of writing; null when it is none. */
export function readNumberText(text: string): NumberText | null {
  const shape = shapeOf(text)
  if (shape === null) return null
  if (!shape.framed && shape.marks === 0) return whole
  // One mark that cannot group, as in 12,50 or 12.5: by far the most frequent, so it runs no pattern.
  const decimals = text.length - shape.last_mark - 1
  const plain = !shape.framed && shape.marks === 1 && decimals !== 3
  if (plain && text.charCodeAt(shape.last_mark) === 46) return only_point
  if (plain && text.charCodeAt(shape.last_mark) === 44) return only_comma
  return readFramed(text)
}

interface NumberShape {
  /** Points, commas, apostrophes and spaces from the first digit on. */
  marks: number
  last_mark: number
  /** More than a sign in front stands around the digits and marks. */
  framed: boolean
}

/**
 * One look at each character tells texts which hold one run of digits and marks from all others: two runs of digits
 * with anything else between them, as in `FAC-12-3`, are no number. Most cells are decided here.
 */
function shapeOf(text: string): NumberShape | null {
  if (text.length > longest_number_text) return null
  const shape: NumberShape = { marks: 0, last_mark: -1, framed: false }
  let first_digit = -1
  let side = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code >= 48 && code <= 57) {
      if (first_digit !== -1 && side > 0) return null
      if (first_digit === -1) first_digit = index
      if (index === first_digit) side = 0
    } else if (first_digit !== -1 && side === 0 && isMark(code)) {
      shape.marks++
      shape.last_mark = index
    } else if (index > 0 || (code !== 43 && code !== 45)) {
      shape.framed = true
      if (++side > longest_side) return null
    }
  }
  return first_digit === -1 ? null : shape
}

function isMark(code: number): boolean {
  return code === 44 || code === 46 || code === 39 || code === 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x202f)
}

function readFramed(text: string): NumberText | null {
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
