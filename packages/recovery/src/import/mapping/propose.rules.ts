import {
  type ColumnProposal,
  type ImportKind,
  mapping_confidence_clear,
  missingFields,
  proposeMapping,
} from '@quittance/core'
import type { InspectedColumn } from '@quittance/formats'
import { checkMapping } from './check-mapping.rules.js'
import type { ColumnMapping, ReadableColumn } from './column-mapping.js'

/** What a creditor's files of one shape are known to mean: columns by name, because only names identify the shape. */
export type ProfileMapping = {
  readonly columns: readonly {
    readonly field: string
    readonly column: string
    readonly date_format: string | null
    readonly decimal_mark: string | null
    readonly grouping: string | null
  }[]
}

/** What is proposed for a file before a person has looked at it. */
export type MappingProposal = {
  readonly mapping: readonly ColumnMapping[]
  readonly columns: readonly ColumnProposal[]
  /** Fields still without a column, each a list of which one is enough. */
  readonly missing: readonly (readonly string[])[]
  /** The checked mapping, when nothing is left for a person to decide. */
  readonly clear: readonly ReadableColumn[] | null
}

/** Proposes a mapping: the creditor's saved profile when there is one, else what the headers say. */
export const proposeFor = (
  kind: ImportKind,
  columns: readonly InspectedColumn[],
  profile: ProfileMapping | null,
): MappingProposal => {
  const proposals = proposeMapping(
    kind,
    columns.map(({ name }) => name),
  )
  const mapping = profile === null ? mappingOfProposals(proposals) : mappingOfProfile(profile, columns)
  const missing = missingFields(kind, new Set(mapping.map(({ field }) => field))).map(({ one_of }) => one_of)
  const checked = checkMapping(kind, columns, mapping)
  const trusted = profile !== null || proposals.every(isClear)
  return { mapping, columns: proposals, missing, clear: checked.ok && trusted ? checked.value : null }
}

/** A column without a field is simply not read; one taken for a field must leave no doubt. */
const isClear = ({ field, confidence, contested_by }: ColumnProposal): boolean =>
  field === null || (confidence >= mapping_confidence_clear && contested_by.length === 0)

const mappingOfProposals = (proposals: readonly ColumnProposal[]): ColumnMapping[] =>
  proposals.flatMap(({ field, column }) => (field === null ? [] : [{ field, column }]))

const mappingOfProfile = ({ columns: known }: ProfileMapping, columns: readonly InspectedColumn[]): ColumnMapping[] =>
  known.flatMap(({ field, column, date_format, decimal_mark, grouping }) => {
    const index = columns.findIndex(({ name }) => name === column)
    return index === -1 ? [] : [{ field, column: index, date_format, decimal_mark, grouping }]
  })

/** What a profile remembers of a checked mapping: formats only where they were settled. */
export const profileOf = (columns: readonly ReadableColumn[]): ProfileMapping => ({
  columns: columns.map(({ field, header, date_order, marks, format_settled }) => ({
    field,
    column: header,
    date_format: format_settled ? date_order : null,
    decimal_mark: format_settled ? (marks?.decimal ?? null) : null,
    grouping: format_settled ? (marks?.grouping ?? null) : null,
  })),
})
