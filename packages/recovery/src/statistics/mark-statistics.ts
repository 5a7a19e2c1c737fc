import type { ClientBase } from 'pg'

/**
 * The days whose figures an import changed:
 * - the day on which each of its claims was placed;
 * - of every claim that its ledger entries move, the day of the earliest such entry and the later days on which the
 *   claim moves: a late payment changes on which of them the claim ceased to be open;
 * - of every case that got a payment or a promise, the decision days of all its promises, because payments are matched
 *   to promises case by case;
 * - every dispute day of the claims that it disputes, because a claim counts on the day of its first dispute;
 * - the days of its activities.
 */
const insertMarks = `
with entry as (
  select claim_id, min(occurred_on) as first_day
  from ledger_entry
  where organisation_id = $1 and import_id = $2
  group by claim_id
),
debt_case as (
  select debt_case_id from payment where organisation_id = $1 and import_id = $2
  union
  select debt_case_id from promise where organisation_id = $1 and import_id = $2
),
dispute as (
  select debt_case_id from hold where organisation_id = $1 and import_id = $2 and kind = 'dispute'
),
day as (
  select portfolio_id, creditor_id, placed_on as day
  from claim
  where organisation_id = $1 and import_id = $2
  union
  select moved.portfolio_id, moved.creditor_id, moved.occurred_on
  from entry
  join ledger_entry moved
    on moved.organisation_id = $1 and moved.claim_id = entry.claim_id and moved.occurred_on >= entry.first_day
  union
  select promise.portfolio_id, promise.creditor_id, promise.due_on + promise.grace_days
  from debt_case
  join promise on promise.organisation_id = $1 and promise.debt_case_id = debt_case.debt_case_id
  union
  select hold.portfolio_id, hold.creditor_id, hold.opened_on
  from dispute
  join hold on hold.organisation_id = $1 and hold.debt_case_id = dispute.debt_case_id and hold.kind = 'dispute'
  union
  select portfolio_id, creditor_id, occurred_on
  from activity
  where organisation_id = $1 and import_id = $2
)
insert into statistics_mark (organisation_id, id, creditor_id, portfolio_id, day, marked_at)
select $1, new_id(), creditor_id, portfolio_id, day, now()
from day`

/**
 * Marks the days whose statistics no longer hold because of an import's facts. Call it once, in the transaction that
 * wrote the facts and after all of them: facts and marks then become visible together, and no figure is ever stale.
 * Answers with the number of marks.
 */
export const markStatisticsOfImport = async (
  client: ClientBase,
  organisation_id: string,
  import_id: string,
): Promise<number> => {
  const marked = await client.query(insertMarks, [organisation_id, import_id])
  return marked.rowCount ?? 0
}
