import { type DimensionFilter, type DimensionId, dimensions, type Language, type ReportKind } from '@quittance/core'
import type { Actor } from '../actor.js'
import type { ReportSpec } from '../report/report-spec.js'
import type { SqlReader } from '../report/sql-reader.js'
import { dimensionValueNames } from './dimension-value-names.js'
import { word } from './document-words.js'
import type { ReportDocument } from './report-document.js'
import { writeDay, writeInstant } from './write-value.js'

type Line = ReportDocument['filters'][number]

/** What restricts a report and how it is laid out, in words, one line each: people read on paper what the figures are of. */
export const documentFilters = async (
  reader: SqlReader,
  actor: Actor,
  spec: ReportSpec,
  language: Language,
): Promise<readonly Line[]> => {
  const chosen: readonly DimensionFilter[] = [
    ...(spec.creditor_ids === null ? [] : [{ dimension: 'creditor' as const, values: spec.creditor_ids }]),
    ...(spec.portfolio_ids === null ? [] : [{ dimension: 'portfolio' as const, values: spec.portfolio_ids }]),
    ...spec.filters,
  ]
  const named = await Promise.all(
    chosen.map(async ({ dimension, values }) => ({
      label: dimensions[dimension].text[language],
      value: (await valueNames(reader, actor, dimension, values, language)).join(', '),
    })),
  )
  return [...named, ...timeLines(spec, actor, language), ...layoutLines(spec, language)]
}

const valueNames = async (
  reader: SqlReader,
  actor: Actor,
  dimension: DimensionId,
  values: readonly (string | null)[],
  language: Language,
): Promise<string[]> => {
  const known = values.filter((value) => value !== null)
  const names = await dimensionValueNames(reader, actor, dimension, known, language)
  return values.map((value) =>
    value === null ? word('none', language) : (names.get(value) ?? word('other', language)),
  )
}

const timeLines = ({ period, known_at }: ReportSpec, { time_zone }: Actor, language: Language): Line[] => [
  ...(period.from === null && period.to === null
    ? []
    : [{ label: word('period', language), value: periodText(period, language) }]),
  ...(known_at === null
    ? []
    : [{ label: word('known_at', language), value: writeInstant(known_at, time_zone, language) }]),
]

const periodText = ({ from, to }: ReportSpec['period'], language: Language): string => {
  if (from === null) return to === null ? '' : `${word('until', language)} ${writeDay(to, language)}`
  if (to === null) return `${word('since', language)} ${writeDay(from, language)}`
  return `${word('from', language)} ${writeDay(from, language)} ${word('to', language)} ${writeDay(to, language)}`
}

/** Reports with ages say from which day these are counted, the usual one too. */
const kinds_with_ages: readonly ReportKind[] = ['ageing', 'finance', 'portfolio_health', 'roll']

const layoutLines = ({ ageing_edges, ageing_basis, currency, content }: ReportSpec, language: Language): Line[] => [
  ...(ageing_basis === 'due' && !kinds_with_ages.includes(content.kind)
    ? []
    : [{ label: word('ageing_basis', language), value: word(`basis_${ageing_basis}`, language) }]),
  ...(ageing_edges === null ? [] : [{ label: word('ageing_edges', language), value: ageing_edges.join(', ') }]),
  ...(currency === null ? [] : [{ label: word('currency', language), value: currency }]),
  ...(content.rows.length === 0
    ? []
    : [
        { label: word('rows_by', language), value: content.rows.map((id) => dimensions[id].text[language]).join(', ') },
      ]),
  ...(content.column === null
    ? []
    : [{ label: word('column_by', language), value: dimensions[content.column].text[language] }]),
  ...(content.comparison === null
    ? []
    : [{ label: word('comparison', language), value: word(content.comparison, language) }]),
]
