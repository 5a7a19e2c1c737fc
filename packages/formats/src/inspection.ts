import type { CsvDialect } from './csv/dialect.js'
import type { EncodingFinding } from './csv/encoding.js'
import type { CsvHeader } from './csv/header.js'
import type { RowTotals } from './csv/rows.js'
import type { CsvFailure, RowProblem } from './failure.js'
import type { ColumnFinding } from './values/column-evidence.js'

/**
 * What one pass over a whole file found out. Plain JSON: it is stored with the import, shown in the mapping screen and
 * holds all that reading needs later (`encoding.encoding`, `dialect`).
 */
export interface Inspection {
  format: 'csv'
  /** Bytes read; the size of the file unless a failure stopped the pass. */
  bytes: number
  encoding: EncodingFinding
  /** Null when the file is empty or its separator could not be told. */
  dialect: CsvDialect | null
  /** Null when the file has none or a wrong one; `failure` says why. */
  header: CsvHeader | null
  /** One for each name of the header, in file order. */
  columns: InspectedColumn[]
  /** The first rows, cells cut to what a screen shows. */
  preview: PreviewRow[]
  totals: RowTotals
  /** The first rows of a wrong width; `totals.refused` counts them all. */
  refused: PreviewRefusedRow[]
  /** Why the file cannot be read; null when it can. What was found before the failure is in the other fields. */
  failure: CsvFailure | null
}

export interface InspectedColumn extends ColumnFinding {
  name: string
  /** Position in the file from 1, as messages count it. */
  position: number
  /** The first distinct values; `more_examples` when there are others. */
  examples: string[]
  more_examples: boolean
}

export interface PreviewRow {
  line: number
  cells: string[]
}

export interface PreviewRefusedRow extends PreviewRow {
  problem: RowProblem
}
