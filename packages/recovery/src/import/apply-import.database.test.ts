import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { balancesOf, booksOf, deliver, type IntakeBench, issuesOf, openIntakeBench } from './testing/intake-bench.js'

let bench: IntakeBench
beforeEach(async () => {
  bench = await openIntakeBench()
})
afterEach(async () => {
  await bench.close()
})

const claims = `N° facture;Code client;Nom;Prénom;SIREN;E-mail;Tél.;Adresse;CP;Ville;Date facture;Date échéance;Montant;Devise;Date de remise;Litige
0001;C1;Durand;Léa;;lea@durand.example;06 12 34 56 78;1 rue Haute;75001;Paris;15/01/2026;14/02/2026;100,00;EUR;21/03/2026;non
0002;C1;Durand;Léa;;lea@durand.example;;;;;20/01/2026;19/02/2026;1 250,50;EUR;21/03/2026;oui
0003;C2;Boulangerie Petit SARL;;732829320;contact@;12;;;;20/01/2026;10/01/2026;80,10;EUR;22/03/2026;
0004;C3;Martin;;;;;;;;20/01/2026;10/02/2026;0,00;EUR;22/03/2026;
`
const payments = `Référence paiement;N° facture;Date de paiement;Montant;Canal;Mode de paiement;Annule le paiement
P1;0001;25/03/2026;60,00;Agence;Virement;
P2;0001;28/03/2026;60,00;Créancier;CB;
P3;0002;24/03/2026;250,50;Agence;Prélèvement;
P4;0002;27/03/2026;-250,50;Agence;Prélèvement;P3
P5;0099;27/03/2026;10,00;Agence;Virement;
`

describe('claims', () => {
  it('become claims, debtors, cases, placements, ledger entries and disputes', async () => {
    const outcome = await deliver(bench, { kind: 'claim', text: claims })
    expect(outcome.failure).toBeNull()
    expect(outcome).toMatchObject({
      state: 'applied',
      rows_read: 4,
      rows_accepted: 3,
      rows_refused: 1,
      rows_unchanged: 0,
      sum_read_minor: '143060',
      sum_accepted_minor: '143060',
      sum_refused_minor: '0',
    })
    expect(await issuesOf(bench, outcome.id)).toEqual([
      '4 due_before_issue Date échéance',
      '4 invalid_email E-mail',
      '4 invalid_phone Tél.',
      '5 amount_not_positive Montant',
    ])
    const books = await booksOf(bench)
    expect(books['debtor']).toHaveLength(2)
    expect(books['debt_case']).toMatchObject([{ number: 1 }, { number: 2 }])
    expect(books['placement']).toEqual([
      { received_on: '2026-03-21', claim_count: 2, placed_minor: '135050' },
      { received_on: '2026-03-22', claim_count: 1, placed_minor: '8010' },
    ])
    expect(books['hold']).toEqual([{ reference: '0002', kind: 'dispute', opened_on: '2026-03-21' }])
    expect(books['contact']).toContainEqual({
      natural_key: 'reference:C1',
      kind: 'address',
      value: '1 rue Haute\n75001 Paris',
      valid_from: '2026-03-21',
    })
    expect(await balancesOf(bench)).toEqual({ '0001': 10000, '0002': 125050, '0003': 8010 })
  })
})

describe('payments', () => {
  it('are imputed, reversed, and left in suspense above the balance', async () => {
    await deliver(bench, { kind: 'claim', text: claims })
    const outcome = await deliver(bench, { kind: 'payment', text: payments })
    expect(outcome.failure).toBeNull()
    expect(outcome).toMatchObject({ state: 'applied', rows_read: 5, rows_accepted: 4, rows_refused: 1 })
    expect(await issuesOf(bench, outcome.id)).toEqual(['3 payment_above_balance Montant', '6 claim_unknown N° facture'])
    expect(await balancesOf(bench)).toEqual({ '0001': 0, '0002': 125050, '0003': 8010 })
    const books = await booksOf(bench)
    expect(books['allocation']?.map((part) => JSON.stringify(part))).toHaveLength(5)
    expect(books['entry']).toContainEqual({
      reference: '0001',
      debit_account: 'creditor_direct',
      credit_account: 'suspense',
      amount_minor: '2000',
      reason: 'payment',
      occurred_on: '2026-03-28',
    })
    expect(books['entry']).toContainEqual({
      reference: '0002',
      debit_account: 'claim_principal',
      credit_account: 'client_money',
      amount_minor: '25050',
      reason: 'reversal',
      occurred_on: '2026-03-27',
    })
  })
})
