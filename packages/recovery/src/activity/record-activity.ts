import { type ActivityChannel, type ActivityOutcome, assert, type DelayReason } from '@quittance/core'
import { newId } from '@quittance/platform'
import type pg from 'pg'
import type { Actor } from '../actor.js'
import { markStatisticsOfFacts } from '../statistics/mark-statistics.js'

/** A contact, or something written down, that a person or a job of ours adds to a case. */
export type NewActivity = {
  readonly debt_case_id: string
  /** The claim it was about; null when it was about the case. */
  readonly claim_id: string | null
  readonly channel: ActivityChannel
  readonly direction: 'outbound' | 'inbound'
  readonly outcome: ActivityOutcome | null
  readonly reason_for_delay: DelayReason | null
  readonly duration_seconds: number | null
  readonly note: string | null
  /** When it happened, not later than now. */
  readonly occurred_at: Date
  /** The number or address that was used; left out where none is known. */
  readonly contact_point_id?: string | null
  /** The activity of the same case that this one puts right; left out where it puts right none. */
  readonly corrects_id?: string | null
}

/**
 * Adds an activity to a case that the caller has locked, under the name of who acts, and marks the figures that it
 * changes. A case with claims in several portfolios counts it in that of the claim, else of the claim placed last.
 * Answers with its id.
 */
export const recordActivity = async (
  client: pg.ClientBase,
  actor: Actor,
  activity: NewActivity,
  now: Date,
): Promise<string> => {
  const id = newId()
  const { rowCount } = await client.query(
    `insert into activity (organisation_id, id, creditor_id, portfolio_id, debt_case_id, claim_id, occurred_at,
       occurred_on, channel, direction, outcome, reason_for_delay, duration_seconds, agent_id, agent_name, note,
       natural_key, recorded_at, contact_point_id, corrects_id)
     select $1, $2::uuid, claim.creditor_id, claim.portfolio_id, claim.debt_case_id, $4, $5,
       ($5::timestamptz at time zone $6)::date, $7, $8, $9, $10, $11, $12, $13, $14, $2::uuid::text, $15, $16, $17
     from claim
     where claim.organisation_id = $1 and claim.debt_case_id = $3 and ($4::uuid is null or claim.id = $4)
     order by claim.placed_on desc, claim.id desc
     limit 1`,
    [
      actor.organisation_id,
      id,
      activity.debt_case_id,
      activity.claim_id,
      activity.occurred_at,
      actor.time_zone,
      activity.channel,
      activity.direction,
      activity.outcome,
      activity.reason_for_delay,
      activity.duration_seconds,
      actor.user_id,
      actor.user_id === null ? null : actor.name,
      activity.note,
      now,
      activity.contact_point_id ?? null,
      activity.corrects_id ?? null,
    ],
  )
  assert(rowCount === 1, 'an activity is recorded on a case with the claim that it names')
  await markStatisticsOfFacts(client, actor.organisation_id, [id])
  return id
}
