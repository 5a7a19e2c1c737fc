import { defineEntity, p } from '@mikro-orm/core'
import { organisationKey, within } from '../tenancy/relation.js'
import { User } from '../user/user.entity.js'
import type { StoredAttachment } from './mail-attachment.js'
import type { MailTemplate } from './mail-template.js'
import { mailStates } from './mail-state.js'

/** An e-mail that is to leave, or has left: written with the change that causes it, sent by a job. */
const MailMessageSchema = defineEntity({
  name: 'MailMessage',
  tableName: 'mail_message',
  indexes: [{ properties: ['organisation', 'state', 'nextAttemptAt'] }],
  properties: {
    organisation: organisationKey,
    id: p.uuid().primary(),
    template: p.text().$type<MailTemplate>(),
    recipient: () => within(User, 'recipient_id'),
    /** Where it goes, as it was when the e-mail was written. */
    address: p.text(),
    /** Subject, text and HTML under the key of the product; null once it was sent or given up. */
    sealedContent: p.text().nullable().hidden(),
    /** Files that go with it, sealed in storage; none once it was sent or given up. */
    attachments: p.json<readonly StoredAttachment[]>().default('[]'),
    state: p.enum(mailStates),
    attempts: p.integer(),
    /** Not before; while an attempt runs, when it is to be taken for lost. */
    nextAttemptAt: p.datetime().columnType('timestamptz'),
    /** After which it would be of no use. */
    expiresAt: p.datetime().columnType('timestamptz').nullable(),
    /** What the server said to the last attempt that failed. */
    lastError: p.text().nullable(),
    createdAt: p.datetime().columnType('timestamptz'),
    endedAt: p.datetime().columnType('timestamptz').nullable(),
  },
})

export class MailMessage extends MailMessageSchema.class {}
MailMessageSchema.setClass(MailMessage)
