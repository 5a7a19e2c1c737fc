import { activityColumns, claimColumns, paymentColumns, promiseColumns } from './layout.js'
import type { CreditorLayout } from './layout.js'
import { FRENCH_WORDS } from './words.js'

const claim = claimColumns(FRENCH_WORDS)
const payment = paymentColumns(FRENCH_WORDS)
const promise = promiseColumns()
const activity = activityColumns(FRENCH_WORDS)

/** An old billing system: semicolons, decimal commas, day first, Windows-1252, claim numbers with a leading zero. */
export const VOLTANE_LAYOUT: CreditorLayout = {
  habits: {
    delimiter: ';',
    encoding: 'windows-1252',
    line_end: '\r\n',
    quoting: 'where_needed',
    date_order: 'day/month/year',
    decimal_mark: ',',
    grouping: '',
    phone: 'national',
  },
  claim: [
    claim.reference('Référence créance'),
    claim.debtor_reference('N° client'),
    claim.debtor_name('Nom'),
    claim.debtor_first_name('Prénom'),
    claim.address_line('Adresse'),
    claim.postcode('Code postal'),
    claim.city('Ville'),
    claim.phone('Téléphone'),
    claim.email('Courriel'),
    claim.issued_on('Date facture'),
    claim.due_on('Date échéance'),
    claim.amount('Montant TTC'),
    claim.currency('Devise'),
    claim.placed_on('Date de remise'),
    claim.disputed('Litige'),
    claim.note('Commentaire'),
  ],
  payment: [
    payment.claim_reference('Référence créance'),
    payment.paid_on('Date de règlement'),
    payment.amount('Montant réglé'),
    payment.payment_reference('Référence règlement'),
    payment.payment_channel('Encaissé par'),
    payment.payment_method('Mode de règlement'),
    payment.reversal_of('Paiement annulé'),
    payment.note('Commentaire'),
  ],
  promise: [
    promise.claim_reference('Référence créance'),
    promise.promise_reference('Référence promesse'),
    promise.promised_on('Date de promesse'),
    promise.due_on('Date échéance'),
    promise.amount('Montant promis'),
    promise.grace_days('Jours de grâce'),
    promise.agent('Agent'),
  ],
  activity: [
    activity.claim_reference('Référence créance'),
    activity.occurred_at('Date et heure'),
    activity.channel('Canal'),
    activity.direction('Sens'),
    activity.outcome('Résultat'),
    activity.reason_for_delay('Motif de retard'),
    activity.duration_seconds('Durée (s)'),
    activity.agent('Agent'),
    activity.note('Commentaire'),
  ],
}
