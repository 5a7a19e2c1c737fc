import type { CellReader } from '../../import/apply/cell-reader.js'
import type { Intake, StagedRow } from '../../import/apply/intake.js'
import { linkClaims } from '../../import/apply/link-claims.js'
import { recogniseFacts, rowKey } from '../../import/apply/recognise-facts.js'
import { applyPayments } from './apply-payments.js'
import { imputeStagedPayments } from './impute-staged-payments.js'

/** Payment files: each row is a payment, or with a negative amount or a reference to one, its reversal. */
export const paymentIntake: Intake<'payment'> = {
  kind: 'payment',
  columns: [
    { name: 'claim_reference', type: 'text' },
    { name: 'paid_on', type: 'date' },
    { name: 'kind', type: 'text' },
    { name: 'channel', type: 'text' },
    { name: 'method', type: 'text' },
    { name: 'own_reference', type: 'text' },
    { name: 'reversal_of', type: 'text' },
    { name: 'note', type: 'text' },
    { name: 'row_key', type: 'text' },
  ],
  read: (cells) => readPayment(cells),
  validate: async (run) => {
    await linkClaims(run)
    await recogniseFacts(run, {
      table: 'payment',
      reference_field: 'payment_reference',
      differences: [
        `case when fact.amount_minor <> abs(staged.amount_minor) then 'amount' end`,
        `case when fact.paid_on <> staged.paid_on then 'paid_on' end`,
      ],
    })
    await imputeStagedPayments(run)
  },
  apply: applyPayments,
  factTotals: `select count(*),
      coalesce(sum(case when kind = 'payment' then amount_minor else -amount_minor end), 0) as sum_minor
    from payment where organisation_id = $1 and import_id = $2`,
}

const readPayment = (cells: CellReader<'payment'>): StagedRow => {
  const claim_reference = cells.reference('claim_reference')
  const paid_on = cells.pastDate('paid_on')
  const read_minor = cells.inCurrency('currency') ? cells.amount('amount') : null
  if (read_minor === 0n) cells.note('amount', 'amount_is_zero')
  const reversal_of = cells.reference('reversal_of')
  const amount_minor = read_minor !== null && read_minor > 0n && reversal_of !== null ? -read_minor : read_minor
  const kind = amount_minor !== null && amount_minor < 0n ? 'reversal' : 'payment'
  const own_reference = cells.reference('payment_reference')
  const key = rowKey(own_reference, claim_reference, [paid_on, amount_minor])
  return {
    amount_minor,
    values: [
      claim_reference,
      paid_on,
      kind,
      cells.choice('payment_channel') ?? 'agency',
      cells.choice('payment_method'),
      own_reference,
      reversal_of,
      cells.lines('note'),
      // A bounced payment often comes back under its own reference.
      `${kind}:${key}`,
    ],
  }
}
