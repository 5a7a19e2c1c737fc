import type { ApplyRun } from '../../import/apply/apply-run.js'
import type { Slice } from '../../import/apply/slices.js'

/**
 * Finds the debtor and the case of every row, once for the whole file: `staged_debtor` holds each debtor with its case
 * under the portfolio's mandate, which gets an id here when it is new, and `staged_link` leads there from the line.
 */
export const linkDebtCases = async ({ client, organisation_id, row }: ApplyRun): Promise<void> => {
  await client.query(`
    create temporary table staged_debtor (
      debtor_key text not null, debtor_id uuid not null, debt_case_id uuid not null, is_new boolean not null,
      line integer not null, opened_on date not null, position bigint not null
    ) on commit drop;
    create temporary table staged_link (
      line integer not null, debtor_id uuid not null, debt_case_id uuid not null
    ) on commit drop`)
  await client.query(
    `insert into staged_debtor (debtor_key, debtor_id, debt_case_id, is_new, line, opened_on, position)
     select debtor.natural_key, debtor.id, coalesce(debt_case.id, new_id()), debt_case.id is null, keyed.line,
       keyed.opened_on, row_number() over (partition by debt_case.id is null order by keyed.line)
     from (
       select debtor_key, min(line) as line, min(placed_on) as opened_on
       from staged_row where verdict = 'new' group by debtor_key
     ) as keyed
     join debtor on debtor.organisation_id = $1 and debtor.creditor_id = $2 and debtor.natural_key = keyed.debtor_key
     left join debt_case on debt_case.organisation_id = $1 and debt_case.debtor_id = debtor.id
       and debt_case.mandate_id = (select mandate_id from portfolio where organisation_id = $1 and id = $3)`,
    [organisation_id, row.creditor_id, row.portfolio_id],
  )
  await client.query('create unique index on staged_debtor (line); analyze staged_debtor')
  await client.query(
    `insert into staged_link (line, debtor_id, debt_case_id)
     select staged.line, debtor.debtor_id, debtor.debt_case_id
     from staged_row staged
     join staged_debtor debtor on debtor.debtor_key = staged.debtor_key
     where staged.verdict = 'new'`,
  )
  await client.query('create unique index on staged_link (line); analyze staged_link')
}

/**
 * Takes the numbers of the new cases from the organisation's counter as one block, in the transaction, so that an
 * import that is rolled back leaves no gap. Answers with the last number before the block.
 */
export const reserveCaseNumbers = async ({ client, organisation_id }: ApplyRun): Promise<bigint> => {
  const reserved = await client.query<{ before: string }>(
    `insert into organisation_counter as counter (organisation_id, name, value)
     select $1, 'debt_case', count(*) from staged_debtor where is_new having count(*) > 0
     on conflict (organisation_id, name) do update set value = counter.value + excluded.value
     returning counter.value - (select count(*) from staged_debtor where is_new) as before`,
    [organisation_id],
  )
  return BigInt(reserved.rows[0]?.before ?? 0)
}

/**
 * Opens the cases of the debtors who have none yet under the mandate and first stand on these lines. The team of the
 * portfolio works them; a case that is open already keeps its own.
 */
export const insertDebtCases = async (
  { client, organisation_id, row, now }: ApplyRun,
  { first_line, last_line }: Slice,
  numbers_before: bigint,
): Promise<void> => {
  await client.query(
    `insert into debt_case
       (organisation_id, id, creditor_id, mandate_id, debtor_id, number, phase, team_id, opened_on, created_at)
     select $1, staged.debt_case_id, $2, portfolio.mandate_id, staged.debtor_id, $4::bigint + staged.position,
       'amicable', portfolio.team_id, staged.opened_on, $5
     from staged_debtor staged
     join portfolio on portfolio.organisation_id = $1 and portfolio.id = $3
     where staged.is_new and staged.line between $6 and $7
     order by staged.line`,
    [organisation_id, row.creditor_id, row.portfolio_id, numbers_before, now, first_line, last_line],
  )
}
