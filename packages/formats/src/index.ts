/** Reading and writing of the files that creditors and agencies exchange. */
export { isDelimiter } from './csv/delimiter.js'
export { type CsvDialect, type DialectFinding, type LineEnding, sniffDialect } from './csv/dialect.js'
export {
  csv_encodings,
  type CsvEncoding,
  type EncodingFinding,
  EncodingTracker,
  type MixedEncodings,
} from './csv/encoding.js'
export { neutraliseCell, restoreCell } from './csv/formula.js'
export type { CsvHeader } from './csv/header.js'
export { type CsvLimits, default_csv_limits } from './csv/limits.js'
export { type CsvEvent, type CsvSettings, readCsv, type ReadCsvOptions } from './csv/read.js'
export type { CsvRows, RefusedRow, RowTotals } from './csv/rows.js'
export type { CsvRecord } from './csv/tokenizer.js'
export {
  csv_profiles,
  csvAmount,
  csvLine,
  type CsvProfile,
  type RejectRow,
  writeCsv,
  writeRejects,
} from './csv/write.js'
export type { CsvFailure, CsvFailureCode, RowProblem, RowProblemCode, UnsupportedKind } from './failure.js'
export { defineFormat, type FileFormat, type FormatMatch } from './format.js'
export { inspectCsv, type InspectCsvOptions } from './inspect.js'
export type { InspectedColumn, Inspection, PreviewRefusedRow, PreviewRow } from './inspection.js'
export { countText, type Coded, type Message, type MessageTable, messageText, wordProblem } from './message.js'
export { describeProblem, type FormatProblem } from './messages.js'
export { chooseFormat, file_formats, type FormatChoice } from './registry.js'
export type { ColumnFinding, ColumnLook } from './values/column-evidence.js'
export { ColumnEvidence } from './values/column-evidence.js'
export type { DateFinding, DateOrderOutcome, DateProof } from './values/date-evidence.js'
export { date_orders, type DateOrder } from './values/date-text.js'
export type { NumberFinding, NumberFormatOutcome, NumberProof } from './values/number-evidence.js'
export {
  type DateError,
  type DateErrorCode,
  type DateTimeValue,
  parseDate,
  parseDateTime,
} from './values/parse-date.js'
export type { CellProof } from './values/proof.js'
export type { XlsxCell, XlsxColumn, XlsxProperties, XlsxSheet } from './xlsx/cell.js'
export { writeXlsx } from './xlsx/write-xlsx.js'
