import type { DemoFileKind, PlannedFault } from './demo-file.js'

/**
 * The wrong rows that the demo adds to files of the wholesaler, so that the list of row issues has something to show.
 * They stand near the top, where the smallest demo still has lines.
 */
export const DEMO_FAULTS: readonly {
  readonly kind: DemoFileKind
  readonly portfolio_code: string | null
  readonly creditor_code: string
  readonly faults: readonly PlannedFault[]
}[] = [
  {
    kind: 'claim',
    creditor_code: 'BRUNELLE',
    portfolio_code: 'CGB-ARTISANS',
    faults: [
      { after_line: 3, what: 'no number', changes: { amount: 'à préciser', reference: 'FA-SAISIE-01' } },
      { after_line: 5, what: 'missing amount', changes: { amount: '', reference: 'FA-SAISIE-02' } },
      { after_line: 8, what: 'negative amount', changes: { amount: '-250,00', reference: 'FA-SAISIE-03' } },
      { after_line: 10, what: 'three decimals', changes: { amount: '1 284,557', reference: 'FA-SAISIE-04' } },
      { after_line: 12, what: 'no such day', changes: { due_on: '31/02/2025', reference: 'FA-SAISIE-05' } },
      { after_line: 14, what: 'no such day', changes: { issued_on: '00/00/0000', reference: 'FA-SAISIE-06' } },
      { after_line: 17, what: 'another currency', changes: { currency: 'CHF', reference: 'FA-SAISIE-07' } },
      { after_line: 19, what: 'reference used twice', changes: { amount: '99,00' } },
      {
        after_line: 21,
        what: 'no debtor',
        changes: { debtor_name: '', debtor_reference: '', siren: '', reference: 'FA-SAISIE-08' },
      },
    ],
  },
  {
    kind: 'payment',
    creditor_code: 'BRUNELLE',
    portfolio_code: null,
    faults: [
      {
        after_line: 3,
        what: 'unknown claim',
        changes: { claim_reference: 'FA0000-00001', payment_reference: 'ENC-SAISIE-01' },
      },
      { after_line: 5, what: 'amount of zero', changes: { amount: '0,00', payment_reference: 'ENC-SAISIE-02' } },
      { after_line: 6, what: 'no such day', changes: { paid_on: '30/02/2025', payment_reference: 'ENC-SAISIE-03' } },
      { after_line: 8, what: 'another currency', changes: { currency: 'USD', payment_reference: 'ENC-SAISIE-04' } },
    ],
  },
]
