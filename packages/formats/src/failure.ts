import type { CsvEncoding } from './csv/encoding.js'

/** What each file-level failure says beyond its place. Every value is JSON, since failures are stored with the import. */
interface FailureDetails {
  /** No byte, or nothing but blank lines. */
  empty_file: Record<never, never>
  /** A header and no row below it. */
  header_only: Record<never, never>
  /** `column` is the column without a name. */
  empty_column_name: Record<never, never>
  /** `column` is the second of the two; `first_column` the first. */
  duplicate_column: { name: string; first_column: number }
  missing_column: { names: string[]; found: string[] }
  /** Several columns were expected, and no separator cuts the lines regularly. */
  delimiter_not_found: Record<never, never>
  ambiguous_delimiter: { candidates: string[] }
  /** `line` is where the quote opens; `noticed_line` where its missing partner was noticed. */
  unbalanced_quote: { noticed_line: number }
  /** Something else than a separator or a line ending stands behind a closing quote. */
  text_after_quote: Record<never, never>
  nul_byte: Record<never, never>
  /** Limits count characters. */
  cell_too_large: { limit: number }
  record_too_large: { limit: number }
  too_many_columns: { limit: number }
  too_many_rows: { limit: number }
  /** The last line has no line ending and fewer cells than the header, or stops inside a character. */
  truncated_record: { expected: number; found: number }
  /** `bytes` in hexadecimal, such as `E9 20`. */
  invalid_bytes: { encoding: CsvEncoding; bytes: string }
  /** `line` has the bytes that are no UTF-8; `utf8_line` has the first character that is. */
  mixed_encodings: { utf8_line: number; bytes: string }
  /** The file is something else than its reader reads: `looks_like` names it. */
  unsupported_format: { looks_like: UnsupportedKind }
}

export type UnsupportedKind = 'xlsx' | 'xls' | 'zip' | 'gzip' | 'pdf' | 'xml' | 'image'

/** What each row-level problem says beyond its place. */
interface RowProblemDetails {
  wrong_cell_count: { expected: number; found: number }
}

type Located<Details> = {
  [Code in keyof Details]: { code: Code; line: number | null; column: number | null; detail: Details[Code] }
}[keyof Details]

/**
 * Why a file as a whole cannot be used. `line` is the physical line and `column` the position of the cell in it, both
 * from 1, null when the failure has no such place.
 */
export type CsvFailure = Located<FailureDetails>
export type CsvFailureCode = CsvFailure['code']

/** Why one row cannot be used while the rest of the file can. */
export type RowProblem = Located<RowProblemDetails>
export type RowProblemCode = RowProblem['code']
