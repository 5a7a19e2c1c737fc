import type { BusinessDate } from '@quittance/core'
import { listParameter, parameter, type Sql, sql } from '../report/sql.js'

/** Whose queue, at which moment. */
export type QueueOwner = {
  readonly organisation_id: string
  readonly user_id: string
  /** The teams whose pool the person takes from. */
  readonly team_ids: readonly string[]
  readonly today: BusinessDate
  readonly now: Date
  /** False where the person has enough cases and takes none from the pool. */
  readonly takes_from_pool: boolean
}

/** A call that was agreed for an hour comes up so many minutes before it. */
const ahead_minutes = 5

/**
 * What one person may work now, one row per case: debt_case_id, reason, due_on, due_at (the agreed hour, or null), rank,
 * score, is_own, is_passed (taken a short while ago and put back untouched). The person's own cases that are due, and
 * those of the person's teams, or of no team, that are nobody's. Without those that somebody else has in hand, and calls
 * agreed for later today.
 */
export const workQueue = (owner: QueueOwner): Sql => {
  const organisation_id = parameter('uuid', owner.organisation_id)
  const user_id = parameter('uuid', owner.user_id)
  const now = parameter('timestamptz', owner.now.toISOString())
  const soon = parameter('timestamptz', new Date(owner.now.getTime() + ahead_minutes * 60_000).toISOString())
  const pool = owner.takes_from_pool
    ? sql`debt_case.assignee_id is null
        and (debt_case.team_id is null or debt_case.team_id = any(${listParameter('uuid[]', owner.team_ids)}))`
    : sql`false`
  return sql`
    select next_action.debt_case_id, next_action.reason, next_action.due_on, follow_up.due_at, next_action."rank",
           next_action.score, next_action.subject_id, debt_case.assignee_id is not null as is_own,
           coalesce(case_lease.user_id = ${user_id} and case_lease.until_at <= ${now}, false) as is_passed
    from next_action
    join debt_case on debt_case.organisation_id = next_action.organisation_id and debt_case.id = next_action.debt_case_id
    left join case_lease on case_lease.organisation_id = next_action.organisation_id
      and case_lease.debt_case_id = next_action.debt_case_id
    left join follow_up on follow_up.organisation_id = next_action.organisation_id
      and follow_up.id = next_action.subject_id and next_action.reason = 'call_back'
    where next_action.organisation_id = ${organisation_id} and next_action.due_on <= ${parameter('date', owner.today)}
      and debt_case.phase <> 'closed' and debt_case.archived_on is null
      and (debt_case.assignee_id = ${user_id} or (${pool}))
      and (case_lease.until_at is null or case_lease.until_at <= ${now} or case_lease.user_id = ${user_id})
      and (follow_up.due_at is null or follow_up.due_at <= ${soon})`
}

/** The order in which a queue is worked: what was put back comes last, then rank, the agreed hour, worth and age. */
export const queueOrder: Sql = sql`is_passed, "rank", due_at nulls last, score desc, due_on, debt_case_id`
