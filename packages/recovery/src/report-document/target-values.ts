import { assertNever, type Language, ok, type Result, type TargetDirection } from '@quittance/core'
import type { KpiHead } from '../kpi/compute-kpis.js'
import type { ReportFailure } from '../report/report-failure.js'
import { reportTargets } from '../target/report-targets.js'
import type { DocumentSource } from './document-builder.js'
import { kpiValue } from './document-value.js'
import { word } from './document-words.js'
import type { DocumentLine, DocumentValue } from './report-document.js'
import { writeValue } from './write-value.js'

/** What a KPI should be in a document. */
export type DocumentTarget = { readonly direction: TargetDirection; readonly value: DocumentValue }

/** The targets in force of some KPIs, by id: those that the screen shows. */
export const targetValues = async (
  { reader, actor, clock, spec }: DocumentSource,
  kpis: readonly Pick<KpiHead, 'id' | 'unit' | 'currency'>[],
): Promise<Result<ReadonlyMap<string, DocumentTarget>, ReportFailure>> => {
  const ids = kpis.map(({ id }) => id)
  const found = await reportTargets(reader, actor, clock, spec, ids)
  if (!found.ok) return found
  return ok(
    new Map(
      kpis.flatMap(({ id, unit, currency }) => {
        const target = found.value.find(({ kpi_id }) => kpi_id === id)?.target ?? null
        if (target === null) return []
        return [[id, { direction: target.direction, value: kpiValue({ unit, currency, ...target.value }) }] as const]
      }),
    ),
  )
}

/** The target of a figure that stands in a table, as a line of its own. */
export const targetLine = (title: string, { direction, value }: DocumentTarget, language: Language): DocumentLine => ({
  label: `${word('target', language)} · ${title}`,
  value: `${directionWord(direction, language)} ${writeValue(value, language)}`,
})

const directionWord = (direction: TargetDirection, language: Language): string => {
  switch (direction) {
    case 'at_least':
      return word('at_least', language)
    case 'at_most':
      return word('at_most', language)
    default:
      return assertNever(direction)
  }
}
