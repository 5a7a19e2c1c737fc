import { newId, type RunnableJob, withConnection } from '@quittance/platform'
import { jobContext } from '../import/job-context.js'
import { removeAttachments, storeAttachments, type StoredAttachment } from '../mail/mail-attachment.js'
import { queueMail, sendQueuedMail } from '../mail/queue-mail.js'
import { type Recipient, recipientNow } from '../recipient/actor-of-recipient.js'
import { storedSpec } from '../report/stored-spec.js'
import type { Services } from '../services.js'
import { attachmentFormats } from './attachment-format.js'
import { type ComposedReport, composeReport, type ScheduledReport } from './compose-report.js'
import type { DeliveryReason } from './delivery-reason.js'
import { type SendReportPayload, sendReportJob } from './send-report.job.js'

const minute_ms = 60_000

/** How long an attempt has the report for itself: no report takes as long. */
const lease_ms = 15 * minute_ms

/** Attempts after which a report that cannot be computed is given up, and the wait between two. */
const attempts_maximum = 4
const wait_ms = 2 * minute_ms

/** Figures of the day before yesterday are of no use: an e-mail that could not leave by then is given up. */
const useful_ms = 48 * 60 * minute_ms

type Claimed = {
  readonly attempts: number
  readonly user_id: string
  readonly due_at: Date
  readonly report: ScheduledReport
}

/**
 * Computes one report on behalf of its recipient and hands its e-mail to the outbox, once: the e-mail is written in the
 * transaction in which the delivery leaves the queue. A worker that is killed before leaves it for the next one.
 */
export const sendReport: RunnableJob<SendReportPayload, Services> = {
  definition: sendReportJob,
  run: async (payload, services) => {
    const claimed = await claim(services, payload)
    if (claimed === null) return
    const recipient = await recipientNow(services, payload.organisation_id, claimed.user_id)
    if (recipient === null) return await end(services, payload, claimed, 'skipped', 'inactive')
    try {
      const composed = await composeReport(services, recipient.actor, claimed.report)
      if (composed.ok) return await handOver(services, payload, claimed, recipient, composed.value)
      if (composed.error.code === 'kind_not_available')
        return await end(services, payload, claimed, 'skipped', 'not_available')
      await end(services, payload, claimed, 'failed', 'not_computable')
    } catch (error) {
      services.log.error({ err: error, delivery_id: payload.delivery_id, attempt: claimed.attempts }, 'report not sent')
      if (claimed.attempts >= attempts_maximum) await end(services, payload, claimed, 'failed', 'error')
      else await postpone(services, payload, claimed)
    }
  },
}

type ClaimedRow = {
  readonly attempts: number
  readonly user_id: string
  readonly due_at: Date
  readonly trigger: string
  readonly schedule_id: string
  readonly name: string
  readonly spec: unknown
  readonly attachments: readonly string[]
  readonly body_rows: number
  readonly owner_id: string
  readonly owner_name: string
  readonly agency_name: string
}

/** Takes a delivery for one attempt; null when it has ended, is not due yet, another attempt has it, or its schedule is gone. */
const claim = async (
  services: Services,
  { organisation_id, delivery_id }: SendReportPayload,
): Promise<Claimed | null> => {
  const now = services.clock.now()
  const row = await withConnection(services.database.pool, jobContext(organisation_id), async (client) => {
    const { rows } = await client.query<ClaimedRow>(
      `update report_delivery d set attempts = d.attempts + 1, next_attempt_at = $4
         from report_schedule s
         join user_account owner on owner.organisation_id = s.organisation_id and owner.id = s.owner_id
         join organisation o on o.id = s.organisation_id
        where d.organisation_id = $1 and d.id = $2 and d.state = 'queued' and d.next_attempt_at <= $3
          and s.organisation_id = d.organisation_id and s.id = d.schedule_id and s.removed_at is null
        returning d.attempts, d.user_id, d.due_at, d."trigger", s.id as schedule_id, s.name, s.spec, s.attachments,
                  s.body_rows, s.owner_id, owner.name as owner_name, o.name as agency_name`,
      [organisation_id, delivery_id, now, new Date(now.getTime() + lease_ms)],
    )
    return rows[0]
  })
  if (row === undefined) return null
  const { attempts, user_id, due_at, trigger, spec, attachments, ...report } = row
  return {
    attempts,
    user_id,
    due_at,
    report: {
      ...report,
      spec: storedSpec.parse(spec),
      attachments: attachmentFormats(attachments),
      is_test: trigger === 'test',
    },
  }
}

const handOver = async (
  services: Services,
  { organisation_id, delivery_id }: SendReportPayload,
  { attempts }: Claimed,
  { actor, user_id, email }: Recipient,
  { content, files }: ComposedReport,
): Promise<void> => {
  const message_id = newId()
  const attachments = await storeAttachments(services, message_id, files)
  const queued = await withConnection(services.database.pool, jobContext(organisation_id), async (client) => {
    const { rowCount } = await client.query(
      `update report_delivery set state = 'sending', mail_message_id = $4, creditor_id = $5
        where organisation_id = $1 and id = $2 and state = 'queued' and attempts = $3`,
      [organisation_id, delivery_id, attempts, message_id, actor.creditor_id],
    )
    // Somebody else had it after all; there is one e-mail, and it is not this one.
    if (rowCount !== 1) return false
    await queueMail(client, services, {
      organisation_id,
      id: message_id,
      recipient: { user_id, email },
      template: 'report',
      content,
      expires_at: new Date(services.clock.now().getTime() + useful_ms),
      attachments,
    })
    return true
  }).catch((error: unknown) => discard(services, attachments, error))
  if (queued) await sendQueuedMail(services, organisation_id, message_id)
  else await removeAttachments(services, attachments)
}

const discard = async (
  services: Services,
  attachments: readonly StoredAttachment[],
  error: unknown,
): Promise<never> => {
  await removeAttachments(services, attachments)
  throw error
}

const postpone = async (
  services: Services,
  { organisation_id, delivery_id }: SendReportPayload,
  { attempts }: Claimed,
): Promise<void> => {
  const next = new Date(services.clock.now().getTime() + wait_ms * attempts)
  await withConnection(services.database.pool, jobContext(organisation_id), async (client) => {
    await client.query(
      `update report_delivery set next_attempt_at = $4
        where organisation_id = $1 and id = $2 and state = 'queued' and attempts = $3`,
      [organisation_id, delivery_id, attempts, next],
    )
  })
}

const end = async (
  services: Services,
  { organisation_id, delivery_id }: SendReportPayload,
  { attempts }: Claimed,
  state: 'failed' | 'skipped',
  reason: DeliveryReason,
): Promise<void> => {
  await withConnection(services.database.pool, jobContext(organisation_id), async (client) => {
    await client.query(
      `update report_delivery set state = $4, reason = $5, ended_at = $6
        where organisation_id = $1 and id = $2 and state = 'queued' and attempts = $3`,
      [organisation_id, delivery_id, attempts, state, reason, services.clock.now()],
    )
  })
}
