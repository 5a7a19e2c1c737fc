import { err, may, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { recipientNow } from '../recipient/actor-of-recipient.js'
import { lockOwn } from '../report-schedule/owned-schedule.js'
import type { Services } from '../services.js'
import type { AlertFailure } from './alert-failure.js'
import { evaluateForRecipient } from './evaluate-for-recipient.js'
import { readWatchedAlert } from './watched-alert.js'

/** Evaluates one's own alert now and sends the e-mail to its owner and nobody else, whatever the state. */
export const testAlert = async (
  services: Services,
  actor: Actor,
  alert_id: string,
): Promise<Result<{ readonly evaluation_id: string | null }, AlertFailure>> => {
  if (!may(actor.role, 'manage_schedule') || actor.user_id === null) return err({ code: 'not_allowed', field: null })
  const { organisation_id, user_id } = actor
  const due_at = services.clock.now()
  const alert = await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    if ((await lockOwn(client, actor, 'report_alert', alert_id)) === null) return null
    const found = await readWatchedAlert(client, organisation_id, alert_id)
    const about = { subject_kind: 'report_alert', subject_id: alert_id, detail: {} } as const
    if (found !== null) await recordAudit(client, actor, { action: 'report_alert.test', ...about }, due_at)
    return found
  })
  const recipient = await recipientNow(services, organisation_id, user_id)
  if (alert === null || recipient === null) return err({ code: 'alert_unknown', field: null })
  return ok({ evaluation_id: await evaluateForRecipient(services, alert, recipient, { trigger: 'test', due_at }) })
}
