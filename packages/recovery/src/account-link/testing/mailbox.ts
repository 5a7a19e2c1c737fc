import pg from 'pg'
import type { TestApi } from '../../graphql-schema/testing/test-api.js'
import { openContent } from '../../mail/mail-content.js'
import type { MailTemplate } from '../../mail/mail-template.js'
import { sendResetLink } from '../../password-reset/send-reset-link.run.js'

type Row = { readonly id: string; readonly sealed_content: string }

/** Looks behind the walls, and into the e-mails that wait: what the owner of the mailbox would read. */
export const openMailbox = (api: TestApi) => {
  const superuser = new pg.Pool({ connectionString: api.database.superuserUrl, max: 2 })
  superuser.on('error', () => undefined)
  const query = async <Result extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Result[]> =>
    (await superuser.query<Result>(text, values)).rows
  const mails = async (email: string, template: MailTemplate): Promise<string[]> => {
    const rows = await query<Row>(
      `select id, sealed_content from mail_message
        where address = $1 and template = $2 and sealed_content is not null order by created_at, id`,
      [email, template],
    )
    return rows.map(({ id, sealed_content }) => openContent(api.services, id, sealed_content).text)
  }
  return {
    query,
    mails,
    /** The tokens of the links that wait for an address, the oldest first. */
    tokens: async (email: string, template: MailTemplate): Promise<string[]> =>
      (await mails(email, template)).map((text) => /#(?<token>[\w-]+)/u.exec(text)?.groups?.['token'] ?? ''),
    /** Runs the jobs that requests for new passwords have left, as the worker would. */
    runResetJobs: async (): Promise<number> => {
      const jobs = await query<{ id: string; data: { request_id: string; sealed_email: string } }>(
        `delete from bullmq.job where queue = 'send-reset-link' returning data`,
      )
      for (const { data } of jobs) await sendResetLink.run(data, api.services, new AbortController().signal)
      return jobs.length
    },
    close: async (): Promise<void> => await superuser.end(),
  }
}
