import { type RunnableJob, withConnection } from '@quittance/platform'
import { jobContext } from '../import/job-context.js'
import { listOrganisations } from '../organisation/list-organisations.js'
import type { Services } from '../services.js'
import { removeAttachments } from './mail-attachment.js'
import { mail_attempts_maximum } from './mail-attempt.rules.js'
import { sendMailJob } from './send-mail.job.js'
import { sweepMailJob } from './sweep-mail.job.js'
import { tellCause } from './tell-cause.js'

/** That it was sent, and to whom, is of interest for so long. */
const kept_ms = 90 * 24 * 60 * 60 * 1000

/** E-mails of one organisation that one sweep hands on; the next one comes a few seconds later. */
const batch = 500

/**
 * Hands on what is due, gives up what came too late or was attempted too often, and removes what ended long ago. An e-mail
 * whose job waits or runs keeps it, because the job's key is the e-mail's, so this may run as often as it likes.
 */
export const sweepMail: RunnableJob<Record<string, never>, Services> = {
  definition: sweepMailJob,
  run: async (_, services) => {
    for (const { id } of await listOrganisations(services)) await sweepOrganisation(services, id)
  },
}

const sweepOrganisation = async (services: Services, organisation_id: string): Promise<void> => {
  const now = services.clock.now()
  await removeLeftFiles(services, organisation_id)
  const due = await withConnection(services.database.pool, jobContext(organisation_id), async (client) => {
    const given_up = await client.query<{ id: string; last_error: string }>(
      `update mail_message
          set state = 'failed', ended_at = $2, sealed_content = null,
              last_error = coalesce(last_error, 'It was not sent in time')
        where organisation_id = $1 and state = 'queued' and next_attempt_at <= $2
          and (expires_at <= $2 or attempts >= $3)
        returning id, last_error`,
      [organisation_id, now, mail_attempts_maximum],
    )
    for (const { id, last_error } of given_up.rows)
      await tellCause(client, organisation_id, [id], { state: 'failed', ended_at: now, reason: last_error })
    await client.query(`delete from mail_message where organisation_id = $1 and ended_at < $2 and attachments = '[]'`, [
      organisation_id,
      new Date(now.getTime() - kept_ms),
    ])
    const { rows } = await client.query<{ id: string }>(
      `select id from mail_message
        where organisation_id = $1 and state = 'queued' and next_attempt_at <= $2
        order by next_attempt_at limit $3`,
      [organisation_id, now, batch],
    )
    return rows
  })
  if (services.mail === null) return
  for (const { id } of due) await services.jobs.enqueue(sendMailJob, { organisation_id, message_id: id })
}

/** Removes the files of e-mails that were given up: of those that were sent, the attempt itself does. */
const removeLeftFiles = async (services: Services, organisation_id: string): Promise<void> =>
  await withConnection(services.database.pool, jobContext(organisation_id), async (client) => {
    const { rows } = await client.query<{ id: string; attachments: unknown }>(
      `select id, attachments from mail_message
        where organisation_id = $1 and state = 'failed' and attachments <> '[]' limit $2 for update skip locked`,
      [organisation_id, batch],
    )
    for (const { id, attachments } of rows) {
      await removeAttachments(services, attachments)
      await client.query(`update mail_message set attachments = '[]' where organisation_id = $1 and id = $2`, [
        organisation_id,
        id,
      ])
    }
  })
