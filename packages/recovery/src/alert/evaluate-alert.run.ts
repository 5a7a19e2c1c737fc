import { type RunnableJob, withConnection } from '@quittance/platform'
import { jobContext } from '../import/job-context.js'
import { recipientNow } from '../recipient/actor-of-recipient.js'
import type { Services } from '../services.js'
import { type EvaluateAlertPayload, evaluateAlertJob } from './evaluate-alert.job.js'
import { evaluateForRecipient } from './evaluate-for-recipient.js'
import { readWatchedAlert } from './watched-alert.js'

/** Evaluates an alert for each recipient in turn; who left, or wants no more of it, is passed over. */
export const evaluateAlert: RunnableJob<EvaluateAlertPayload, Services> = {
  definition: evaluateAlertJob,
  run: async ({ organisation_id, alert_id, trigger, due_at }, services, signal) => {
    const found = await withConnection(services.database.pool, jobContext(organisation_id), async (client) => {
      const alert = await readWatchedAlert(client, organisation_id, alert_id)
      const { rows } = await client.query<{ user_id: string }>(
        `select user_id from report_alert_recipient
          where organisation_id = $1 and alert_id = $2 and stopped_at is null order by user_id`,
        [organisation_id, alert_id],
      )
      return { alert, user_ids: rows.map(({ user_id }) => user_id) }
    })
    if (found.alert === null) return
    for (const user_id of found.user_ids) {
      signal.throwIfAborted()
      const recipient = await recipientNow(services, organisation_id, user_id)
      if (recipient === null) continue
      await evaluateForRecipient(services, found.alert, recipient, { trigger, due_at: new Date(due_at) })
    }
  },
}
