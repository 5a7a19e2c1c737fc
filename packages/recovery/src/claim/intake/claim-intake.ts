import { newId } from '@quittance/platform'
import type { CellReader } from '../../import/apply/cell-reader.js'
import type { Intake, ReadContext, StagedRow } from '../../import/apply/intake.js'
import { applyClaims } from './apply-claims.js'
import { readDebtor } from './read-debtor.js'
import { validateClaims } from './validate-claims.js'

/** Claim files: each row places a claim; debtor, case and placement are found or made with it. */
export const claimIntake: Intake<'claim'> = {
  kind: 'claim',
  columns: [
    { name: 'reference', type: 'text' },
    { name: 'claim_kind', type: 'text' },
    { name: 'issued_on', type: 'date' },
    { name: 'due_on', type: 'date' },
    { name: 'placed_on', type: 'date' },
    { name: 'settled_on', type: 'date' },
    { name: 'settled_minor', type: 'bigint' },
    { name: 'payment_id', type: 'uuid' },
    { name: 'disputed', type: 'boolean' },
    { name: 'note', type: 'text' },
    { name: 'debtor_key', type: 'text' },
    { name: 'debtor_reference', type: 'text' },
    { name: 'debtor_kind', type: 'text' },
    { name: 'debtor_name', type: 'text' },
    { name: 'debtor_first_name', type: 'text' },
    { name: 'siren', type: 'text' },
    { name: 'email', type: 'text' },
    { name: 'phone', type: 'text' },
    { name: 'address', type: 'text' },
  ],
  read: (cells, context) => readClaim(cells, context),
  validate: validateClaims,
  apply: applyClaims,
  factTotals: `select count(*), coalesce(sum(principal_minor), 0) as sum_minor
    from claim where organisation_id = $1 and import_id = $2`,
}

const readClaim = (cells: CellReader<'claim'>, { received_on }: ReadContext): StagedRow => {
  const reference = cells.reference('reference')
  const amount_minor = cells.inCurrency('currency') ? cells.amount('amount') : null
  if (amount_minor !== null && amount_minor <= 0n) cells.note('amount', 'amount_not_positive')
  const claim_kind = cells.choice('claim_kind')
  const debtor = readDebtor(cells, claim_kind)
  const dates = readDates(cells)
  const settled = readSettlement(cells, amount_minor, dates.issued_on)
  return {
    amount_minor,
    values: [
      reference,
      claim_kind ?? (debtor.kind === 'company' ? 'commercial' : 'civil'),
      dates.issued_on,
      dates.due_on,
      dates.placed_on ?? received_on,
      settled.on,
      settled.amount_minor,
      settled.on === null ? null : newId(),
      cells.flag('disputed') ?? false,
      cells.lines('note'),
      debtor.key,
      debtor.reference,
      debtor.kind,
      debtor.name,
      debtor.first_name,
      debtor.siren,
      debtor.email,
      debtor.phone,
      debtor.address,
    ],
  }
}

const readDates = (cells: CellReader<'claim'>) => {
  const issued_on = cells.pastDate('issued_on')
  const due_on = cells.date('due_on')
  if (issued_on !== null && due_on !== null && due_on < issued_on)
    cells.note('due_on', 'due_before_issue', { issued_on })
  return { issued_on, due_on, placed_on: cells.pastDate('placed_on') }
}

/** A payment that the creditor had received itself before it delivered the claim, or tells of with it. */
const readSettlement = (cells: CellReader<'claim'>, principal_minor: bigint | null, issued_on: string | null) => {
  const on = cells.pastDate('settled_on')
  const settled_minor = cells.amount('settled_amount')
  if (on === null) return { on: null, amount_minor: null }
  if (issued_on !== null && on < issued_on) cells.note('settled_on', 'settled_before_issue', { issued_on })
  const amount_minor = settled_minor ?? principal_minor
  if (settled_minor !== null && settled_minor < 0n) cells.note('settled_amount', 'amount_not_positive')
  // A date with an amount of zero says that nothing was settled.
  return amount_minor === 0n ? { on: null, amount_minor: null } : { on, amount_minor }
}
