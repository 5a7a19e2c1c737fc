import type pg from 'pg'

/** How an e-mail ended. */
export type MailEnd = { readonly state: 'sent' | 'failed'; readonly ended_at: Date; readonly reason: string | null }

/** Writes how e-mails ended beside the reports and alerts that they carried, which are kept longer than the e-mails. */
export const tellCause = async (
  client: pg.ClientBase,
  organisation_id: string,
  message_ids: readonly string[],
  { state, ended_at, reason }: MailEnd,
): Promise<void> => {
  if (message_ids.length === 0) return
  await client.query(
    `update report_delivery set state = $3, ended_at = $4, reason = $5
      where organisation_id = $1 and mail_message_id = any($2::uuid[]) and state = 'sending'`,
    [organisation_id, message_ids, state, ended_at, reason],
  )
  await client.query(
    'update alert_evaluation set mail_state = $3 where organisation_id = $1 and mail_message_id = any($2::uuid[])',
    [organisation_id, message_ids, state],
  )
}
