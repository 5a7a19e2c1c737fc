import { MailError, type RunnableJob, withConnection } from '@quittance/platform'
import { jobContext } from '../import/job-context.js'
import type { Services } from '../services.js'
import { openAttachments, removeAttachments } from './mail-attachment.js'
import { openContent } from './mail-content.js'
import { mail_attempts_maximum, mailLease_ms, waitAfter_ms } from './mail-attempt.rules.js'
import { type SendMailPayload, sendMailJob } from './send-mail.job.js'
import { tellCause } from './tell-cause.js'

type Claimed = {
  readonly address: string
  readonly sealed_content: string
  readonly attachments: unknown
  readonly attempts: number
}

/**
 * Makes one attempt at an e-mail. It leaves at least once: a worker that is killed after the server took it over and
 * before this was written down sends it again when the lease has run out, under the same Message-ID.
 */
export const sendMail: RunnableJob<SendMailPayload, Services> = {
  definition: sendMailJob,
  run: async (payload, services) => {
    const { mail } = services
    if (mail === null) return
    const claimed = await claim(services, payload)
    if (claimed === null) return
    try {
      const content = openContent(services, payload.message_id, claimed.sealed_content)
      const attachments = await openAttachments(services, payload.message_id, claimed.attachments)
      await mail.send({ id: payload.message_id, recipient: claimed.address, ...content, attachments })
    } catch (error) {
      await noteFailure(services, payload, claimed, error)
      return
    }
    await end(services, payload, claimed, 'sent', null)
  },
}

/** Takes the e-mail for one attempt; null when it has ended, is not due yet, or another attempt has it. */
const claim = async (services: Services, { organisation_id, message_id }: SendMailPayload): Promise<Claimed | null> => {
  const now = services.clock.now()
  return await withConnection(services.database.pool, jobContext(organisation_id), async (client) => {
    const { rows } = await client.query<Claimed>(
      `update mail_message set attempts = attempts + 1, next_attempt_at = $4
        where organisation_id = $1 and id = $2 and state = 'queued' and sealed_content is not null
          and next_attempt_at <= $3 and (expires_at is null or expires_at > $3)
        returning address, sealed_content, attachments, attempts`,
      [organisation_id, message_id, now, new Date(now.getTime() + mailLease_ms)],
    )
    return rows[0] ?? null
  })
}

const noteFailure = async (
  services: Services,
  payload: SendMailPayload,
  claimed: Claimed,
  error: unknown,
): Promise<void> => {
  const permanent = !(error instanceof MailError) || error.permanent
  const message = error instanceof MailError ? error.message : 'It could not be read: it was sealed with another key'
  const given_up = permanent || claimed.attempts >= mail_attempts_maximum
  const about = { organisation_id: payload.organisation_id, message_id: payload.message_id, attempt: claimed.attempts }
  // The answer of a server may repeat the address: it is kept beside the address, not in the log.
  services.log[given_up ? 'error' : 'warn'](about, given_up ? 'e-mail given up' : 'e-mail not sent yet')
  if (given_up) await end(services, payload, claimed, 'failed', message)
  else await postpone(services, payload, claimed, message)
}

const postpone = async (
  services: Services,
  { organisation_id, message_id }: SendMailPayload,
  { attempts }: Claimed,
  message: string,
): Promise<void> => {
  const next = new Date(services.clock.now().getTime() + waitAfter_ms(attempts))
  await withConnection(services.database.pool, jobContext(organisation_id), async (client) => {
    await client.query(
      `update mail_message set next_attempt_at = $4, last_error = $5
        where organisation_id = $1 and id = $2 and state = 'queued' and attempts = $3`,
      [organisation_id, message_id, attempts, next, message],
    )
  })
}

/** The content is erased with the end: what was in it opens accounts. What caused the e-mail is told in the same transaction. */
const end = async (
  services: Services,
  { organisation_id, message_id }: SendMailPayload,
  { attempts, attachments }: Claimed,
  state: 'sent' | 'failed',
  message: string | null,
): Promise<void> => {
  const ended_at = services.clock.now()
  const ended = await withConnection(services.database.pool, jobContext(organisation_id), async (client) => {
    const { rowCount } = await client.query(
      `update mail_message set state = $4, ended_at = $5, sealed_content = null, attachments = '[]', last_error = $6
        where organisation_id = $1 and id = $2 and state = 'queued' and attempts = $3`,
      [organisation_id, message_id, attempts, state, ended_at, message],
    )
    if (rowCount !== 1) return false
    await tellCause(client, organisation_id, [message_id], { state, ended_at, reason: message })
    return true
  })
  if (ended) await removeAttachments(services, attachments)
}
