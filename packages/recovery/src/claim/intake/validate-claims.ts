import type { ApplyRun } from '../../import/apply/apply-run.js'
import { applySetRule } from '../../import/apply/refuse.js'

/** The first good row of a reference counts; what follows it is refused, whatever it holds. */
const duplicates = `
  select line, reference, jsonb_build_object('first_line', first_line)
  from (
    select line, reference, min(line) over (partition by reference) as first_line
    from staged_row where verdict = 'new'
  ) as same
  where line <> first_line`

/**
 * Rows whose claim is placed already, with what differs: an empty list when the row says the same. What either side
 * does not tell differs in nothing, so that a file exported again with more columns changes nothing.
 */
const placedClaims = `
  select staged.line, staged.reference, claim.placed_on, array_remove(array[
    case when claim.principal_minor <> staged.amount_minor then 'amount' end,
    case when claim.portfolio_id <> $3 then 'portfolio' end,
    case when claim.issued_on <> staged.issued_on then 'issued_on' end,
    case when claim.due_on <> staged.due_on then 'due_on' end,
    case
      when debtor.reference <> staged.debtor_reference then 'debtor'
      when (debtor.reference is null or staged.debtor_reference is null)
        and lower(debtor.name) <> lower(staged.debtor_name) then 'debtor'
    end,
    case when staged.settled_on is not null and not exists (
      select from payment
      where payment.organisation_id = $1 and payment.claim_id = claim.id
        and payment.paid_on = staged.settled_on and payment.amount_minor = staged.settled_minor
    ) then 'settled_on' end,
    case when staged.disputed and not exists (
      select from hold
      where hold.organisation_id = $1 and hold.claim_id = claim.id and hold.kind = 'dispute'
    ) then 'disputed' end
  ], null) as difference
  from staged_row staged
  join claim on claim.organisation_id = $1 and claim.creditor_id = $2 and claim.reference = staged.reference
  join debtor on debtor.organisation_id = $1 and debtor.id = claim.debtor_id
  where staged.verdict = 'new'`

const placedDifferently = `
  select line, reference, jsonb_build_object('placed_on', placed_on, 'difference', to_jsonb(difference))
  from (${placedClaims}) as placed
  where difference <> '{}'`

const settledAbove = `
  select line, settled_minor::text, jsonb_build_object('excess', jsonb_build_object(
    'amount_minor', (settled_minor - amount_minor)::text,
    'currency', (select currency from portfolio where organisation_id = $1 and id = $3)
  ))
  from staged_row where verdict = 'new' and settled_minor > amount_minor`

const settledBeforePlaced = `
  select line, settled_on::text, jsonb_build_object('placed_on', placed_on)
  from staged_row where verdict = 'new' and settled_on < placed_on`

/** What single rows of a claim file cannot show: each other, and what is placed already. */
export const validateClaims = async (run: ApplyRun): Promise<void> => {
  await applySetRule(run, { rule: 'duplicate_in_file', field: 'reference', select: duplicates })
  await applySetRule(run, {
    rule: 'claim_already_placed_differently',
    field: 'reference',
    select: placedDifferently,
  })
  await run.progress.checkpoint('validating', Math.floor(run.rows_read / 2))
  await run.client.query(
    `update staged_row staged set verdict = 'unchanged'
     from claim
     where claim.organisation_id = $1 and claim.creditor_id = $2 and claim.reference = staged.reference
       and staged.verdict = 'new'`,
    [run.organisation_id, run.row.creditor_id],
  )
  await applySetRule(run, { rule: 'payment_above_balance', field: 'settled_amount', select: settledAbove })
  await applySetRule(run, { rule: 'paid_before_placed', field: 'settled_on', select: settledBeforePlaced })
}
