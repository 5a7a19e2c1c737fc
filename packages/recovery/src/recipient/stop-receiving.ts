import { isId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'

/** The tables that say who is sent what, and how the trail calls it. */
const tables = {
  schedule: { name: 'report_schedule_recipient', parent: 'schedule_id', subject: 'report_schedule' },
  alert: { name: 'report_alert_recipient', parent: 'alert_id', subject: 'report_alert' },
} as const

/** What somebody is sent. */
export type ReceivedKind = keyof typeof tables

/**
 * Has somebody get no more of a report or an alert, or get it again: everybody decides that for himself, whoever owns it.
 * False when the actor is no recipient of it.
 */
export const stopReceiving = async (
  { database, clock }: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  { kind, id, stopped }: { readonly kind: ReceivedKind; readonly id: string; readonly stopped: boolean },
): Promise<boolean> => {
  if (!isId(id) || actor.user_id === null) return false
  const { name, parent, subject } = tables[kind]
  return await withConnection(database.pool, tenantContext(actor), async (client) => {
    const now = clock.now()
    const { rowCount } = await client.query(
      `update ${name} set stopped_at = case when $4 then coalesce(stopped_at, $5::timestamptz) end
        where organisation_id = $1 and ${parent} = $2 and user_id = $3`,
      [actor.organisation_id, id, actor.user_id, stopped, now],
    )
    if (rowCount !== 1) return false
    const action = {
      action: 'report.stop_receiving',
      subject_kind: subject,
      subject_id: id,
      detail: { stopped },
    } as const
    await recordAudit(client, actor, action, now)
    return true
  })
}
