import { findImportField, type ImportKind, missingFields } from '@quittance/core'
import type { ColumnMappingInput } from '../app/schema.generated.js'
import type { ImportMapping_ImportFragment } from './import-mapping.generated.js'

/** What the whole file says about itself. */
export type Inspection = NonNullable<ImportMapping_ImportFragment['inspection']>

/** What the whole file says about one column. */
export type InspectedColumn = Inspection['columns'][number]

/** What a person decides about a column: the fields it feeds, and how its dates and amounts are to be read. */
export interface ColumnChoice {
  readonly column: number
  readonly fields: readonly string[]
  readonly dateFormat: string | null
  readonly decimalMark: string | null
}

/** What still keeps the file from being read. */
export type MappingProblem =
  | { readonly kind: 'missing'; readonly oneOf: readonly string[] }
  | { readonly kind: 'twice'; readonly field: string }
  | { readonly kind: 'date_order' | 'decimal_mark'; readonly column: number }

/** Starts from a saved profile that knows the column, else from the proposal; nothing ambiguous is decided for the person. */
export function initialChoices(inspection: Inspection): ColumnChoice[] {
  const saved = inspection.profile?.mapping ?? []
  return inspection.columns.map((column) => {
    const known = saved.filter(({ column: header }) => header === column.header)
    const fields = inspection.profile
      ? known.map(({ field }) => field)
      : column.proposedField === null
        ? []
        : [column.proposedField]
    return {
      column: column.index,
      fields,
      dateFormat:
        known.find(({ dateFormat }) => dateFormat !== null)?.dateFormat ??
        (column.dateAmbiguous ? null : (column.dateFormats[0] ?? null)),
      decimalMark:
        known.find(({ decimalMark }) => decimalMark !== null)?.decimalMark ??
        (column.numberAmbiguous ? null : (column.decimalMarks[0] ?? null)),
    }
  })
}

/** True when one of the fields that the column feeds is a date. */
export function feedsDate(kind: ImportKind, choice: ColumnChoice): boolean {
  return choice.fields.some((id) => {
    const type = findImportField(kind, id)?.type
    return type === 'date' || type === 'date_time'
  })
}

/** True when one of the fields that the column feeds is an amount. */
export function feedsAmount(kind: ImportKind, choice: ColumnChoice): boolean {
  return choice.fields.some((id) => findImportField(kind, id)?.type === 'amount')
}

/** Everything that must be settled before the import can start; empty when it can. */
export function mappingProblems(
  kind: ImportKind,
  columns: readonly InspectedColumn[],
  choices: readonly ColumnChoice[],
): MappingProblem[] {
  const mapped = choices.flatMap(({ fields }) => fields)
  const missing = missingFields(kind, new Set(mapped)).map(({ one_of }): MappingProblem => ({
    kind: 'missing',
    oneOf: one_of,
  }))
  const twice = [...new Set(mapped.filter((field, position) => mapped.indexOf(field) !== position))]
  const unclear = choices.flatMap((choice): MappingProblem[] => {
    const column = columns.find(({ index }) => index === choice.column)
    if (!column) return []
    if (column.dateAmbiguous && choice.dateFormat === null && feedsDate(kind, choice))
      return [{ kind: 'date_order', column: choice.column }]
    if (column.numberAmbiguous && choice.decimalMark === null && feedsAmount(kind, choice))
      return [{ kind: 'decimal_mark', column: choice.column }]
    return []
  })
  return [...missing, ...twice.map((field): MappingProblem => ({ kind: 'twice', field })), ...unclear]
}

/** The mapping as the API takes it: one line per field, with the formats that the field needs. */
export function toMapping(kind: ImportKind, choices: readonly ColumnChoice[]): ColumnMappingInput[] {
  return choices.flatMap((choice) =>
    choice.fields.map((field) => {
      const type = findImportField(kind, field)?.type
      const isDate = type === 'date' || type === 'date_time'
      return {
        field,
        column: choice.column,
        dateFormat: isDate ? choice.dateFormat : null,
        decimalMark: type === 'amount' ? choice.decimalMark : null,
      }
    }),
  )
}
