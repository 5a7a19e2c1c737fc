import { isId } from '@quittance/platform'
import type { ClientBase } from 'pg'
import type { Actor } from '../actor.js'

/** Hours after which a call that was allowed is not the one that is noted any more. */
const check_hours_maximum = 4

/** When the call began that a check of this person let pass a short while ago; null when there is no such check. */
export const passedCheck = async (
  client: ClientBase,
  actor: Actor,
  debt_case_id: string,
  check_id: string | null,
  now: Date,
): Promise<Date | null> => {
  if (check_id === null || !isId(check_id)) return null
  const { rows } = await client.query<{ checked_at: Date }>(
    `select checked_at from contact_check
     where organisation_id = $1 and id = $2 and debt_case_id = $3 and channel = 'call' and allowed
       and checked_by_id is not distinct from $4
       and checked_at between $5::timestamptz - make_interval(hours => $6) and $5::timestamptz`,
    [actor.organisation_id, check_id, debt_case_id, actor.user_id, now, check_hours_maximum],
  )
  return rows[0]?.checked_at ?? null
}
