import type { ApplyRun } from '../../import/apply/apply-run.js'
import { forEachSlice, type Slice } from '../../import/apply/slices.js'
import { insertContactPoints, insertDebtors } from '../../debtor/intake/insert-debtors.js'
import { insertDebtCases, linkDebtCases, reserveCaseNumbers } from '../../debt-case/intake/insert-debt-cases.js'
import { insertPlacements } from '../../placement/intake/insert-placements.js'
import { insertSettlements } from './insert-settlements.js'

/**
 * Writes debtors, cases, placements, claims, their ledger entries, disputes and settlements. What a row refers to is
 * looked up once for the whole file, so that a slice joins only rows of its own, however large the books are.
 */
export const applyClaims = async (run: ApplyRun): Promise<void> => {
  await insertPlacements(run)
  await forEachSlice(run, { from: 0, to: 0.2 }, (slice) => insertDebtors(run, slice))
  await linkDebtCases(run)
  const numbers_before = await reserveCaseNumbers(run)
  await forEachSlice(run, { from: 0.2, to: 1 }, async (slice) => {
    await insertDebtCases(run, slice, numbers_before)
    await insertContactPoints(run, slice)
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
     select $1, staged.id, $2, $3, placement.id, link.debt_case_id, link.debtor_id, staged.reference,
       staged.claim_kind, staged.issued_on, staged.due_on, staged.placed_on, staged.amount_minor, $8,
       staged.note, $4, staged.line, $5
     from staged_row staged
     join staged_link link on link.line = staged.line
     join staged_placement placement on placement.received_on = staged.placed_on
     where staged.verdict = 'new' and staged.line between $6 and $7 and link.line between $6 and $7
     order by staged.line`,
    [...parametersOf(run, slice), run.currency],
  )
}

const insertEntries = async (run: ApplyRun, slice: Slice): Promise<void> => {
  await run.client.query(
    `insert into ledger_entry (organisation_id, id, creditor_id, portfolio_id, claim_id, debt_case_id, debit_account,
       credit_account, amount_minor, currency, reason, occurred_on, placed_on, import_id, recorded_at)
     select $1, new_id(), $2, $3, staged.id, link.debt_case_id, 'claim_principal', 'creditor_claims',
       staged.amount_minor, $8, 'placement', staged.placed_on, staged.placed_on, $4, $5
     from staged_row staged
     join staged_link link on link.line = staged.line
     where staged.verdict = 'new' and staged.line between $6 and $7 and link.line between $6 and $7`,
    [...parametersOf(run, slice), run.currency],
  )
}

const insertDisputes = async (run: ApplyRun, slice: Slice): Promise<void> => {
  await run.client.query(
    `insert into hold (organisation_id, id, creditor_id, portfolio_id, debt_case_id, claim_id, kind, opened_on,
       import_id, line, recorded_at)
     select $1, new_id(), $2, $3, link.debt_case_id, staged.id, 'dispute', staged.placed_on, $4, staged.line, $5
     from staged_row staged
     join staged_link link on link.line = staged.line
     where staged.verdict = 'new' and staged.disputed and staged.line between $6 and $7
       and link.line between $6 and $7`,
    parametersOf(run, slice),
  )
}
