import { type RunnableJob, withConnection } from '@quittance/platform'
import type { Language } from '@quittance/core'
import { issueLink } from '../account-link/issue-link.js'
import { recordAudit } from '../audit/record-audit.js'
import { jobContext } from '../import/job-context.js'
import { sendQueuedMail } from '../mail/queue-mail.js'
import type { Services } from '../services.js'
import { passwordResetMail } from './password-reset-mail.js'
import { request_purpose } from './request-password-reset.js'
import { type SendResetLinkPayload, sendResetLinkJob } from './send-reset-link.job.js'

/** Links that one account is sent within an hour at most, so that nobody can fill a mailbox through us. */
const links_per_hour_maximum = 5

const hour_ms = 3_600_000

type Account = { readonly organisation_id: string; readonly id: string }

type Recipient = {
  readonly name: string
  readonly email: string
  readonly locale: Language
  readonly organisation_name: string
  readonly time_zone: string
  readonly recent: number
}

/** Sends a link to every account of the address: of several agencies, each has its own. */
export const sendResetLink: RunnableJob<SendResetLinkPayload, Services> = {
  definition: sendResetLinkJob,
  run: async ({ sealed_email }, services) => {
    const email = services.secrets.open(sealed_email, request_purpose)
    for (const account of await accountsOf(services, email)) await sendTo(services, account)
  },
}

/** Who was invited and has no password yet may set one this way too; whoever signs in through a provider has none. */
const accountsOf = async (services: Services, email: string): Promise<readonly Account[]> =>
  await withConnection(services.database.pool, { purpose: 'sign_in', email }, async (client) => {
    const { rows } = await client.query<Account>(
      `select organisation_id, id from user_account
        where email = $1 and kind = 'person' and deactivated_at is null
          and (password_hash is not null or invitation_pending)`,
      [email],
    )
    return rows
  })

const sendTo = async (services: Services, { organisation_id, id: user_id }: Account): Promise<void> => {
  const now = services.clock.now()
  const message_id = await withConnection(services.database.pool, jobContext(organisation_id), async (client) => {
    const { rows } = await client.query<Recipient>(
      `select u.name, u.email, case when u.locale = 'fr' then 'fr' else 'en' end as locale,
              o.name as organisation_name, o.time_zone,
              (select count(*)::int from account_link l
                where l.organisation_id = u.organisation_id and l.user_id = u.id and l.purpose = 'password_reset'
                  and l.created_at > $3) as recent
         from user_account u join organisation o on o.id = u.organisation_id
        where u.organisation_id = $1 and u.id = $2 and u.deactivated_at is null
          for update of u`,
      [organisation_id, user_id, new Date(now.getTime() - hour_ms)],
    )
    const recipient = rows[0]
    if (recipient === undefined || recipient.recent >= links_per_hour_maximum) return null
    const link = await issueLink(client, services, {
      organisation_id,
      user_id,
      email: recipient.email,
      purpose: 'password_reset',
      created_by_id: null,
      write: (address, expires_at) => passwordResetMail(recipient, address, expires_at),
    })
    const action = { action: 'password_reset.request', subject_kind: 'user', subject_id: user_id, detail: {} } as const
    await recordAudit(client, { organisation_id, user_id: null, name: 'Quittance' }, action, now)
    return link.message_id
  })
  if (message_id !== null) await sendQueuedMail(services, organisation_id, message_id)
}
