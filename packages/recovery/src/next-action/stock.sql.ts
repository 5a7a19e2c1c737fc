import { contact_channels, right_party_outcomes } from '@quittance/core'
import { listParameter, type Sql, sql } from '../report/sql.js'
import type { ReasonScope } from './work-reason-source.js'

/** The CTEs that every reason may read, of the open cases that meet `cases`, a condition on `debt_case`. */
export const stockTables = ({ organisation_id, as_of }: ReasonScope, cases: Sql): Sql => {
  const channels = listParameter('text[]', contact_channels)
  const reached = listParameter('text[]', right_party_outcomes)
  return sql`
  stock as materialized (
    select debt_case.id as debt_case_id, debt_case.creditor_id, debt_case.debtor_id, debt_case.phase, debt_case.opened_on,
           debtor.kind as debtor_kind
    from debt_case
    join debtor on debtor.organisation_id = debt_case.organisation_id and debtor.id = debt_case.debtor_id
    where debt_case.organisation_id = ${organisation_id} and debt_case.phase <> 'closed'
      and debt_case.opened_on <= ${as_of} and ${cases}
  ),
  worked as materialized (
    select debt_case_id, max(occurred_on) as last_on,
           max(occurred_on) filter (where tried) as tried_on, max(occurred_at) filter (where tried) as tried_at,
           max(occurred_at) filter (where reached) as reached_at,
           max(occurred_on) filter (where contact) as contact_on, max(occurred_at) filter (where contact) as contact_at
    from (
      select activity.debt_case_id, activity.occurred_on, activity.occurred_at,
             activity.channel = any(${channels}) as contact,
             activity.direction = 'outbound' and activity.channel = any(${channels}) as tried,
             coalesce(activity.outcome = any(${reached}), false) as reached
      from activity
      join stock on stock.debt_case_id = activity.debt_case_id
      where activity.organisation_id = ${organisation_id} and activity.occurred_on <= ${as_of}
    ) as done
    group by debt_case_id
  ),
  promised as materialized (
    select debt_case_id, bool_or(status = 'open') as is_open, max(promised_on) as promised_on,
           (array_agg(status order by due_on desc, id desc) filter (where decided))[1] as last_status,
           (array_agg(id order by due_on desc, id desc) filter (where decided))[1] as last_id,
           (array_agg(decided_on order by due_on desc, id desc) filter (where decided))[1] as last_decided_on
    from (
      select promise.debt_case_id, promise.id, promise.due_on, promise.promised_on, promise.decided_on,
             case when promise.decided_on > ${as_of} then 'open' else promise.status end as status,
             coalesce(promise.decided_on <= ${as_of}, false)
               and promise.status in ('kept', 'partly_kept', 'broken') as decided
      from promise
      join stock on stock.debt_case_id = promise.debt_case_id
      where promise.organisation_id = ${organisation_id} and promise.promised_on <= ${as_of}
    ) as known
    group by debt_case_id
  )`
}

/** The CTEs that the rules look at beside: holds on all of a case, what is owed, and when it was last touched. */
export const factTables = ({ organisation_id, as_of }: ReasonScope): Sql => sql`
  held as materialized (
    select stood.debt_case_id, stood.kind
    from (
      select hold.debt_case_id, hold.kind, bool_or(hold.claim_id is null) as is_whole,
             count(distinct hold.claim_id) as claim_count
      from hold
      join stock on stock.debt_case_id = hold.debt_case_id
      where hold.organisation_id = ${organisation_id} and hold.opened_on <= ${as_of}
        and (hold.closed_on is null or hold.closed_on > ${as_of})
      group by hold.debt_case_id, hold.kind
    ) as stood
    where stood.is_whole or stood.claim_count = (
      select count(*) from claim where claim.organisation_id = ${organisation_id} and claim.debt_case_id = stood.debt_case_id)
  ),
  placed as materialized (
    select distinct on (claim.debt_case_id) claim.debt_case_id, claim.currency
    from claim
    join stock on stock.debt_case_id = claim.debt_case_id
    where claim.organisation_id = ${organisation_id}
    order by claim.debt_case_id, claim.placed_on, claim.recorded_at, claim.currency
  ),
  owed as materialized (
    select entry.debt_case_id,
           sum(case 'claim_principal' when entry.debit_account then entry.amount_minor
                                      when entry.credit_account then -entry.amount_minor else 0 end) as balance_minor
    from ledger_entry entry
    join placed on placed.debt_case_id = entry.debt_case_id and placed.currency = entry.currency
    where entry.organisation_id = ${organisation_id} and entry.occurred_on <= ${as_of}
    group by entry.debt_case_id
  ),
  snoozed as materialized (
    select case_snooze.debt_case_id, case_snooze.reason, case_snooze.subject_id, max(case_snooze.until_on) as until_on,
           max(case_snooze.created_on) as created_on
    from case_snooze
    join stock on stock.debt_case_id = case_snooze.debt_case_id
    where case_snooze.organisation_id = ${organisation_id} and case_snooze.created_on <= ${as_of}
    group by case_snooze.debt_case_id, case_snooze.reason, case_snooze.subject_id
  ),
  touched as materialized (
    select stock.debt_case_id,
           greatest(stock.opened_on, worked.last_on, promised.promised_on, noted.created_on, put_off.created_on) as touched_on
    from stock
    left join worked on worked.debt_case_id = stock.debt_case_id
    left join promised on promised.debt_case_id = stock.debt_case_id
    left join (
      select follow_up.debt_case_id, max(follow_up.created_on) as created_on
      from follow_up
      join stock on stock.debt_case_id = follow_up.debt_case_id
      where follow_up.organisation_id = ${organisation_id} and follow_up.created_on <= ${as_of}
      group by follow_up.debt_case_id
    ) as noted on noted.debt_case_id = stock.debt_case_id
    left join (
      select debt_case_id, max(created_on) as created_on from snoozed group by debt_case_id
    ) as put_off on put_off.debt_case_id = stock.debt_case_id
  )`
