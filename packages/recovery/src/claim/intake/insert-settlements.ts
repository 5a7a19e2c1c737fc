import type { ApplyRun } from '../../import/apply/apply-run.js'
import type { Slice } from '../../import/apply/slices.js'

/**
 * Payments told of with the claim: the creditor received them itself. They fill the principal; what is above it goes to
 * suspense. In the books they count from the day of placement on, even when they were made before.
 */
export const insertSettlements = async (
  { client, organisation_id, row, now, currency }: ApplyRun,
  { first_line, last_line }: Slice,
): Promise<void> => {
  const parameters = [organisation_id, row.creditor_id, row.portfolio_id, row.id, now, first_line, last_line, currency]
  const inserted = await client.query(insertPayments, parameters)
  if (inserted.rowCount !== 0) await client.query(insertParts, parameters)
}

const settledRows = `
  from staged_row staged
  join staged_link link on link.line = staged.line
  where staged.verdict = 'new' and staged.settled_on is not null and staged.line between $6 and $7
    and link.line between $6 and $7`

const insertPayments = `
  insert into payment (organisation_id, id, creditor_id, portfolio_id, debt_case_id, claim_id, kind, amount_minor,
    currency, paid_on, channel, natural_key, import_id, line, recorded_at)
  select $1, staged.payment_id, $2, $3, link.debt_case_id, staged.id, 'payment', staged.settled_minor, $8,
    staged.settled_on, 'creditor', 'settled:' || staged.reference, $4, staged.line, $5
  ${settledRows}`

const insertParts = `
  with settled as (
    select staged.payment_id, staged.id as claim_id, link.debt_case_id, staged.settled_minor, staged.amount_minor,
      staged.settled_on, staged.placed_on
    ${settledRows}
  ),
  part as materialized (
    select new_id() as entry_id, settled.payment_id, settled.claim_id, settled.debt_case_id, settled.placed_on,
      greatest(settled.settled_on, settled.placed_on) as occurred_on, bucket.name as bucket, bucket.account,
      bucket.part_minor
    from settled
    cross join lateral (values
      ('principal', 'claim_principal', least(settled.settled_minor, settled.amount_minor)),
      ('unallocated', 'suspense', settled.settled_minor - settled.amount_minor)
    ) as bucket (name, account, part_minor)
    where bucket.part_minor > 0
  ),
  entry as (
    insert into ledger_entry (organisation_id, id, creditor_id, portfolio_id, claim_id, debt_case_id, debit_account,
      credit_account, amount_minor, currency, reason, occurred_on, placed_on, payment_id, import_id, recorded_at)
    select $1, entry_id, $2, $3, claim_id, debt_case_id, 'creditor_direct', account, part_minor, $8, 'payment',
      occurred_on, placed_on, payment_id, $4, $5
    from part
  )
  insert into allocation
    (organisation_id, id, creditor_id, payment_id, claim_id, ledger_entry_id, bucket, amount_minor, recorded_at)
  select $1, new_id(), $2, payment_id, claim_id, entry_id, bucket, part_minor, $5
  from part`
