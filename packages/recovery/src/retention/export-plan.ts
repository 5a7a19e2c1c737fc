import { type BusinessDate, err, isBusinessDate, may, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { clientReader } from '../report/sql-reader.js'
import type { Services } from '../services.js'
import { listCasesDue } from './plan-retention.js'

const batch_rows = 1_000

/**
 * The list of the dry run of a day as CSV, streamed: number, what would be done, reason and days. It names no debtor.
 * Null when the text is no day. That somebody took it is in the trail before the first line leaves.
 */
export const exportPlan = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  day: string,
): Promise<Result<AsyncIterable<Uint8Array>, { readonly code: 'not_allowed' | 'day_unknown' }>> => {
  if (!may(actor.role, 'read_retention')) return err({ code: 'not_allowed' })
  if (!isBusinessDate(day)) return err({ code: 'day_unknown' })
  await withConnection(services.database.pool, tenantContext(actor), (client) =>
    recordAudit(
      client,
      actor,
      { action: 'retention.export', subject_kind: 'retention_run', subject_id: null, detail: { day } },
      services.clock.now(),
    ),
  )
  return ok(lines(services, actor, day))
}

/** One short transaction per batch: a slow download holds no connection. */
async function* lines(
  services: Pick<Services, 'database'>,
  actor: Actor,
  day: BusinessDate,
): AsyncGenerator<Uint8Array> {
  const separator = actor.locale === 'fr' ? ';' : ','
  const line = (cells: readonly string[]) => Buffer.from(`${cells.join(separator)}\r\n`)
  yield line(['case', 'step', 'closing_reason', 'closed_on', 'archive_on', 'anonymise_on'])
  let after: bigint | null = null
  for (;;) {
    const page = { after, limit: batch_rows }
    const batch = await withConnection(services.database.pool, tenantContext(actor), (client) =>
      listCasesDue(clientReader(client), actor.organisation_id, day, page),
    )
    for (const due of batch)
      yield line([due.number, due.step, due.closing_reason, due.closed_on, due.archive_on, due.anonymise_on])
    const last = batch.at(-1)
    if (last === undefined || batch.length < batch_rows) return
    after = BigInt(last.number)
  }
}
