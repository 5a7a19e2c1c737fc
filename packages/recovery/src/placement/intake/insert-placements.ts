import type { ApplyRun } from '../../import/apply/apply-run.js'

/** One placement for each received date of the file, with count and amount frozen: nothing is refused after this. */
export const insertPlacements = async ({ client, organisation_id, row, now }: ApplyRun): Promise<void> => {
  await client.query(
    `insert into placement
       (organisation_id, id, creditor_id, portfolio_id, import_id, received_on, claim_count, placed_minor, currency,
        recorded_at)
     select $1, new_id(), $2, $3, $4, placed_on, count(*), sum(amount_minor),
       (select currency from portfolio where organisation_id = $1 and id = $3), $5
     from staged_row where verdict = 'new'
     group by placed_on
     order by placed_on`,
    [organisation_id, row.creditor_id, row.portfolio_id, row.id, now],
  )
}
