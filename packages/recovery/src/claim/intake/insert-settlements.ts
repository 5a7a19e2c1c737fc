import type { ApplyRun } from '../../import/apply/apply-run.js'
import type { Slice } from '../../import/apply/slices.js'

/**
 * Payments told of with the claim: the creditor received them itself. They fill the principal; what is above it goes to
 * suspense. In the books they count from the day of placement on, even when they were made before.
 */
export const insertSettlements = async (
  { client, organisation_id, row, now }: ApplyRun,
  { first_line, last_line }: Slice,
): Promise<void> => {
  const inserted = await client.query(
    `insert into payment (organisation_id, id, creditor_id, portfolio_id, debt_case_id, claim_id, kind, amount_minor,
       currency, paid_on, channel, natural_key, import_id, line, recorded_at)
     select $1, staged.payment_id, claim.creditor_id, claim.portfolio_id, claim.debt_case_id, claim.id, 'payment',
       staged.settled_minor, claim.currency, staged.settled_on, 'creditor', 'settled:' || claim.reference, $2,
       staged.line, $3
     from staged_row staged
     join claim on claim.organisation_id = $1 and claim.id = staged.id
     where staged.verdict = 'new' and staged.settled_on is not null and staged.line between $4 and $5`,
    [organisation_id, row.id, now, first_line, last_line],
  )
  if (inserted.rowCount === 0) return
  await client.query(
    `with part as materialized (
       select new_id() as entry_id, staged.payment_id, bucket.name as bucket, bucket.account, bucket.amount_minor,
         greatest(staged.settled_on, claim.placed_on) as occurred_on, claim.*
       from staged_row staged
       join claim on claim.organisation_id = $1 and claim.id = staged.id
       cross join lateral (values
         ('principal', 'claim_principal', least(staged.settled_minor, staged.amount_minor)),
         ('unallocated', 'suspense', staged.settled_minor - staged.amount_minor)
       ) as bucket (name, account, amount_minor)
       where staged.verdict = 'new' and staged.settled_on is not null and bucket.amount_minor > 0
         and staged.line between $4 and $5
     ),
     entry as (
       insert into ledger_entry (organisation_id, id, creditor_id, portfolio_id, claim_id, debt_case_id, debit_account,
         credit_account, amount_minor, currency, reason, occurred_on, placed_on, payment_id, import_id, recorded_at)
       select $1, entry_id, creditor_id, portfolio_id, id, debt_case_id, 'creditor_direct', account, amount_minor,
         currency, 'payment', occurred_on, placed_on, payment_id, $2, $3
       from part
     )
     insert into allocation
       (organisation_id, id, creditor_id, payment_id, claim_id, ledger_entry_id, bucket, amount_minor, recorded_at)
     select $1, new_id(), creditor_id, payment_id, id, entry_id, bucket, amount_minor, $3
     from part`,
    [organisation_id, row.id, now, first_line, last_line],
  )
}
