import { type EntityManager, newId } from '@quittance/platform'
import type pg from 'pg'
import type { Services } from '../services.js'
import type { StoredAttachment } from './mail-attachment.js'
import { sealContent } from './mail-content.js'
import type { MailContent } from './mail-layout.js'
import type { MailTemplate } from './mail-template.js'
import { sendMailJob } from './send-mail.job.js'

/** An e-mail to one person of an organisation. */
export type OutgoingMail = {
  readonly organisation_id: string
  readonly recipient: { readonly user_id: string; readonly email: string }
  readonly template: MailTemplate
  readonly content: MailContent
  /** After which it would be of no use, such as when its link has run out; null for never. */
  readonly expires_at: Date | null
  /** Its id, where files were sealed for it before. */
  readonly id?: string
  /** Files of this e-mail, as `storeAttachments` left them. */
  readonly attachments?: readonly StoredAttachment[]
}

/**
 * Writes an e-mail through the transaction of the change that causes it, so that neither exists without the other. It
 * leaves after the commit: `sendQueuedMail` hastens it, the sweep sees to it in any case. Answers its id.
 */
export const queueMail = async (
  transaction: pg.ClientBase | EntityManager,
  services: Pick<Services, 'secrets' | 'clock'>,
  { organisation_id, recipient, template, content, expires_at, id = newId(), attachments = [] }: OutgoingMail,
): Promise<string> => {
  const now = services.clock.now()
  const sealed = sealContent(services, id, content)
  const files = JSON.stringify(attachments)
  const values = [
    organisation_id,
    id,
    template,
    recipient.user_id,
    recipient.email,
    sealed,
    now,
    now,
    expires_at,
    files,
  ]
  if ('query' in transaction) {
    await transaction.query(`${insertInto} values ($1, $2, $3, $4, $5, $6, 'queued', 0, $7, $8, $9, $10)`, values)
  } else {
    await transaction.execute(`${insertInto} values (?, ?, ?, ?, ?, ?, 'queued', 0, ?, ?, ?, ?)`, values)
  }
  return id
}

const insertInto = `insert into mail_message
  (organisation_id, id, template, recipient_id, address, sealed_content, state, attempts, next_attempt_at, created_at, expires_at, attachments)`

/** Sends the job of an e-mail, to be called after the commit. Should the queue be away just now, the sweep sends it later. */
export const sendQueuedMail = async (
  services: Services,
  organisation_id: string,
  message_id: string,
): Promise<void> => {
  await services.jobs
    .enqueue(sendMailJob, { organisation_id, message_id })
    .catch((error: unknown) => services.log.warn({ error, message_id }, 'e-mail not queued yet'))
}
