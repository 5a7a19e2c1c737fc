import { type Clock, err, type Language, ok, report_kinds, type Result } from '@quittance/core'
import type { Actor } from '../actor.js'
import type { ReportFailure } from '../report/report-failure.js'
import type { ReportSpec } from '../report/report-spec.js'
import type { SqlReader } from '../report/sql-reader.js'
import { annotationLines } from './annotation-lines.js'
import { documentFilters } from './document-filters.js'
import { documentKind } from './document-kinds.js'
import { documentOwner } from './document-owner.js'
import type { ReportDocument } from './report-document.js'

/**
 * The document of a specification, as the actor may see it. Its rows are read with the same reader, so write it while the
 * transaction of the reader is open: `withDocument` does both on one view of the database.
 */
export const buildDocument = async (
  reader: SqlReader,
  actor: Actor,
  clock: Clock,
  spec: ReportSpec,
  language: Language,
): Promise<Result<ReportDocument, ReportFailure>> => {
  const { kind } = spec.content
  const found = documentKind(kind, actor)
  if (found === null) return err({ code: 'kind_not_available', field: 'kind', kind })
  const content = await found.build({ reader, actor, clock, spec, language })
  if (!content.ok) return content
  const { title, computed_at, data_state, blocks, notes = [] } = content.value
  return ok({
    kind,
    language,
    title: title ?? report_kinds[kind][language],
    owner: await documentOwner(reader, actor),
    filters: await documentFilters(reader, actor, spec, language),
    notes: [...notes, ...(await annotationLines(reader, actor, clock, spec, language))],
    as_of: spec.as_of,
    computed_at,
    time_zone: actor.time_zone,
    data_state,
    blocks,
  })
}
