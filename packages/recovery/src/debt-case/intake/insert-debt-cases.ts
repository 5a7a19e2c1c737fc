import type { ApplyRun } from '../../import/apply/apply-run.js'
import type { Slice } from '../../import/apply/slices.js'

/**
 * Opens a case for every debtor of the rows that has none under the portfolio's mandate. Their numbers are taken from
 * the organisation's counter as one block, in the transaction, so that an import that is rolled back leaves no gap.
 */
export const insertDebtCases = async (
  { client, organisation_id, row, now }: ApplyRun,
  { first_line, last_line }: Slice,
): Promise<void> => {
  await client.query(
    `with missing as materialized (
       select debtor.id as debtor_id, portfolio.mandate_id, min(staged.line) as line, min(staged.placed_on) as opened_on
       from staged_row staged
       join portfolio on portfolio.organisation_id = $1 and portfolio.id = $3
       join debtor on debtor.organisation_id = $1 and debtor.creditor_id = $2
         and debtor.natural_key = staged.debtor_key
       where staged.verdict = 'new' and staged.line between $5 and $6
         and not exists (
           select from debt_case
           where debt_case.organisation_id = $1 and debt_case.mandate_id = portfolio.mandate_id
             and debt_case.debtor_id = debtor.id
         )
       group by debtor.id, portfolio.mandate_id
     ),
     counter as (
       insert into organisation_counter as counter (organisation_id, name, value)
       select $1, 'debt_case', count(*) from missing having count(*) > 0
       on conflict (organisation_id, name) do update set value = counter.value + excluded.value
       returning counter.value
     )
     insert into debt_case
       (organisation_id, id, creditor_id, mandate_id, debtor_id, number, phase, opened_on, created_at)
     select $1, new_id(), $2, missing.mandate_id, missing.debtor_id,
       counter.value - count(*) over () + row_number() over (order by missing.line), 'amicable', missing.opened_on, $4
     from missing cross join counter
     order by missing.line`,
    [organisation_id, row.creditor_id, row.portfolio_id, now, first_line, last_line],
  )
}
