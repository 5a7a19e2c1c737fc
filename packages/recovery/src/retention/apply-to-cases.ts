import { withConnection } from '@quittance/platform'
import type pg from 'pg'
import { tenantContext } from '../actor.js'
import { clientReader } from '../report/sql-reader.js'
import { removeLetterFiles } from '../letter/remove-letter-files.js'
import { removePackagesOf } from '../subject-request/remove-packages.js'
import { anonymiseCases } from './anonymise.js'
import type { RetentionWork } from './apply-retention.run.js'
import { casesDueOf, debtorsDue } from './plan-retention.js'
import { recordRetentionBatch } from './record-retention-run.js'
import { readRules } from './rules-in-force.js'

/** Debtors whose cases are done in one transaction: what a kill may cost, and how long a row may be locked. */
const batch_debtors = 100

/** Archives and anonymises the cases that are due, a batch of debtors at a time. */
export const applyToCases = async (work: RetentionWork): Promise<void> => {
  const { services, actor, day, signal } = work
  const context = tenantContext(actor)
  const debtor_ids = await withConnection(services.database.pool, context, async (client) => {
    const reader = clientReader(client)
    return await debtorsDue(reader, actor.organisation_id, await readRules(reader, actor.organisation_id, day), day)
  })
  for (let index = 0; index < debtor_ids.length; index += batch_debtors) {
    signal.throwIfAborted()
    const batch = debtor_ids.slice(index, index + batch_debtors)
    await withConnection(services.database.pool, context, (client) => applyBatch(client, work, batch))
  }
}

/**
 * What is due is asked for again once the cases are locked: meanwhile one may have been reopened or put on hold.
 * Placing a hold and reopening lock the same rows.
 */
const applyBatch = async (client: pg.ClientBase, work: RetentionWork, debtor_ids: readonly string[]): Promise<void> => {
  const { services, actor, day, totals } = work
  const { organisation_id } = actor
  await client.query(
    `select from debt_case where organisation_id = $1 and debtor_id = any($2::uuid[]) order by id for no key update`,
    [organisation_id, debtor_ids],
  )
  const reader = clientReader(client)
  const rules = await readRules(reader, organisation_id, day)
  const due = await casesDueOf(reader, organisation_id, rules, day, debtor_ids)
  const archived = due.filter(({ step }) => step === 'archive')
  const anonymised = due.filter(({ step }) => step === 'anonymise')
  if (due.length === 0) return
  const archived_ids = archived.map(({ debt_case_id }) => debt_case_id)
  await client.query(
    `update debt_case set archived_on = $3
     where organisation_id = $1 and id = any($2::uuid[]) and archived_on is null`,
    [organisation_id, archived_ids, day],
  )
  const anonymised_ids = anonymised.map(({ debt_case_id }) => debt_case_id)
  const forgotten_ids = [...new Set(anonymised.map(({ debtor_id }) => debtor_id))]
  await removePackagesOf(client, services.storage, organisation_id, forgotten_ids)
  await removeLetterFiles(client, services.storage, organisation_id, anonymised_ids)
  await anonymiseCases(client, organisation_id, { debt_case_ids: anonymised_ids, debtor_ids: forgotten_ids }, day)
  totals.cases_archived += archived.length
  totals.cases_anonymised += anonymised.length
  await recordRetentionBatch(client, work, { archived: archived_ids, anonymised: anonymised_ids })
}
