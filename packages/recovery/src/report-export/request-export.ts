import { err, type Language, may, ok, type Result } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import type pg from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { ReportSpecInput } from '../kpi/report-spec.graphql.js'
import { reportSpecOf } from '../report/report-spec-of.js'
import { resolveReport } from '../report/resolve-report.js'
import { clientReader } from '../report/sql-reader.js'
import { type StoredSpec, storedSpecOf } from '../report/stored-spec.js'
import { documentKind } from '../report-document/document-kinds.js'
import type { DocumentFormat } from '../report-document/write-document.js'
import type { Services } from '../services.js'
import type { ExportRefusal } from './export-failure.js'
import { exports_under_way_maximum } from './export-limits.js'
import { startExport } from './start-export.js'

export type RequestExportInput = {
  readonly spec: ReportSpecInput
  readonly format: DocumentFormat
  readonly language: Language
  readonly convention: Language
}

/**
 * Asks for a report as a file. A small one is there when this returns; a larger one is made in the background, and whoever
 * asked follows it. What cannot be made of the specification is said here and not later.
 */
export const requestExport = async (
  services: Services,
  actor: Actor,
  { spec: input, format, language, convention }: RequestExportInput,
): Promise<Result<{ readonly export_id: string }, ExportRefusal>> => {
  const { user_id, organisation_id } = actor
  if (!may(actor.role, 'read_export') || user_id === null) return err({ code: 'not_allowed', field: null })
  const stored = storedSpecOf(input)
  if (stored === null) return err({ code: 'spec_too_large', field: 'spec' })
  const spec = reportSpecOf(input, services.clock.today(actor.time_zone))
  const kind = documentKind(spec.content.kind, actor)
  if (kind === null) {
    const failure = { code: 'kind_not_available', field: 'kind', kind: spec.content.kind } as const
    return err({ code: 'report', field: 'spec', failure })
  }
  const export_id = newId()
  const kept = await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const resolved = await resolveReport(clientReader(client), actor, services.clock, spec)
    if (!resolved.ok) return err({ code: 'report' as const, field: 'spec' as const, failure: resolved.error })
    if ((await exportsUnderWay(client, organisation_id, user_id)) >= exports_under_way_maximum) {
      return err({ code: 'too_many_under_way' as const, field: null })
    }
    const row = { export_id, stored, format, language, convention, names_people: kind.names_people }
    await insertExport(client, { ...actor, user_id }, row, services.clock.now())
    return ok({ export_id })
  })
  if (kept.ok) await startExport(services, { organisation_id, export_id })
  return kept
}

/** Two requests of one person take their turns here, so that neither passes the limit beside the other. */
export const exportsUnderWay = async (
  client: pg.ClientBase,
  organisation_id: string,
  user_id: string,
): Promise<number> => {
  await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`exports of ${user_id}`])
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int as count from report_export
     where organisation_id = $1 and requested_by_id = $2 and state in ('queued', 'running')`,
    [organisation_id, user_id],
  )
  return rows[0]?.count ?? 0
}

type NewExport = {
  readonly export_id: string
  readonly stored: StoredSpec
  readonly format: DocumentFormat
  readonly language: Language
  readonly convention: Language
  readonly names_people: boolean
}

const insertExport = async (
  client: pg.ClientBase,
  actor: Actor & { readonly user_id: string },
  { export_id, stored, format, language, convention, names_people }: NewExport,
  now: Date,
): Promise<void> => {
  await client.query(
    `insert into report_export
       (organisation_id, id, creditor_id, spec, format, language, convention, state, requested_by_id, requested_at,
        progress_rows, attempt, names_people)
     values ($1, $2, $3, $4, $5, $6, $7, 'queued', $8, $9, 0, 0, $10)`,
    [
      actor.organisation_id,
      export_id,
      actor.creditor_id,
      JSON.stringify(stored),
      format,
      language,
      convention,
      actor.user_id,
      now,
      names_people,
    ],
  )
  const detail = { kind: stored.kind ?? 'figures', format }
  const audited = { action: 'report_export.request', subject_kind: 'report_export', subject_id: export_id } as const
  await recordAudit(client, actor, { ...audited, detail }, now)
}
