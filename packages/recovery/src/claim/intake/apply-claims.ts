import type { ApplyRun } from '../../import/apply/apply-run.js'
import { forEachSlice, type Slice } from '../../import/apply/slices.js'
import { insertContactPoints, insertDebtors } from '../../debtor/intake/insert-debtors.js'
import { insertDebtCases } from '../../debt-case/intake/insert-debt-cases.js'
import { insertPlacements } from '../../placement/intake/insert-placements.js'
import { insertSettlements } from './insert-settlements.js'

/** Writes debtors, cases, placements, claims, their ledger entries, disputes and settlements. */
export const applyClaims = async (run: ApplyRun): Promise<void> => {
  await insertPlacements(run)
  await forEachSlice(run, { from: 0, to: 1 }, async (slice) => {
    await insertDebtors(run, slice)
    await insertContactPoints(run, slice)
    await insertDebtCases(run, slice)
    await insertClaims(run, slice)
    await insertEntries(run, slice)
    await insertDisputes(run, slice)
    await insertSettlements(run, slice)
  })
}

/** $1 organisation, $2 creditor, $3 portfolio, $4 import, $5 now, $6 and $7 first and last line. */
const parametersOf = ({ organisation_id, row, now }: ApplyRun, { first_line, last_line }: Slice) => [
  organisation_id,
  row.creditor_id,
  row.portfolio_id,
  row.id,
  now,
  first_line,
  last_line,
]

const insertClaims = async (run: ApplyRun, slice: Slice): Promise<void> => {
  await run.client.query(
    `insert into claim (organisation_id, id, creditor_id, portfolio_id, placement_id, debt_case_id, debtor_id, reference,
       kind, issued_on, due_on, placed_on, principal_minor, currency, note, import_id, line, recorded_at)
     select $1, staged.id, $2, portfolio.id, placement.id, debt_case.id, debtor.id, staged.reference,
       staged.claim_kind, staged.issued_on, staged.due_on, staged.placed_on, staged.amount_minor, portfolio.currency,
       staged.note, $4, staged.line, $5
     from staged_row staged
     join portfolio on portfolio.organisation_id = $1 and portfolio.id = $3
     join placement on placement.organisation_id = $1 and placement.import_id = $4
       and placement.received_on = staged.placed_on
     join debtor on debtor.organisation_id = $1 and debtor.creditor_id = $2
       and debtor.natural_key = staged.debtor_key
     join debt_case on debt_case.organisation_id = $1 and debt_case.mandate_id = portfolio.mandate_id
       and debt_case.debtor_id = debtor.id
     where staged.verdict = 'new' and staged.line between $6 and $7
     order by staged.line`,
    parametersOf(run, slice),
  )
}

const insertEntries = async (run: ApplyRun, slice: Slice): Promise<void> => {
  await run.client.query(
    `insert into ledger_entry (organisation_id, id, creditor_id, portfolio_id, claim_id, debt_case_id, debit_account,
       credit_account, amount_minor, currency, reason, occurred_on, placed_on, import_id, recorded_at)
     select $1, new_id(), $2, $3, claim.id, claim.debt_case_id, 'claim_principal', 'creditor_claims',
       claim.principal_minor, claim.currency, 'placement', claim.placed_on, claim.placed_on, $4, $5
     from staged_row staged
     join claim on claim.organisation_id = $1 and claim.id = staged.id
     where staged.verdict = 'new' and staged.line between $6 and $7`,
    parametersOf(run, slice),
  )
}

const insertDisputes = async (run: ApplyRun, slice: Slice): Promise<void> => {
  await run.client.query(
    `insert into hold (organisation_id, id, creditor_id, portfolio_id, debt_case_id, claim_id, kind, opened_on,
       import_id, line, recorded_at)
     select $1, new_id(), $2, $3, claim.debt_case_id, claim.id, 'dispute', claim.placed_on, $4, staged.line, $5
     from staged_row staged
     join claim on claim.organisation_id = $1 and claim.id = staged.id
     where staged.verdict = 'new' and staged.disputed and staged.line between $6 and $7`,
    parametersOf(run, slice),
  )
}
