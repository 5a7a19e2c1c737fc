import type pg from 'pg'
import type { LinkPurpose } from './link-purpose.js'

/** Makes the open links of a person void, all or those of one purpose, and keeps back their e-mails. Answers how many. */
export const revokeLinks = async (
  client: pg.ClientBase,
  of: { readonly organisation_id: string; readonly user_id: string; readonly purpose?: LinkPurpose },
  now: Date,
): Promise<number> => {
  const { rows } = await client.query<{ mail_message_id: string | null }>(
    `update account_link set revoked_at = $3
      where organisation_id = $1 and user_id = $2 and used_at is null and revoked_at is null
        and ($4::text is null or purpose = $4)
      returning mail_message_id`,
    [of.organisation_id, of.user_id, now, of.purpose ?? null],
  )
  const messages = rows.flatMap(({ mail_message_id }) => (mail_message_id === null ? [] : [mail_message_id]))
  if (messages.length > 0) {
    await client.query(
      `update mail_message set state = 'failed', ended_at = $3, sealed_content = null, last_error = 'No longer wanted'
        where organisation_id = $1 and id = any($2) and state = 'queued'`,
      [of.organisation_id, messages, now],
    )
  }
  return rows.length
}
