import { activityColumns, claimColumns, paymentColumns, promiseColumns } from './layout.js'
import type { CreditorLayout } from './layout.js'
import { ENGLISH_WORDS } from './words.js'

const claim = claimColumns(ENGLISH_WORDS)
const payment = paymentColumns(ENGLISH_WORDS)
const promise = promiseColumns()
const activity = activityColumns(ENGLISH_WORDS)

/** An international group's export: English headers, commas, every cell quoted, ISO dates, decimal points. */
export const TELIANE_LAYOUT: CreditorLayout = {
  habits: {
    delimiter: ',',
    encoding: 'utf-8',
    line_end: '\n',
    quoting: 'always',
    date_order: 'year-month-day',
    decimal_mark: '.',
    grouping: '',
    phone: 'international',
  },
  claim: [
    claim.reference('Claim Reference'),
    claim.debtor_reference('Customer Number'),
    claim.debtor_kind('Customer Type'),
    claim.debtor_name('Last Name'),
    claim.debtor_first_name('First Name'),
    claim.siren('SIREN'),
    claim.email('Email'),
    claim.phone('Phone'),
    claim.address_line('Address'),
    claim.postcode('Postcode'),
    claim.city('City'),
    claim.country('Country'),
    claim.issued_on('Invoice Date'),
    claim.due_on('Due Date'),
    claim.amount('Amount'),
    claim.currency('Currency'),
    claim.placed_on('Placement Date'),
    claim.disputed('Disputed'),
    claim.note('Notes'),
  ],
  payment: [
    payment.payment_reference('Payment Reference'),
    payment.claim_reference('Claim Reference'),
    payment.paid_on('Payment Date'),
    payment.amount('Amount'),
    payment.currency('Currency'),
    payment.payment_channel('Paid To'),
    payment.payment_method('Payment Method'),
    payment.reversal_of('Reversal Of'),
    payment.note('Notes'),
  ],
  promise: [
    promise.promise_reference('Promise Reference'),
    promise.claim_reference('Claim Reference'),
    promise.promised_on('Promise Date'),
    promise.due_on('Due Date'),
    promise.amount('Amount'),
    promise.currency('Currency'),
    promise.grace_days('Grace Days'),
    promise.threshold_percent('Threshold Percent'),
    promise.agent('Agent'),
  ],
  activity: [
    activity.claim_reference('Claim Reference'),
    activity.occurred_at('Date Time'),
    activity.channel('Channel'),
    activity.direction('Direction'),
    activity.outcome('Outcome'),
    activity.reason_for_delay('Reason For Delay'),
    activity.duration_seconds('Duration Seconds'),
    activity.agent('Agent'),
    activity.note('Notes'),
  ],
}
