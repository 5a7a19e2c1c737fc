import {
  type AmountMarks,
  err,
  findImportField,
  type ImportField,
  type ImportKind,
  missingFields,
  ok,
  type Result,
} from '@quittance/core'
import type { InspectedColumn } from '@quittance/formats'
import type { ColumnMapping, ReadableColumn } from './column-mapping.js'
import { type DateOrder, isDateOrder } from './date-order.js'

/** Why a mapping cannot be used. `field` is where the form shows it; `mappingProblemMessage` puts it into words. */
export type MappingProblem = { readonly field: string; readonly header: string | null } & (
  | { readonly code: 'unknown_field' | 'field_mapped_twice' | 'column_out_of_range' }
  | { readonly code: 'field_missing'; readonly one_of: readonly string[] }
  | { readonly code: 'date_order_unclear'; readonly line: number; readonly text: string }
  | { readonly code: 'date_order_contradicted'; readonly line: number; readonly text: string }
  | { readonly code: 'date_order_unknown' | 'decimal_mark_unknown' | 'grouping_unknown' }
  | { readonly code: 'decimal_mark_unclear'; readonly line: number; readonly text: string }
  | { readonly code: 'decimal_mark_contradicted'; readonly line: number; readonly text: string }
)

/**
 * Checks a mapping against the inspected columns of the file: every required field is fed, each field once, every
 * column exists, and every date order and decimal mark is either told by the whole column or chosen by a person.
 */
export const checkMapping = (
  kind: ImportKind,
  columns: readonly InspectedColumn[],
  mapping: readonly ColumnMapping[],
): Result<ReadableColumn[], MappingProblem> => {
  const readable: ReadableColumn[] = []
  const mapped = new Set<string>()
  for (const entry of mapping) {
    const checked = checkEntry(kind, columns, mapped, entry)
    if (!checked.ok) return checked
    mapped.add(entry.field)
    readable.push(checked.value)
  }
  const missing = missingFields(kind, mapped)[0]
  if (missing !== undefined) {
    return err({ code: 'field_missing', field: missing.one_of[0] ?? '', header: null, one_of: missing.one_of })
  }
  return ok(readable)
}

const checkEntry = (
  kind: ImportKind,
  columns: readonly InspectedColumn[],
  mapped: ReadonlySet<string>,
  entry: ColumnMapping,
): Result<ReadableColumn, MappingProblem> => {
  const field = findImportField(kind, entry.field)
  const column = columns[entry.column]
  const place = { field: entry.field, header: column?.name ?? null }
  if (field === undefined) return err({ code: 'unknown_field', ...place })
  if (mapped.has(entry.field)) return err({ code: 'field_mapped_twice', ...place })
  if (column === undefined) return err({ code: 'column_out_of_range', ...place })
  return readableColumn(field, column, entry)
}

const readableColumn = (
  field: ImportField,
  column: InspectedColumn,
  entry: ColumnMapping,
): Result<ReadableColumn, MappingProblem> => {
  const common = { field: entry.field, column: entry.column, header: column.name, date_order: null, marks: null }
  switch (field.type) {
    case 'date':
    case 'date_time': {
      const format = dateOrderOf(column, entry)
      return format.ok
        ? ok({ ...common, date_order: format.value.order, format_settled: format.value.settled })
        : format
    }
    case 'amount': {
      const format = marksOf(column, entry)
      return format.ok ? ok({ ...common, marks: format.value.marks, format_settled: format.value.settled }) : format
    }
    case 'text':
    case 'integer':
    case 'flag':
    case 'choice':
      return ok({ ...common, format_settled: false })
  }
}

const dateOrderOf = (
  column: InspectedColumn,
  entry: ColumnMapping,
): Result<{ order: DateOrder; settled: boolean }, MappingProblem> => {
  const place = { field: entry.field, header: column.name }
  const chosen = entry.date_format ?? null
  if (chosen !== null && !isDateOrder(chosen)) return err({ code: 'date_order_unknown', ...place })
  const outcome = column.dates?.order
  // A column without a single date reads the same in any order: every filled cell of it will be refused.
  if (outcome === undefined) return ok({ order: chosen ?? 'day_month_year', settled: chosen !== null })
  if (outcome.kind === 'decided') {
    const { order, proof } = outcome
    if (chosen === null || chosen === order) return ok({ order, settled: chosen !== null || proof !== null })
    if (proof === null) return ok({ order: chosen, settled: true })
    return err({ code: 'date_order_contradicted', ...place, line: proof.line, text: proof.text })
  }
  if (chosen !== null) return ok({ order: chosen, settled: true })
  const example = outcome.kind === 'ambiguous' ? outcome.example : outcome.proofs[0]
  return err({ code: 'date_order_unclear', ...place, line: example?.line ?? 0, text: example?.text ?? '' })
}

const marksOf = (
  column: InspectedColumn,
  entry: ColumnMapping,
): Result<{ marks: AmountMarks; settled: boolean }, MappingProblem> => {
  const place = { field: entry.field, header: column.name }
  const decimal = entry.decimal_mark ?? null
  if (decimal !== null && decimal !== '.' && decimal !== ',') return err({ code: 'decimal_mark_unknown', ...place })
  const grouping = (entry.grouping ?? '') === '' ? null : entry.grouping
  if (grouping !== null && !isGrouping(grouping)) return err({ code: 'grouping_unknown', ...place })
  const chosen = decimal === null ? null : chosenMarks(column, decimal, grouping)
  const format = column.numbers?.format
  if (format === undefined) return ok({ marks: chosen ?? { decimal: '.', grouping: null }, settled: chosen !== null })
  if (format.kind === 'decided') {
    const { marks, proof } = format
    if (chosen === null || decimal === marks.decimal) return ok({ marks, settled: chosen !== null || proof !== null })
    if (proof === null) return ok({ marks: chosen, settled: true })
    return err({ code: 'decimal_mark_contradicted', ...place, line: proof.line, text: proof.text })
  }
  if (chosen !== null) return ok({ marks: chosen, settled: true })
  const example = format.kind === 'ambiguous' ? format.example : format.proofs[0]
  return err({ code: 'decimal_mark_unclear', ...place, line: example?.line ?? 0, text: example?.text ?? '' })
}

/** The marks a person chose; the grouping comes from the column when only the decimal mark was named. */
const chosenMarks = (
  column: InspectedColumn,
  decimal: AmountMarks['decimal'],
  grouping: AmountMarks['grouping'] | undefined,
): AmountMarks => {
  if (grouping !== null && grouping !== undefined) return { decimal, grouping }
  const format = column.numbers?.format
  const seen = format?.kind === 'ambiguous' ? format.choices.find((marks) => marks.decimal === decimal) : undefined
  return seen ?? { decimal, grouping: decimal === '.' ? ',' : '.' }
}

const isGrouping = (text: string | null | undefined): text is NonNullable<AmountMarks['grouping']> =>
  text === '.' || text === ',' || text === ' ' || text === "'"
