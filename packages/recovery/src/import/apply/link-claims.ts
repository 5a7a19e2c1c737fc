import type { ApplyRun } from './apply-run.js'
import { applySetRule } from './refuse.js'

const claimUnknown = `
  select staged.line, staged.claim_reference, null::jsonb
  from staged_row staged
  where staged.verdict = 'new' and not exists (
    select from claim
    where claim.organisation_id = $1 and claim.creditor_id = $2 and claim.reference = staged.claim_reference
  )`

const otherPortfolio = `
  select staged.line, staged.claim_reference, jsonb_build_object('portfolio', portfolio.name)
  from staged_row staged
  join claim on claim.organisation_id = $1 and claim.creditor_id = $2 and claim.reference = staged.claim_reference
  join portfolio on portfolio.organisation_id = $1 and portfolio.id = claim.portfolio_id
  where staged.verdict = 'new' and claim.portfolio_id <> $3`

const otherCurrency = (currency: string): string => `
  select staged.line, claim.currency, jsonb_build_object('found', '${currency}', 'expected', claim.currency)
  from staged_row staged
  join claim on claim.organisation_id = $1 and claim.creditor_id = $2 and claim.reference = staged.claim_reference
  where staged.verdict = 'new' and claim.currency <> '${currency}'`

/** Refuses rows about claims that are not there, and joins the others to theirs in `staged_target`. */
export const linkClaims = async (run: ApplyRun): Promise<void> => {
  const { client, organisation_id, row, currency } = run
  await applySetRule(run, { rule: 'claim_unknown', field: 'claim_reference', select: claimUnknown })
  if (row.portfolio_id !== null) {
    await applySetRule(run, { rule: 'claim_in_other_portfolio', field: 'claim_reference', select: otherPortfolio })
  }
  // The code comes from our own table of currencies.
  await applySetRule(run, { rule: 'currency_differs', field: 'currency', select: otherCurrency(currency) })
  await client.query(
    `create temporary table staged_target (
       line integer not null, claim_id uuid not null, debt_case_id uuid not null, portfolio_id uuid not null,
       placed_on date not null
     ) on commit drop`,
  )
  await client.query(
    `insert into staged_target (line, claim_id, debt_case_id, portfolio_id, placed_on)
     select staged.line, claim.id, claim.debt_case_id, claim.portfolio_id, claim.placed_on
     from staged_row staged
     join claim on claim.organisation_id = $1 and claim.creditor_id = $2 and claim.reference = staged.claim_reference
     where staged.verdict = 'new'`,
    [organisation_id, row.creditor_id],
  )
  await client.query('create unique index on staged_target (line); analyze staged_target')
}
