import { isId } from '@quittance/platform'
import type pg from 'pg'
import type { Actor } from '../actor.js'

/** A person whom an actor may have something sent to. */
export type KnownRecipient = { readonly id: string; readonly creditor_id: string | null }

/** People that one schedule or alert may be sent to. */
export const recipients_maximum = 50

/**
 * The people among these ids whom the actor may choose: those of the organisation, for a creditor's user those of the same
 * creditor. Null when one of them is not.
 */
export const knownRecipients = async (
  client: pg.ClientBase,
  actor: Actor,
  ids: readonly string[],
): Promise<readonly KnownRecipient[] | null> => {
  const asked = [...new Set(ids)]
  if (!asked.every(isId)) return null
  const { rows } = await client.query<KnownRecipient>(
    `select id, creditor_id from user_account
      where organisation_id = $1 and id = any($2::uuid[]) and kind = 'person' and deactivated_at is null
        and ($3::uuid is null or creditor_id = $3)
      order by id`,
    [actor.organisation_id, asked, actor.creditor_id],
  )
  return rows.length === asked.length ? rows : null
}
