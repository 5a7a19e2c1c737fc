import { newId } from '@quittance/platform'
import type pg from 'pg'
import type { KnownRecipient } from './known-recipients.js'

/** The tables that say who is sent what, and the column that names it. */
const tables = {
  schedule: { name: 'report_schedule_recipient', parent: 'schedule_id', more: '', values: '' },
  alert: { name: 'report_alert_recipient', parent: 'alert_id', more: ', told_state', values: `, 'ok'` },
} as const

/** Makes these people the recipients: who stays keeps his own wish to get no more, who is taken out is forgotten. */
export const setRecipients = async (
  client: pg.ClientBase,
  kind: keyof typeof tables,
  of: { readonly organisation_id: string; readonly id: string; readonly title: string },
  recipients: readonly KnownRecipient[],
  now: Date,
): Promise<void> => {
  const { name, parent, more, values } = tables[kind]
  const ids = recipients.map(({ id }) => id)
  await client.query(
    `delete from ${name} where organisation_id = $1 and ${parent} = $2 and user_id <> all($3::uuid[])`,
    [of.organisation_id, of.id, ids],
  )
  await client.query(
    `insert into ${name} (organisation_id, id, ${parent}, user_id, creditor_id, title, created_at${more})
     select $1, new.id, $2, new.user_id, new.creditor_id, $3, $4${values}
       from unnest($5::uuid[], $6::uuid[], $7::uuid[]) as new(id, user_id, creditor_id)
     on conflict (organisation_id, ${parent}, user_id) do update set title = excluded.title`,
    [
      of.organisation_id,
      of.id,
      of.title,
      now,
      ids.map(() => newId()),
      ids,
      recipients.map(({ creditor_id }) => creditor_id),
    ],
  )
}
