import type { CsvFailure } from '../failure.js'
import { isDelimiter } from './delimiter.js'
import { type CsvRecord, CsvTokenizer } from './tokenizer.js'

/** How a delimited file is written. */
export interface CsvDialect {
  /** One character. */
  delimiter: string
  quote: '"' | "'"
  line_ending: LineEnding
  /** True when Excel's `sep=;` is the first line: it declares the delimiter and is no data. */
  delimiter_line: boolean
}

export type LineEnding = 'lf' | 'crlf' | 'cr'

export type DialectFinding = { ok: true; dialect: CsvDialect } | { ok: false; failure: CsvFailure }

const delimiters = [';', ',', '\t', '|'] as const
const sample_records = 1_000
/** A delimiter is believed when so many of the sampled lines have as many cells as the first. */
const consistent_share = 0.8
const sample_limits = { cell_characters: 1e6, record_characters: 1e9, columns: 1e6, rows: 1e9 }

/**
 * Recognises the dialect from the beginning of a file, byte order mark taken off. `whole` says that the head is the
 * whole file, so that its last line is complete; `chosen` is a delimiter a person insists on.
 *
 * The delimiter is the one that cuts the lines into as many cells as the header, quotes respected. None does: the file
 * has a single column. Two do equally well: a failure names them, because guessing would misplace every value.
 */
export function sniffDialect(head: string, whole: boolean, chosen?: string): DialectFinding {
  const line_ending = lineEnding(head)
  const declaration = /^sep=([^\r\n])(?=[\r\n]|$)/i.exec(head)?.[1]
  const declared = declaration !== undefined && isDelimiter(declaration) ? declaration : undefined
  const body = declared === undefined ? head : head.slice(5)
  const quote = quoteOf(body)
  const common = { quote, line_ending, delimiter_line: declared !== undefined }
  const settled = chosen ?? declared
  if (settled !== undefined) return { ok: true, dialect: { delimiter: settled, ...common } }
  const fits = delimiters.map((delimiter) => fitOf(delimiter, body, common, whole)).filter((fit) => fit.columns > 1)
  const consistent = fits.filter((fit) => fit.share >= consistent_share)
  const best = bestFits(consistent.length > 0 ? consistent : fits)
  const [first, second] = best
  if (first !== undefined && second !== undefined) {
    const detail = { candidates: best.map((fit) => fit.delimiter) }
    return { ok: false, failure: { code: 'ambiguous_delimiter', line: 1, column: null, detail } }
  }
  return { ok: true, dialect: { delimiter: first?.delimiter ?? ',', ...common } }
}

interface Fit {
  delimiter: string
  /** Cells of the first record. */
  columns: number
  /** Share of the records with as many cells as the first. */
  share: number
}

function fitOf(delimiter: string, head: string, dialect: Omit<CsvDialect, 'delimiter'>, whole: boolean): Fit {
  const tokenizer = new CsvTokenizer({ ...dialect, delimiter }, sample_limits)
  const records: CsvRecord[] = []
  const failure = tokenizer.push(head, records)
  if (whole && failure === null) tokenizer.finish(records)
  const filled = records.slice(0, sample_records).filter((record) => record.cells.some((cell) => cell.trim() !== ''))
  // A header longer than the head, or a quote that opens in it and never closes: the plain first line still tells.
  const header = filled[0]?.cells ?? (head.split(/[\r\n]/).find((line) => line.trim() !== '') ?? '').split(delimiter)
  const same = filled.filter((record) => record.cells.length === header.length).length
  return { delimiter, columns: header.length, share: filled.length === 0 ? 1 : same / filled.length }
}

/** The fits with the most columns among the most regular; more than one only when nothing tells them apart. */
function bestFits(fits: readonly Fit[]): Fit[] {
  const share = Math.max(...fits.map((fit) => fit.share))
  const regular = fits.filter((fit) => fit.share === share)
  const columns = Math.max(...regular.map((fit) => fit.columns))
  return regular.filter((fit) => fit.columns === columns)
}

function lineEnding(head: string): LineEnding {
  const newline = head.indexOf('\n')
  if (newline === -1) return head.includes('\r') ? 'cr' : 'lf'
  return head.charAt(newline - 1) === '\r' ? 'crlf' : 'lf'
}

/**
 * The apostrophe quotes only when whole cells of the first line are wrapped in it and no double quote is: names such
 * as d'Artagnan must not open a quote.
 */
function quoteOf(head: string): '"' | "'" {
  const first_line = head.split(/[\r\n]/, 1)[0] ?? ''
  const cells = first_line.split(/[;,\t|]/).map((cell) => cell.trim())
  const wrapped = (quote: string) =>
    cells.filter((cell) => cell.length > 1 && cell.startsWith(quote) && cell.endsWith(quote)).length
  return wrapped('"') === 0 && wrapped("'") * 2 >= cells.length ? "'" : '"'
}
