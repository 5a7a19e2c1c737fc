import { limits } from '@quittance/core'

/** Bounds of one delimited file; memory is bounded by them whatever the file holds. */
export interface CsvLimits {
  /** Characters of one cell. */
  readonly cell_characters: number
  /** Characters of one record, line endings inside quotes included. */
  readonly record_characters: number
  readonly columns: number
  /** Data rows, refused ones included, blank lines not. */
  readonly rows: number
}

export const default_csv_limits: CsvLimits = {
  cell_characters: limits.cell_length_maximum,
  record_characters: limits.record_bytes_maximum,
  columns: limits.columns_maximum,
  rows: 10_000_000,
}
