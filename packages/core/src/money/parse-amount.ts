import { amount_minor_maximum } from '../limits.js'
import { err, ok, type Result } from '../result.js'
import { currencySignMatches, minorUnitsOf } from './currency.js'

/**
 * What the two marks of a column mean, decided once for the whole column. Spaces (plain, no-break, thin) and apostrophes
 * are always read as grouping, because they can mean nothing else; a point or a comma groups only when `grouping` says so.
 */
export interface AmountMarks {
  readonly decimal: '.' | ','
  readonly grouping: '.' | ',' | ' ' | "'" | null
}

/**
 * Why a text is no amount.
 * `ambiguous_mark`: a point or comma whose role the column's marks do not settle, for example `1,234` where only `.` was
 * declared. `misplaced_grouping`: groups that are not of three digits, for example `12 50`. `other_currency`: a sign of
 * another currency than the row's. `too_many_decimals`: the currency has fewer decimals than the text.
 */
export type AmountError =
  | { readonly code: 'empty' }
  | { readonly code: 'not_a_number'; readonly text: string }
  | { readonly code: 'ambiguous_mark'; readonly text: string }
  | { readonly code: 'misplaced_grouping'; readonly text: string }
  | { readonly code: 'other_currency'; readonly text: string; readonly sign: string }
  | { readonly code: 'too_many_decimals'; readonly text: string; readonly maximum: number }
  | { readonly code: 'too_large'; readonly text: string }

/** Characters beyond which a text is refused unread: no amount within the limits needs as many. */
const text_length_maximum = 64

/**
 * Reads an amount as a file writes it into minor units, exactly: never through a float, never rounded.
 * Understood: `-5`, `5-`, `(5)`, a sign or code of the row's own currency on either side, grouped thousands.
 * Zeros beyond the currency's decimals are read (`55.9400`), any other digit there is refused.
 * `currency` must be an active ISO 4217 code.
 */
export function parseAmount(text: string, marks: AmountMarks, currency: string): Result<bigint, AmountError> {
  const trimmed = text.trim()
  if (trimmed === '') return err({ code: 'empty' })
  const frame = trimmed.length > text_length_maximum ? null : splitFrame(trimmed)
  if (frame === null) return err({ code: 'not_a_number', text: trimmed.slice(0, text_length_maximum) })

  const sign = readSign(frame)
  if (sign === null) return err({ code: 'not_a_number', text: trimmed })
  for (const currency_sign of sign.currency_signs) {
    const match = currencySignMatches(currency_sign, currency)
    if (match === 'not_a_sign') return err({ code: 'not_a_number', text: trimmed })
    if (match === 'other') return err({ code: 'other_currency', text: trimmed, sign: currency_sign })
  }

  const magnitude = readMagnitude(frame.number, marks, minorUnitsOf(currency))
  if (typeof magnitude !== 'bigint') return err({ ...magnitude, text: trimmed })
  if (magnitude > amount_minor_maximum) return err({ code: 'too_large', text: trimmed })
  return ok(sign.negative ? -magnitude : magnitude)
}

interface Frame {
  readonly before: string
  readonly number: string
  readonly after: string
}

/** The number runs from its first to its last digit; a mark before the first digit belongs to it unless it ends a word (`Fr.12`). */
const frame_pattern = /^(?<before>\D*?)(?<number>(?:(?<!\p{L})[.,])?\d(?:.*\d)?)(?<after>\D*)$/su

function splitFrame(text: string): Frame | null {
  const groups = frame_pattern.exec(text)?.groups
  if (groups === undefined) return null
  return { before: groups['before'] ?? '', number: groups['number'] ?? '', after: groups['after'] ?? '' }
}

interface Sign {
  readonly negative: boolean
  readonly currency_signs: readonly string[]
}

/** Reads what stands around the digits: at most one minus or plus, or one pair of parentheses, and currency signs. */
function readSign({ before, after }: Frame): Sign | null {
  const around = `${before} ${after}`
  const minus_count = (around.match(/[-−‐‑–]/gu) ?? []).length
  const plus_count = (before.match(/\+/gu) ?? []).length
  const opened = (before.match(/\(/gu) ?? []).length
  const closed = (after.match(/\)/gu) ?? []).length
  if (opened !== closed || minus_count + plus_count + opened > 1) return null
  const words = [before.replaceAll(/[-−‐‑–+(]/gu, ' '), after.replaceAll(/[-−‐‑–)]/gu, ' ')]
  const currency_signs = words.map((word) => word.replaceAll(/\s/gu, '')).filter((word) => word !== '')
  return { negative: minus_count + opened === 1, currency_signs }
}

type MagnitudeError =
  | { readonly code: 'not_a_number' | 'ambiguous_mark' | 'misplaced_grouping' }
  | { readonly code: 'too_many_decimals'; readonly maximum: number }

function readMagnitude(number: string, marks: AmountMarks, minor_units: number): bigint | MagnitudeError {
  const plain = number.replaceAll(/\s/gu, ' ').replaceAll('’', "'")
  if (!/^[\d.,' ]+$/u.test(plain)) return { code: 'not_a_number' }
  const other_mark = marks.decimal === '.' ? ',' : '.'
  if (plain.includes(other_mark) && marks.grouping !== other_mark) return { code: 'ambiguous_mark' }
  const [whole = '', fraction = '', ...rest] = plain.split(marks.decimal)
  if (rest.length > 0) return { code: 'ambiguous_mark' }
  if (!isWellGrouped(whole) || !/^\d*$/u.test(fraction)) return { code: 'misplaced_grouping' }

  if (fraction.length > minor_units) {
    // `1.234` may be one thousand in a column that was only told of a decimal mark: a wrong guess is a thousandfold.
    const looks_grouped = fraction.length === 3 && /^[1-9]\d{0,2}$/u.test(whole)
    if (looks_grouped && marks.grouping !== other_mark) return { code: 'ambiguous_mark' }
    if (/[1-9]/u.test(fraction.slice(minor_units))) return { code: 'too_many_decimals', maximum: minor_units }
  }
  const digits = whole.replaceAll(/\D/gu, '') + fraction.slice(0, minor_units).padEnd(minor_units, '0')
  return BigInt(digits === '' ? '0' : digits)
}

/** Plain digits, or groups of three with one and the same mark between them; nothing at all before `.50`. */
function isWellGrouped(whole: string): boolean {
  return /^\d*$/u.test(whole) || /^\d{1,3}(?<mark>[ '.,])\d{3}(?:\k<mark>\d{3})*$/u.test(whole)
}
