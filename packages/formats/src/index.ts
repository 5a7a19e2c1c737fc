/** Reading and writing of the files that creditors and agencies exchange. */
export { type CsvDialect, type DialectFinding, type LineEnding, sniffDialect } from './csv/dialect.js'
export {
  csv_encodings,
  type CsvEncoding,
  type EncodingFinding,
  EncodingTracker,
  type MixedEncodings,
} from './csv/encoding.js'
export type { CsvHeader } from './csv/header.js'
export { type CsvLimits, default_csv_limits } from './csv/limits.js'
export { type CsvEvent, type CsvSettings, readCsv, type ReadCsvOptions } from './csv/read.js'
export type { CsvRows, RefusedRow, RowTotals } from './csv/rows.js'
export type { CsvRecord } from './csv/tokenizer.js'
export type { CsvFailure, CsvFailureCode, RowProblem, RowProblemCode, UnsupportedKind } from './failure.js'
