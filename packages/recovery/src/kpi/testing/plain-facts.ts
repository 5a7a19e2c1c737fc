import type pg from 'pg'

/** A fact as the plain statement below finds it, with everything by which it may be filtered or divided. */
export type PlainFact = {
  readonly measure: string
  readonly day: string
  readonly placed_on: string
  readonly value: bigint
  readonly creditor: string
  readonly portfolio: string
  readonly team: string | null
  readonly claim_kind: string | null
  readonly debtor_kind: string | null
  readonly agent: string | null
  readonly debt_case: string
  /** True for what stood at the end of `day`, whenever it came to be. */
  readonly is_stock: boolean
}

/**
 * All dated facts of an organisation that had been recorded by a moment, straight from the tables of the ledger, claims, promises,
 * activities, holds and closings. It is written from the definitions of the measures, for whom it does not matter how long
 * it takes, and shares nothing with the statements of the product. Of promises it takes the money that is matched to them
 * from the promise, where the rule of core wrote it down.
 */
export const plainFacts = async (client: pg.Client, organisation_id: string, known_at: Date): Promise<PlainFact[]> => {
  const { rows } = await client.query<Omit<PlainFact, 'value' | 'is_stock'> & { value: string }>(statement, [
    organisation_id,
    known_at.toISOString(),
  ])
  return rows.map((row) => ({ ...row, value: BigInt(row.value), is_stock: false }))
}

