import { attribution_days, contact_channels, right_party_outcomes } from '@quittance/core'
import type { ClientBase } from 'pg'

/**
 * The days whose figures new facts changed; `isNew` is the condition, with $2, that tells them in their tables:
 * - the day on which each of the claims was placed;
 * - of every claim that the ledger entries move, the day of the earliest such entry and the later days on which the
 *   claim moves: a late payment changes on which of them the claim ceased to be open;
 * - of every case that got a payment or a promise, the decision days of all its promises, because payments are matched
 *   to promises case by case;
 * - every dispute day of the claims that are disputed, because a claim counts on the day of its first dispute;
 * - the days of the activities;
 * - the days of all promises made on the cases that got a promise, because of one case and day only one is agreed;
 * - of every case that got a promise or a right-party contact, the days of the payments that may be attributed to it, and
 *   of their reversals;
 * - the days on which claims that move were closed as settled, or that was taken back: what had been paid by then.
 * $3 channels and $4 outcomes of right-party contacts, $5 days of attribution.
 */
const insertMarks = (isNew: string): string => `
with entry as (
  select claim_id, min(occurred_on) as first_day
  from ledger_entry
  where organisation_id = $1 and ${isNew}
  group by claim_id
),
debt_case as (
  select debt_case_id from payment where organisation_id = $1 and ${isNew}
  union
  select debt_case_id from promise where organisation_id = $1 and ${isNew}
),
dispute as (
  select debt_case_id from hold where organisation_id = $1 and ${isNew} and kind = 'dispute'
),
contact as (
  select debt_case_id, min(day) as first_day, max(day) as last_day
  from (
    select debt_case_id, promised_on as day from promise where organisation_id = $1 and ${isNew}
    union all
    select debt_case_id, occurred_on from activity
    where organisation_id = $1 and ${isNew} and channel = any($3) and outcome = any($4)
  ) as made
  group by debt_case_id
),
attributable as (
  select payment.id
  from contact
  join payment on payment.organisation_id = $1 and payment.debt_case_id = contact.debt_case_id
    and payment.paid_on between contact.first_day and contact.last_day + $5::int
    and payment.kind = 'payment'
),
day as (
  select portfolio_id, creditor_id, placed_on as day
  from claim
  where organisation_id = $1 and ${isNew}
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
  where organisation_id = $1 and ${isNew}
  union
  select promise.portfolio_id, promise.creditor_id, promise.promised_on
  from (select distinct debt_case_id from promise where organisation_id = $1 and ${isNew}) as promising
  join promise on promise.organisation_id = $1 and promise.debt_case_id = promising.debt_case_id
  union
  select closing.portfolio_id, closing.creditor_id, closing.occurred_on
  from entry
  join claim_closing closing on closing.organisation_id = $1 and closing.claim_id = entry.claim_id
    and closing.reason = 'settled' and closing.closed_on >= entry.first_day
  union
  select paid.portfolio_id, paid.creditor_id, paid.occurred_on
  from (
    select id from attributable
    union all
    select reversal.id
    from attributable
    join payment reversal on reversal.organisation_id = $1 and reversal.reversal_of_id = attributable.id
  ) as movement
  join ledger_entry paid on paid.organisation_id = $1 and paid.payment_id = movement.id
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
): Promise<number> => await mark(client, insertMarks('import_id = $2'), organisation_id, import_id)

/**
 * The same for facts that a command wrote: the ids of its claims, ledger entries, payments, promises, holds and
 * activities, whatever their kind. Days that were never stored get marks in vain; the next run removes them.
 */
export const markStatisticsOfFacts = async (
  client: ClientBase,
  organisation_id: string,
  fact_ids: readonly string[],
): Promise<number> => await mark(client, insertMarks('id = any($2::uuid[])'), organisation_id, fact_ids)

const mark = async (
  client: ClientBase,
  statement: string,
  organisation_id: string,
  facts: string | readonly string[],
): Promise<number> => {
  const marked = await client.query(statement, [
    organisation_id,
    facts,
    contact_channels,
    right_party_outcomes,
    attribution_days,
  ])
  return marked.rowCount ?? 0
}
