import type { ApplyRun } from '../../import/apply/apply-run.js'
import { forEachSlice, type Slice } from '../../import/apply/slices.js'

/** Writes payments, then reversals, which refer to payments that may stand on later lines, then how both were imputed. */
export const applyPayments = async (run: ApplyRun): Promise<void> => {
  await forEachSlice(run, { from: 0, to: 0.4 }, (slice) => insertPayments(run, slice, 'payment'))
  await forEachSlice(run, { from: 0.4, to: 0.5 }, (slice) => insertPayments(run, slice, 'reversal'))
  await forEachSlice(run, { from: 0.5, to: 1 }, (slice) => insertParts(run, slice))
}

const insertPayments = async (
  { client, organisation_id, row, now, currency }: ApplyRun,
  { first_line, last_line }: Slice,
  kind: 'payment' | 'reversal',
): Promise<void> => {
  await client.query(
    `insert into payment (organisation_id, id, creditor_id, portfolio_id, debt_case_id, claim_id, kind, amount_minor,
       currency, paid_on, channel, method, reference, reversal_of_id, natural_key, note, import_id, line, recorded_at)
     select $1, staged.id, $2, target.portfolio_id, target.debt_case_id, target.claim_id, staged.kind,
       abs(staged.amount_minor), $3, staged.paid_on, part.channel, staged.method, staged.own_reference,
       part.reverses_id, key.natural_key, staged.note, $4, staged.line, $5
     from staged_row staged
     join staged_target target on target.line = staged.line and target.line between $7 and $8
     join staged_key key on key.line = staged.line and key.line between $7 and $8
     join (
       select distinct line, channel, reverses_id from staged_part where line between $7 and $8
     ) as part on part.line = staged.line
     where staged.verdict = 'new' and staged.kind = $6 and staged.line between $7 and $8
     order by staged.line`,
    [organisation_id, row.creditor_id, currency, row.id, now, kind, first_line, last_line],
  )
}

/** A reversal swaps the accounts of its payment. Money counts in the books from the day of placement on, never before. */
const insertParts = async (
  { client, organisation_id, row, now, currency }: ApplyRun,
  { first_line, last_line }: Slice,
): Promise<void> => {
  await client.query(
    `with part as materialized (
       select new_id() as entry_id, staged.id as payment_id, staged.kind, target.claim_id, target.debt_case_id,
         target.portfolio_id, target.placed_on, greatest(staged.paid_on, target.placed_on) as occurred_on, part.bucket,
         part.amount_minor,
         case part.channel when 'agency' then 'client_money' else 'creditor_direct' end as money_account,
         case part.bucket when 'principal' then 'claim_principal' else 'suspense' end as bucket_account
       from staged_row staged
       join staged_part part on part.line = staged.line
       join staged_target target on target.line = staged.line
       where staged.verdict = 'new' and staged.line between $6 and $7 and part.line between $6 and $7
         and target.line between $6 and $7
       order by staged.line
     ),
     entry as (
       insert into ledger_entry (organisation_id, id, creditor_id, portfolio_id, claim_id, debt_case_id, debit_account,
         credit_account, amount_minor, currency, reason, occurred_on, placed_on, payment_id, import_id, recorded_at)
       select $1, entry_id, $2, portfolio_id, claim_id, debt_case_id,
         case kind when 'payment' then money_account else bucket_account end,
         case kind when 'payment' then bucket_account else money_account end,
         amount_minor, $3, kind, occurred_on, placed_on, payment_id, $4, $5
       from part
     )
     insert into allocation
       (organisation_id, id, creditor_id, payment_id, claim_id, ledger_entry_id, bucket, amount_minor, recorded_at)
     select $1, new_id(), $2, payment_id, claim_id, entry_id, bucket, amount_minor, $5
     from part`,
    [organisation_id, row.creditor_id, currency, row.id, now, first_line, last_line],
  )
}
