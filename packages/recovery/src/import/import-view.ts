import type { InspectedColumn } from '@quittance/formats'
import type { Locale } from '../graphql-failure/message.js'
import { moneyView } from '../graphql-money/money.graphql.js'
import type { FileFailure } from './file-failure.js'
import type { ImportInspection } from './import-inspection.js'
import type { ImportProfile } from './import-profile.entity.js'
import type { Import } from './import.entity.js'
import type {
  ColumnMappingView,
  ImportColumnView,
  ImportFailureView,
  ImportInspectionView,
  ImportTotalsView,
} from './import.graphql.js'
import type { MappingProposal, ProfileMapping } from './mapping/propose.rules.js'
import { failureMessage } from './message/failure-message.js'

/** What our own jobs stored as JSON with an import. */
const storedInspection = (delivered: Import): ImportInspection | null =>
  // The column's type knows only that it is JSON.
  (delivered.inspection ?? null) as ImportInspection | null

const storedFailure = (delivered: Import): FileFailure | null =>
  // As above.
  (delivered.failure ?? null) as FileFailure | null

/** How the file is written; null until it was read, and when it has no readable header. */
export const inspectionView = (delivered: Import): ImportInspectionView | null => {
  const { file, proposal, profile } = storedInspection(delivered) ?? { file: null, proposal: null, profile: null }
  if (file === null || file.header === null || file.dialect === null || proposal === null) return null
  return {
    encoding: file.encoding.encoding,
    delimiter: file.dialect.delimiter,
    headerLine: file.header.line,
    rowCount: file.totals.records + file.totals.refused,
    columns: file.columns.map((column, index) => columnView(column, index, proposal, profile !== null)),
    preview: file.preview.map(({ cells }) => cells),
    missingFields: proposal.missing.flatMap((one_of) => one_of.slice(0, 1)),
    profile_id: profile?.id ?? null,
  }
}

const columnView = (
  column: InspectedColumn,
  index: number,
  proposal: MappingProposal,
  recognised: boolean,
): ImportColumnView => {
  const proposedField = proposal.mapping.find((entry) => entry.column === index)?.field ?? null
  const confidence = recognised ? 1 : (proposal.columns[index]?.confidence ?? 0)
  return {
    index,
    header: column.name,
    samples: column.examples,
    proposedField,
    confidence: proposedField === null ? 0 : confidence,
    dateFormats: dateFormatsOf(column),
    dateAmbiguous: column.dates !== null && column.dates.order.kind !== 'decided',
    decimalMarks: decimalMarksOf(column),
    numberAmbiguous: column.numbers !== null && column.numbers.format.kind !== 'decided',
    emptyCount: column.empty,
  }
}

const dateFormatsOf = ({ dates }: InspectedColumn): string[] => {
  if (dates === null) return []
  const { order } = dates
  switch (order.kind) {
    case 'decided':
      return [order.order]
    case 'ambiguous':
      return order.orders
    case 'contradictory':
      return [...new Set(order.proofs.flatMap((proof) => proof.orders))]
  }
}

const decimalMarksOf = ({ numbers }: InspectedColumn): string[] => {
  if (numbers === null) return []
  const { format } = numbers
  switch (format.kind) {
    case 'decided':
      return [format.marks.decimal]
    case 'ambiguous':
      return [...new Set(format.choices.map((marks) => marks.decimal))]
    case 'contradictory':
      return [...new Set(format.proofs.map((proof) => proof.decimal))]
  }
}

/** Why the import failed, in words; null unless it did. */
export const failureView = (delivered: Import, locale: Locale): ImportFailureView | null => {
  const failure = storedFailure(delivered)
  if (failure === null) return null
  const names = storedInspection(delivered)?.file.header?.names ?? []
  const { code, line, column } = failure
  return {
    code,
    line,
    column: column === null ? null : (names[column - 1] ?? String(column)),
    message: failureMessage(failure, locale),
  }
}

/** What became of the rows; null before they were counted. */
export const totalsView = (delivered: Import): ImportTotalsView | null => {
  if (delivered.rowsRead === null || delivered.rowsRead === undefined) return null
  const currency = delivered.currency ?? null
  const sum = (amount_minor: bigint | null | undefined) =>
    currency === null || amount_minor === null || amount_minor === undefined ? null : moneyView(amount_minor, currency)
  return {
    rows: delivered.rowsRead,
    accepted: delivered.rowsAccepted ?? 0,
    refused: delivered.rowsRefused ?? 0,
    unchanged: delivered.rowsUnchanged ?? 0,
    warnings: delivered.warningsCount ?? 0,
    sumRead: sum(delivered.sumReadMinor),
    sumAccepted: sum(delivered.sumAcceptedMinor),
    sumRefused: sum(delivered.sumRefusedMinor),
  }
}

/** The mapping that a profile remembers. */
export const profileMappingView = (profile: ImportProfile): ColumnMappingView[] =>
  // The column's type knows only that it is JSON; startImport wrote it.
  (profile.mapping as ProfileMapping).columns.map((entry) => ({
    field: entry.field,
    column: entry.column,
    dateFormat: entry.date_format,
    decimalMark: entry.decimal_mark,
    grouping: entry.grouping,
  }))
