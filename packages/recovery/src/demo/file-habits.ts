import { decimalText, money } from '@quittance/core'
import { dateOf } from './working-day.js'
import type { Day } from './working-day.js'

/** How one creditor's system writes its files. */
export type FileHabits = {
  readonly delimiter: ';' | ','
  readonly encoding: 'windows-1252' | 'utf-8-bom' | 'utf-8'
  readonly line_end: '\r\n' | '\n'
  readonly quoting: 'where_needed' | 'always'
  readonly date_order: 'day/month/year' | 'year-month-day'
  readonly decimal_mark: ',' | '.'
  /** What stands between thousands: nothing, or the no-break space that French spreadsheets write. */
  readonly grouping: '' | '\u00a0'
  readonly phone: 'national' | 'spaced' | 'international'
}

/** An amount in cents of euros as these files write it. */
export function amountText(amount_minor: bigint, habits: FileHabits): string {
  const [whole = '', decimals = ''] = decimalText(money(amount_minor, 'EUR')).split('.')
  return `${whole.replaceAll(/\B(?=(?:\d{3})+$)/gu, habits.grouping)}${habits.decimal_mark}${decimals}`
}

/** A date as these files write it. */
export function dateText(day: Day, habits: FileHabits): string {
  const date = dateOf(day)
  if (habits.date_order === 'year-month-day') return date
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`
}

/** A date and the hour, without zone: the local time of the agency. */
export function dateTimeText(day: Day, minute: number, habits: FileHabits): string {
  const hour = String(Math.floor(minute / 60)).padStart(2, '0')
  return `${dateText(day, habits)} ${hour}:${String(minute % 60).padStart(2, '0')}`
}

/** A French telephone number of ten digits as these files write it. */
export function phoneText(phone: string | null, habits: FileHabits): string {
  if (phone === null) return ''
  switch (habits.phone) {
    case 'national':
      return phone
    case 'spaced':
      return phone.replaceAll(/(?<=\d)(?=(?:\d\d)+$)/gu, ' ')
    case 'international':
      return `+33${phone.slice(1)}`
  }
}

/** One line of the file, with its line end. */
export function csvLine(cells: readonly string[], habits: FileHabits): string {
  return cells.map((cell) => csvCell(cell, habits)).join(habits.delimiter) + habits.line_end
}

function csvCell(text: string, habits: FileHabits): string {
  const needed = text.includes(habits.delimiter) || /["\r\n]/u.test(text)
  return needed || habits.quoting === 'always' ? `"${text.replaceAll('"', '""')}"` : text
}

/** The text in the bytes of the habit's encoding, without byte-order mark. */
export function encodeText(text: string, habits: FileHabits): Uint8Array {
  if (habits.encoding !== 'windows-1252') return Buffer.from(text, 'utf8')
  return Buffer.from(Uint8Array.from(text, (character) => windows1252Byte(character)))
}

/** The characters of Windows-1252 that ISO 8859-1 does not have and French texts do. */
const WINDOWS_1252: Readonly<Record<string, number>> = {
  '€': 0x80,
  '…': 0x85,
  Œ: 0x8c,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
  œ: 0x9c,
  Ÿ: 0x9f,
}

function windows1252Byte(character: string): number {
  const code = character.codePointAt(0) ?? 0
  const byte = WINDOWS_1252[character] ?? code
  if (byte > 0xff) throw new Error(`Windows-1252 has no character for ${character}`)
  return byte
}
