import type { Language } from '@quittance/core'
import { neutraliseCell } from './formula.js'
import { rejectColumnName } from './reject-column.js'

/** How a delimited file is written so that the spreadsheets of a country open it without an import dialogue. */
export interface CsvProfile {
  delimiter: string
  decimal_mark: '.' | ','
}

/** French Excel wants `;` and a decimal comma. Both are written in UTF-8 with byte order mark and CRLF. */
export const csv_profiles: Readonly<Record<Language, CsvProfile>> = {
  en: { delimiter: ',', decimal_mark: '.' },
  fr: { delimiter: ';', decimal_mark: ',' },
}

const flush_characters = 65_536

/**
 * Writes rows as a CSV file, streaming: rows are asked for as the bytes are taken. Cells that a spreadsheet would run
 * as a formula are neutralised with a leading apostrophe; plain numbers are not.
 */
export async function* writeCsv(
  rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
  profile: CsvProfile,
): AsyncGenerator<Buffer> {
  let text = '\ufeff'
  for await (const cells of rows) {
    text += csvLine(cells, profile)
    if (text.length < flush_characters) continue
    yield Buffer.from(text)
    text = ''
  }
  if (text !== '') yield Buffer.from(text)
}

/** One line with its line ending. */
export function csvLine(cells: readonly string[], profile: CsvProfile): string {
  return `${cells.map((cell) => quoted(neutraliseCell(cell), profile.delimiter)).join(profile.delimiter)}\r\n`
}

/** An amount written with a point, such as `-1234.50`, with the decimal mark of the profile. */
export function csvAmount(decimal_text: string, profile: CsvProfile): string {
  return decimal_text.replace('.', profile.decimal_mark)
}

function quoted(cell: string, delimiter: string): string {
  const needs_quotes = /["\r\n]|^\s|\s$/.test(cell) || cell.includes(delimiter)
  return needs_quotes ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** A refused row as it goes back to who sent it. */
export interface RejectRow {
  /** Physical line in the file that was refused. */
  line: number
  /** Why, and how to mend it, in the language of the file. */
  reason: string
  /** All cells as they were read, also when there were too few or too many. */
  cells: readonly string[]
}

/**
 * Writes refused rows as a file that can be corrected and sent again as it is: the original header and cells behind two
 * columns of ours, which the reader leaves out. They stand in front, so that a row of a wrong width stays as it was.
 */
export function writeRejects(
  header: readonly string[],
  rows: AsyncIterable<RejectRow> | Iterable<RejectRow>,
  language: Language,
): AsyncGenerator<Buffer> {
  return writeCsv(rejectLines(header, rows, language), csv_profiles[language])
}

async function* rejectLines(
  header: readonly string[],
  rows: AsyncIterable<RejectRow> | Iterable<RejectRow>,
  language: Language,
): AsyncGenerator<readonly string[]> {
  yield [rejectColumnName('line', language), rejectColumnName('reason', language), ...header]
  for await (const { line, reason, cells } of rows) yield [String(line), reason, ...cells]
}
