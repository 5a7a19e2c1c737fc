import type { ApplyRun } from '../../import/apply/apply-run.js'

/**
 * One placement for each received date of the file, with count and amount frozen: nothing is refused after this.
 * `staged_placement` leads to them from the date.
 */
export const insertPlacements = async ({ client, organisation_id, row, now, currency }: ApplyRun): Promise<void> => {
  await client.query(
    'create temporary table staged_placement (id uuid not null, received_on date not null) on commit drop',
  )
  await client.query(
    `with placed as (
       insert into placement
         (organisation_id, id, creditor_id, portfolio_id, import_id, received_on, claim_count, placed_minor, currency,
          recorded_at)
       select $1, new_id(), $2, $3, $4, placed_on, count(*), sum(amount_minor), $5, $6
       from staged_row where verdict = 'new'
       group by placed_on
       order by placed_on
       returning id, received_on
     )
     insert into staged_placement (id, received_on) select id, received_on from placed`,
    [organisation_id, row.creditor_id, row.portfolio_id, row.id, currency, now],
  )
  await client.query('analyze staged_placement')
}
