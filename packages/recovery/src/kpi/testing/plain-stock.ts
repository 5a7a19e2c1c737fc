import type pg from 'pg'
import type { PlainFact } from './plain-facts.js'

/**
 * How things stood at the end of a day, of all that had been recorded by a moment, claim by claim: each open claim with what
 * it adds to the measures of the stock. What is counted case by case stands on each claim of the case that is open, and is
 * to be counted once. It is written from the definitions, and shares nothing with the statements of the product.
 */
export const plainStock = async (
  client: pg.Client,
  organisation_id: string,
  known_at: Date,
  as_of: string,
): Promise<PlainFact[]> => {
  const { rows } = await client.query<StockRow>(statement, [organisation_id, known_at.toISOString(), as_of])
  return rows.map((row) => ({ ...row, value: BigInt(row.value), day: as_of, agent: null, is_stock: true }))
}

type StockRow = Omit<PlainFact, 'value' | 'agent' | 'day' | 'is_stock'> & { readonly value: string }

const statement = `
with
e as (
  select * from ledger_entry where organisation_id = $1 and recorded_at <= $2 and occurred_on <= $3
),
standing as (
  select c.*, (select coalesce(sum(amount_minor), 0) from e where claim_id = c.id and debit_account = 'claim_principal')
            - (select coalesce(sum(amount_minor), 0) from e where claim_id = c.id and credit_account = 'claim_principal')
            as balance
  from claim c where c.organisation_id = $1 and c.recorded_at <= $2 and c.placed_on <= $3
),
-- How late a debtor is depends on all claims of the case.
late as (
  select debt_case_id, coalesce($3::date - min(due_on), 0) as days from standing where balance > 0 group by debt_case_id
),
held as (
  select debt_case_id from hold
  where organisation_id = $1 and recorded_at <= $2 and opened_on <= $3 and (closed_on is null or closed_on > $3)
),
closed as (
  select debt_case_id from claim_closing
  where organisation_id = $1 and recorded_at <= $2 and occurred_on <= $3
  group by debt_case_id, claim_id
  having count(*) filter (where kind = 'closed') > count(*) filter (where kind <> 'closed')
)
select added.measure, standing.placed_on::text, added.value::text as value, portfolio.creditor_id::text as creditor,
       portfolio.id::text as portfolio, portfolio.team_id::text as team, standing.kind as claim_kind,
       debtor.kind as debtor_kind, standing.debt_case_id::text as debt_case
from standing
join portfolio on portfolio.organisation_id = $1 and portfolio.id = standing.portfolio_id
join debt_case on debt_case.organisation_id = $1 and debt_case.id = standing.debt_case_id
join debtor on debtor.organisation_id = $1 and debtor.id = debt_case.debtor_id
left join late on late.debt_case_id = standing.debt_case_id
cross join lateral (values
  ('open_minor', true, balance),
  ('overdue_minor', standing.due_on < $3::date, balance),
  ('overdue_count', standing.due_on < $3::date and balance > 0, 1),
  ('overdue_minor_days', standing.due_on < $3::date, balance * ($3::date - standing.due_on)),
  ('overdue_days_count', standing.due_on < $3::date and balance > 0, $3::date - standing.due_on),
  ('at_risk_30_minor', late.days > 30, balance),
  ('at_risk_60_minor', late.days > 60, balance),
  ('at_risk_90_minor', late.days > 90, balance),
  ('open_case_count', balance > 0, 1),
  ('overdue_case_count', balance > 0 and late.days > 0, 1),
  ('overdue_case_days_count', balance > 0 and late.days > 0, late.days),
  ('workable_case_count', balance > 0 and standing.debt_case_id not in (select debt_case_id from held)
                          and standing.debt_case_id not in (select debt_case_id from closed), 1),
  ('listed_case_count', balance > 0 and standing.debt_case_id not in (select debt_case_id from held)
                          and standing.debt_case_id not in (select debt_case_id from closed), 1)
) as added(measure, is_so, value)
where added.is_so and added.value <> 0`
