import { newId } from '@quittance/platform'
import type { ClientBase } from 'pg'
import type { Actor } from '../actor.js'

/** Something that happened to a hold, with the owner and the clock that it has from then on. */
export type HoldHappening = {
  readonly hold_id: string
  readonly kind: 'opened' | 'assigned' | 'settled'
  readonly note: string | null
}

/** Adds to the history of a hold that the caller has just changed. */
export const recordHoldEvent = async (
  client: ClientBase,
  actor: Actor,
  { hold_id, kind, note }: HoldHappening,
  now: Date,
): Promise<void> => {
  await client.query(
    `insert into hold_event (organisation_id, id, creditor_id, debt_case_id, hold_id, kind, owner_id, respond_by, note,
       actor_id, occurred_at)
     select $1, $2, creditor_id, debt_case_id, id, $4, owner_id, respond_by, $5, $6, $7
     from hold where organisation_id = $1 and id = $3`,
    [actor.organisation_id, newId(), hold_id, kind, note, actor.user_id, now],
  )
}
