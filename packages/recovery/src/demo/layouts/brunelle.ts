import { activityColumns, claimColumns, paymentColumns, promiseColumns } from './layout.js'
import type { CreditorLayout } from './layout.js'
import { FRENCH_WORDS } from './words.js'

const claim = claimColumns(FRENCH_WORDS)
const payment = paymentColumns(FRENCH_WORDS)
const promise = promiseColumns()
const activity = activityColumns(FRENCH_WORDS)

/** Saved from a French spreadsheet: UTF-8 with byte-order mark, grouped thousands, telephone numbers in pairs. */
export const BRUNELLE_LAYOUT: CreditorLayout = {
  habits: {
    delimiter: ';',
    encoding: 'utf-8-bom',
    line_end: '\r\n',
    quoting: 'where_needed',
    date_order: 'day/month/year',
    decimal_mark: ',',
    grouping: '\u00a0',
    phone: 'spaced',
  },
  claim: [
    claim.debtor_reference('Code client'),
    claim.debtor_name('Raison sociale'),
    claim.siren('SIREN'),
    claim.reference('N° de facture'),
    claim.issued_on('Date de facture'),
    claim.due_on("Date d'échéance"),
    claim.amount('Montant'),
    claim.currency('Devise'),
    claim.claim_kind('Nature de la créance'),
    claim.placed_on('Date de placement'),
    claim.address_line('Adresse'),
    claim.postcode('CP'),
    claim.city('Ville'),
    claim.phone('Tél.'),
    claim.email('E-mail'),
    claim.disputed('Litige'),
    claim.note('Observations'),
  ],
  payment: [
    payment.claim_reference('N° de facture'),
    payment.payment_reference('Référence paiement'),
    payment.paid_on('Date de paiement'),
    payment.amount('Montant'),
    payment.currency('Devise'),
    payment.payment_method('Mode de paiement'),
    payment.payment_channel('Payé à'),
    payment.reversal_of('Annule le paiement'),
    payment.note('Observations'),
  ],
  promise: [
    promise.claim_reference('N° de facture'),
    promise.promise_reference('N° de promesse'),
    promise.promised_on('Promis le'),
    promise.due_on("Date d'échéance"),
    promise.amount('Montant promis'),
    promise.currency('Devise'),
    promise.grace_days('Délai de grâce'),
    promise.threshold_percent('Seuil (%)'),
    promise.agent('Chargé de recouvrement'),
  ],
  activity: [
    activity.claim_reference('N° de facture'),
    activity.occurred_at('Date'),
    activity.channel("Type d'action"),
    activity.direction('Sens'),
    activity.outcome('Résultat'),
    activity.reason_for_delay('Motif'),
    activity.duration_seconds('Durée'),
    activity.agent('Chargé de recouvrement'),
    activity.note('Observations'),
  ],
}
