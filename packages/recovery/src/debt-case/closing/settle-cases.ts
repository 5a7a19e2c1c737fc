import type pg from 'pg'
import { recordClosings } from './record-closings.sql.js'
import { teamOfReopenedCase } from '../../team/team-of-reopened-case.sql.js'

/**
 * Closes the cases that an import paid off and reopens those that it made owed again, in the transaction of the import:
 * a list never shows a case as open of which nothing is owed. A case is closed on the day of its last movement.
 *
 * It is paid when payments alone brought it to zero, settled when a write-off took the rest, recalled when the creditor
 * took claims back, and uncollectable when nothing but a write-off ended it. Only what was closed as paid, and what got
 * a new claim after it was closed, is reopened: for other reasons people decide. Answers how many of each.
 */
export const settleCasesOfImport = async (
  client: pg.ClientBase,
  organisation_id: string,
  import_id: string,
  now: Date,
): Promise<{ readonly closed: number; readonly reopened: number }> => {
  const parameters = [organisation_id, import_id, now]
  const closed = await client.query<{ count: number }>(closeStatement, parameters)
  const reopened = await client.query<{ count: number }>(reopenStatement, parameters)
  return { closed: closed.rows[0]?.count ?? 0, reopened: reopened.rows[0]?.count ?? 0 }
}

/** Open balance and last movement of the cases that the import moved. Currencies are never added. */
const balances = `
  touched as (
    select distinct debt_case_id from ledger_entry where organisation_id = $1 and import_id = $2
  ),
  by_currency as (
    select entry.debt_case_id, entry.currency, max(entry.occurred_on) as last_on, max(entry.placed_on) as placed_on,
      sum(case 'claim_principal' when entry.debit_account then entry.amount_minor
                                 when entry.credit_account then -entry.amount_minor else 0 end) as open_minor,
      sum(case when entry.reason = 'payment' and entry.credit_account = 'claim_principal' then entry.amount_minor
               when entry.reason = 'reversal' and entry.debit_account = 'claim_principal' then -entry.amount_minor
               else 0 end) as paid_minor,
      bool_or(entry.reason = 'recall') as recalled,
      bool_or(entry.reason = 'write_off') as written_off
    from ledger_entry entry join touched on touched.debt_case_id = entry.debt_case_id
    where entry.organisation_id = $1
    group by entry.debt_case_id, entry.currency
  ),
  balance as (
    select debt_case_id, bool_and(open_minor <= 0) as is_settled, max(last_on) as last_on, max(placed_on) as placed_on,
      sum(paid_minor) > 0 as is_paid, bool_or(recalled) as recalled, bool_or(written_off) as written_off
    from by_currency group by debt_case_id
  )`

const closeStatement = `
  with ${balances},
  changed as (
  update debt_case
  set closed_from = debt_case.phase, phase = 'closed', closed_on = balance.last_on,
    closing_reason = case
      when balance.recalled then 'recalled'
      when balance.written_off and balance.is_paid then 'settled'
      when balance.written_off then 'uncollectable'
      else 'paid'
    end
  from balance
  where debt_case.organisation_id = $1 and debt_case.id = balance.debt_case_id
    and debt_case.phase <> 'closed' and balance.is_settled
  returning debt_case.id, 'closed' as kind, debt_case.closing_reason as reason, debt_case.closed_on,
    debt_case.closed_on as occurred_on
  ),
  ${recordClosings('$3')}
  select count(*)::int as count from changed`

const reopenStatement = `
  with ${balances},
  -- What was closed, before it is forgotten.
  former as (
    select id, closing_reason, closed_on from debt_case where organisation_id = $1 and phase = 'closed'
      and id in (select debt_case_id from balance)
  ),
  changed as (
  update debt_case
  set phase = debt_case.closed_from, closed_from = null, closed_on = null, closing_reason = null, archived_on = null,
    team_id = ${teamOfReopenedCase}
  from balance join former on former.id = balance.debt_case_id
  where debt_case.organisation_id = $1 and debt_case.id = balance.debt_case_id
    and debt_case.phase = 'closed' and debt_case.anonymised_on is null and not balance.is_settled
    and (debt_case.closing_reason = 'paid' or balance.placed_on > debt_case.closed_on)
  returning debt_case.id, 'reopened' as kind, former.closing_reason as reason, former.closed_on,
    -- On the day of what reopened it, and never before it was closed.
    greatest(balance.last_on, former.closed_on) as occurred_on
  ),
  ${recordClosings('$3')}
  select count(*)::int as count from changed`
