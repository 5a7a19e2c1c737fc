import { err, may, ok, type Result } from '@quittance/core'
import { isId, newId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { buildPackageJob } from './build-package.job.js'
import { subject_debtors_maximum, type SubjectRequestFailure } from './subject-request-failure.js'

export type RequestSubjectExportInput = {
  /** The records that are about the person. */
  readonly debtor_ids: readonly string[]
  /** Language of the readable document. */
  readonly locale: 'fr' | 'en'
}

/** Asks for all that is kept about a person. A job builds the package; who asked may download it for some days. */
export const requestSubjectExport = async (
  services: Services,
  actor: Actor,
  { debtor_ids, locale }: RequestSubjectExportInput,
): Promise<Result<{ readonly request_id: string }, SubjectRequestFailure>> => {
  if (!may(actor.role, 'export_subject')) return err({ code: 'not_allowed', field: null })
  const ids = [...new Set(debtor_ids)]
  if (ids.length === 0) return err({ code: 'debtor_missing', field: 'debtorIds' })
  if (ids.length > subject_debtors_maximum) return err({ code: 'too_many_debtors', field: 'debtorIds' })
  if (!ids.every(isId)) return err({ code: 'debtor_unknown', field: 'debtorIds' })
  const request_id = newId()
  const now = services.clock.now()
  const { organisation_id } = actor
  const kept = await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const known = await client.query<{ id: string }>(
      `select id from debtor
       where organisation_id = $1 and id = any($2::uuid[]) and anonymised_on is null
       order by id for key share`,
      [organisation_id, ids],
    )
    if (known.rowCount !== ids.length) return err({ code: 'debtor_unknown' as const, field: 'debtorIds' })
    await client.query(
      `insert into subject_request (organisation_id, id, state, locale, requested_by_id, requested_by_name, requested_at)
       values ($1, $2, 'queued', $3, $4, $5, $6)`,
      [organisation_id, request_id, locale, actor.user_id, actor.name, now],
    )
    await client.query(
      `insert into subject_request_debtor (organisation_id, request_id, debtor_id)
       select $1, $2, unnest($3::uuid[])`,
      [organisation_id, request_id, ids],
    )
    const audit = { action: 'subject_request.create', subject_kind: 'subject_request', subject_id: request_id } as const
    await recordAudit(client, actor, { ...audit, detail: { debtor_ids: ids } }, now)
    return ok({ request_id })
  })
  if (kept.ok) await services.jobs.enqueue(buildPackageJob, { organisation_id, request_id })
  return kept
}