const statement = `
with
c as (select * from claim where organisation_id = $1 and recorded_at <= $2),
e as (select * from ledger_entry where organisation_id = $1 and recorded_at <= $2),
p as (select * from promise where organisation_id = $1 and recorded_at <= $2),
a as (select * from activity where organisation_id = $1 and recorded_at <= $2),
money as (
  select id, claim_id, payment_id, occurred_on, amount_minor as value, debit_account as went_to, false as is_reversal from e
  where credit_account = 'claim_principal' and debit_account in ('client_money', 'creditor_direct', 'suspense')
  union all
  select id, claim_id, payment_id, occurred_on, -amount_minor, credit_account, true from e
  where debit_account = 'claim_principal' and credit_account in ('client_money', 'creditor_direct', 'suspense')
),
paid as (
  select money.*, original.paid_on, original.debt_case_id,
         case when is_reversal then greatest(original.paid_on, c.placed_on) else money.occurred_on end as booked_on
  from money
  join c on c.id = money.claim_id
  join payment movement on movement.organisation_id = $1 and movement.id = money.payment_id
  join payment original on original.organisation_id = $1 and original.id = coalesce(movement.reversal_of_id, movement.id)
),
contact as (
  select debt_case_id, agent_id, occurred_on as day, 1 as rank, id from a
  where channel <> 'note' and outcome in ('reached_right_party', 'promised', 'refused')
  union all
  select debt_case_id, agent_id, promised_on, 2, id from p
),
rate as (
  select kind, currency, valid_from, amount_minor, recorded_at, id from cost_rate
  where organisation_id = $1 and recorded_at <= $2
),
of_claim(measure, claim_id, day, value, agent_id) as (
  select 'placed_minor', id, placed_on, principal_minor, null::uuid from c
  union all select 'placed_count', id, placed_on, 1, null from c
  union all select 'recalled_minor', claim_id, occurred_on, amount_minor, null from e
    where reason = 'recall' and credit_account = 'claim_principal'
  union all select 'recalled_minor', claim_id, occurred_on, -amount_minor, null from e
    where reason = 'recall' and debit_account = 'claim_principal'
  union all select 'collected_minor', claim_id, occurred_on, value, null from money
  union all select 'collected_direct_minor', claim_id, occurred_on, value, null from money where went_to = 'creditor_direct'
  union all select 'collected_due_minor_days', claim_id, occurred_on, value * (booked_on - c.due_on), null
    from paid join c on c.id = claim_id where c.due_on is not null
  union all select 'collected_undated_minor', claim_id, occurred_on, value, null
    from paid join c on c.id = claim_id where c.due_on is null
  union all select 'reversed_minor_days', claim_id, occurred_on, -value * (occurred_on - booked_on), null
    from paid where is_reversal
  union all select 'attributed_minor', claim_id, occurred_on, value, (
      select agent_id from contact
      where contact.debt_case_id = paid.debt_case_id and contact.day <= paid.paid_on and contact.day >= paid.paid_on - 30
      order by contact.day desc, rank desc, contact.id desc limit 1)
    from paid
  union all select 'promise_due_count', claim_id, due_on + grace_days, 1, agent_id from p
    where cancelled_on is null or cancelled_on > due_on + grace_days
  union all select 'promise_due_minor', claim_id, due_on + grace_days, amount_minor, agent_id from p
    where cancelled_on is null or cancelled_on > due_on + grace_days
  union all select 'promise_kept_count', claim_id, due_on + grace_days, 1, agent_id from p
    where (cancelled_on is null or cancelled_on > due_on + grace_days)
      and appropriated_minor * 100 >= amount_minor * threshold_percent
  union all select 'promise_kept_minor', claim_id, due_on + grace_days, appropriated_minor, agent_id from p
    where cancelled_on is null or cancelled_on > due_on + grace_days
  union all select 'promise_made_count', claim_id, promised_on, 1, agent_id from p
  union all select 'promise_agreed_count', claim_id, promised_on, 1, agent_id from p
    where id = (select min(other.id::text)::uuid from p other
                where other.debt_case_id = p.debt_case_id and other.promised_on = p.promised_on)
  union all select 'disputed_minor', id, first_day, principal_minor, null from c, lateral (
      select min(opened_on) as first_day from hold
      where hold.organisation_id = $1 and hold.recorded_at <= $2 and hold.kind = 'dispute' and hold.claim_id = c.id) dispute
    where first_day is not null
  union all select 'disputed_count', id, first_day, 1, null from c, lateral (
      select min(opened_on) as first_day from hold
      where hold.organisation_id = $1 and hold.recorded_at <= $2 and hold.kind = 'dispute' and hold.claim_id = c.id) dispute
    where first_day is not null
  union all select value.measure, closing.claim_id, closing.occurred_on,
      case closing.kind when 'closed' then value.amount else -value.amount end, null
    from claim_closing closing
    join c on c.id = closing.claim_id
    cross join lateral (values
      ('closed_count', 1),
      ('closed_paid_count', (closing.reason = 'paid')::int),
      ('closed_settled_count', (closing.reason = 'settled')::int),
      ('settled_principal_minor', case when closing.reason = 'settled' then c.principal_minor else 0 end),
      ('settled_collected_minor', case when closing.reason = 'settled' then (
         select coalesce(sum(money.value), 0) from money
         where money.claim_id = closing.claim_id and money.occurred_on <= closing.closed_on) else 0 end)
    ) as value(measure, amount)
    where closing.organisation_id = $1 and closing.recorded_at <= $2
),
of_activity(measure, id, value) as (
  select 'activity_count', id, 1::numeric from a where direction = 'outbound' and channel <> 'note'
  union all select 'right_party_count', id, 1 from a
    where direction = 'outbound' and channel <> 'note' and outcome in ('reached_right_party', 'promised', 'refused')
  union all select 'call_count', id, 1 from a where direction = 'outbound' and channel = 'call'
  union all select 'call_right_party_count', id, 1 from a
    where direction = 'outbound' and channel = 'call' and outcome in ('reached_right_party', 'promised', 'refused')
  union all select 'worked_case_count', id, 1 from a where direction = 'outbound' and channel <> 'note'
  union all select 'listed_case_count', id, 1 from a where direction = 'outbound' and channel <> 'note'
  union all select 'contacted_case_count', id, 1 from a
    where direction = 'outbound' and channel <> 'note'
      and outcome in ('reached_right_party', 'promised', 'refused', 'third_party')
  union all select 'right_party_case_count', id, 1 from a
    where direction = 'outbound' and channel <> 'note' and outcome in ('reached_right_party', 'promised', 'refused')
  union all select 'handled_count', id, 1 from a where duration_seconds > 0
  union all select 'handling_seconds', id, duration_seconds from a where duration_seconds > 0
  union all select 'cost_minor', a.id,
      floor(coalesce(a.duration_seconds, 0) * coalesce(hour.amount_minor, 0) / 3600.0 + 0.5)
        + case when a.direction = 'outbound' then coalesce(piece.amount_minor, 0) else 0 end
    from a
    join portfolio on portfolio.organisation_id = $1 and portfolio.id = a.portfolio_id
    left join lateral (
      select amount_minor from rate
      where rate.kind = 'agent_hour' and rate.currency = portfolio.currency and rate.valid_from <= a.occurred_on
      order by valid_from desc, recorded_at desc, rate.id desc limit 1) hour on true
    left join lateral (
      select amount_minor from rate
      where rate.kind = a.channel and rate.currency = portfolio.currency and rate.valid_from <= a.occurred_on
      order by valid_from desc, recorded_at desc, rate.id desc limit 1) piece on true
),
fact as (
  select of_claim.measure, of_claim.day, c.placed_on, of_claim.value::numeric as value, c.portfolio_id, c.kind as claim_kind,
         c.debt_case_id, of_claim.agent_id
  from of_claim join c on c.id = of_claim.claim_id
  where of_claim.measure <> 'attributed_minor' or of_claim.agent_id is not null
  union all
  select of_activity.measure, a.occurred_on, coalesce(c.placed_on, a.occurred_on), of_activity.value, a.portfolio_id, c.kind,
         a.debt_case_id, a.agent_id
  from of_activity join a on a.id = of_activity.id left join c on c.id = a.claim_id
  union all
  select asked.measure, checked_on, checked_on, asked.value, portfolio_id, null, debt_case_id, checked_by_id
  from contact_check
  cross join lateral (values ('contact_check_count', 1), ('contact_refused_count', (not allowed)::int),
    ('contact_overridden_count', overridden::int)) as asked(measure, value)
  where organisation_id = $1 and recorded_at <= $2
)
select fact.measure, fact.day::text, fact.placed_on::text, trunc(fact.value)::text as value,
       portfolio.creditor_id::text as creditor, portfolio.id::text as portfolio, portfolio.team_id::text as team,
       fact.claim_kind, debtor.kind as debtor_kind, fact.agent_id::text as agent,
       fact.debt_case_id::text as debt_case
from fact
join portfolio on portfolio.organisation_id = $1 and portfolio.id = fact.portfolio_id
join debt_case on debt_case.organisation_id = $1 and debt_case.id = fact.debt_case_id
join debtor on debtor.organisation_id = $1 and debtor.id = debt_case.debtor_id
where fact.value <> 0`
