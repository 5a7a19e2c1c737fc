import {
  addDays,
  type BusinessDate,
  businessDateOf,
  err,
  instantOfLocalTime,
  isLocalTime,
  ok,
  type Result,
} from '@quittance/core'
import { newId } from '@quittance/platform'
import type { ClientBase } from 'pg'
import type { Actor } from '../actor.js'
import { strategyInForce } from '../strategy/strategy-in-force.js'
import type { FollowUpReason } from './follow-up-reason.js'
import { follow_up_note_length_maximum, type FollowUpFailure } from './follow-up-message.js'

/** When to come back to a case, and why. */
export type NewFollowUp = {
  readonly debt_case_id: string
  readonly reason: FollowUpReason
  readonly due_on: BusinessDate
  /** HH:MM in the organisation's time zone; null for any time of the day. */
  readonly due_time: string | null
  readonly note: string | null
}

/**
 * Plans to come back to a case that the caller has locked; it takes the place of what was planned before, so that a case
 * has one such day. The caller refreshes the next action. Answers with its id.
 */
export const addFollowUp = async (
  client: ClientBase,
  actor: Actor,
  { debt_case_id, reason, due_on, due_time, note }: NewFollowUp,
  now: Date,
): Promise<Result<string, FollowUpFailure>> => {
  const { organisation_id, time_zone } = actor
  const today = businessDateOf(now, time_zone)
  if (due_time !== null && !isLocalTime(due_time)) return err({ code: 'time_invalid' })
  if ((note ?? '').length > follow_up_note_length_maximum) return err({ code: 'note_too_long' })
  const due_at = due_time === null ? null : instantOfLocalTime(due_on, due_time, time_zone)
  const { content } = await strategyInForce(client, organisation_id, today)
  const days_maximum = content.days_ahead_maximum
  if (due_on < today || (due_at !== null && due_at < now)) return err({ code: 'in_the_past', days_maximum })
  if (due_on > addDays(today, days_maximum)) return err({ code: 'too_far', days_maximum })
  const id = newId()
  await client.query(
    `update follow_up set done_at = $3 where organisation_id = $1 and debt_case_id = $2 and done_at is null`,
    [organisation_id, debt_case_id, now],
  )
  await client.query(
    `insert into follow_up (organisation_id, id, debt_case_id, due_on, due_at, reason, note, created_by_id, created_on,
       created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [organisation_id, id, debt_case_id, due_on, due_at, reason, note, actor.user_id, today, now],
  )
  return ok(id)
}
