import { withConnection } from '@quittance/platform'
import type pg from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import type { Services } from '../services.js'
import { auditedRead, type NotedRead } from './noted-read.js'
import { type AuditedAction, recordAudit } from './record-audit.js'

/** Writes what somebody read, in one transaction. It throws when that cannot be done: then nothing may be shown. */
export const recordReads = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  reads: readonly NotedRead[],
): Promise<void> => {
  const now = services.clock.now()
  await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const audited: AuditedAction[] = []
    for (const read of reads) audited.push(auditedRead(await namingCases(client, actor, read)))
    for (const action of audited) await recordAudit(client, actor, action, now)
  })
}

/** People speak of cases: what was read of a debtor was read of the debtor's cases. */
const namingCases = async (client: pg.ClientBase, actor: Actor, read: NotedRead): Promise<NotedRead> => {
  if (read.subject_kind !== 'debtor') return read
  const { rows } = await client.query<{ readonly id: string }>(
    'select id from debt_case where organisation_id = $1 and debtor_id = any($2::uuid[]) order by id',
    [actor.organisation_id, read.ids],
  )
  return rows.length === 0 ? read : { ...read, subject_kind: 'debt_case', ids: rows.map(({ id }) => id) }
}
