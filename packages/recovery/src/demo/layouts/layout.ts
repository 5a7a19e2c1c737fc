import type { DemoColumn } from '../demo-file.js'
import { amountText, dateText, dateTimeText, phoneText } from '../file-habits.js'
import type { FileHabits } from '../file-habits.js'
import type { DemoActivity, DemoClaim, DemoPayment, DemoPromise } from '../record.js'

/** How one creditor writes the four kinds of files. */
export type CreditorLayout = {
  readonly habits: FileHabits
  readonly claim: readonly DemoColumn<DemoClaim>[]
  readonly payment: readonly DemoColumn<DemoPayment>[]
  readonly promise: readonly DemoColumn<DemoPromise>[]
  readonly activity: readonly DemoColumn<DemoActivity>[]
}

/** The words of a language for the choices that our files carry; the keys are the import fields' own values. */
export type Words = {
  readonly yes: string
  readonly no: string
  readonly kind: Readonly<Record<DemoClaim['kind'], string>>
  readonly debtor_kind: Readonly<Record<DemoClaim['debtor']['kind'], string>>
  readonly payment_channel: Readonly<Record<DemoPayment['channel'], string>>
  readonly payment_method: Readonly<Record<DemoPayment['method'], string>>
  readonly channel: Readonly<Record<DemoActivity['channel'], string>>
  readonly direction: Readonly<Record<DemoActivity['direction'], string>>
  readonly outcome: Readonly<Record<DemoActivity['outcome'], string>>
  readonly reason: Readonly<Record<Exclude<DemoActivity['reason'], null>, string>>
}

type Text<Item> = (item: Item, habits: FileHabits) => string

/** A column of text that needs no habit of the file. */
function column<Item>(field: string, text: Text<Item>): (header: string) => DemoColumn<Item> {
  return (header) => ({ header, field, text })
}

/** The columns of a claim file by import field; a layout picks some and gives them its headers. */
export const claimColumns = (words: Words) => ({
  reference: column<DemoClaim>('reference', (claim) => claim.reference),
  debtor_reference: column<DemoClaim>('debtor_reference', ({ debtor }) => debtor.reference),
  debtor_kind: column<DemoClaim>('debtor_kind', ({ debtor }) => words.debtor_kind[debtor.kind]),
  debtor_name: column<DemoClaim>('debtor_name', ({ debtor }) => debtor.name),
  debtor_first_name: column<DemoClaim>('debtor_first_name', ({ debtor }) => debtor.first_name ?? ''),
  siren: column<DemoClaim>('siren', ({ debtor }) => debtor.siren ?? ''),
  email: column<DemoClaim>('email', ({ debtor }) => debtor.email ?? ''),
  phone: column<DemoClaim>('phone', ({ debtor }, habits) => phoneText(debtor.phone, habits)),
  address_line: column<DemoClaim>('address_line', ({ debtor }) => debtor.address_line),
  postcode: column<DemoClaim>('postcode', ({ debtor }) => debtor.postcode),
  city: column<DemoClaim>('city', ({ debtor }) => debtor.city),
  country: column<DemoClaim>('country', () => 'FR'),
  issued_on: column<DemoClaim>('issued_on', (claim, habits) => dateText(claim.issued_on, habits)),
  due_on: column<DemoClaim>('due_on', (claim, habits) => dateText(claim.due_on, habits)),
  placed_on: column<DemoClaim>('placed_on', (claim, habits) => dateText(claim.placed_on, habits)),
  amount: column<DemoClaim>('amount', (claim, habits) => amountText(claim.amount_minor, habits)),
  currency: column<DemoClaim>('currency', () => 'EUR'),
  claim_kind: column<DemoClaim>('claim_kind', (claim) => words.kind[claim.kind]),
  disputed: column<DemoClaim>('disputed', (claim) => (claim.disputed ? words.yes : words.no)),
  note: column<DemoClaim>('note', (claim) => claim.note ?? ''),
})

/** The columns of a payment file by import field. */
export const paymentColumns = (words: Words) => ({
  claim_reference: column<DemoPayment>('claim_reference', (payment) => payment.claim_reference),
  paid_on: column<DemoPayment>('paid_on', (payment, habits) => dateText(payment.paid_on, habits)),
  amount: column<DemoPayment>('amount', (payment, habits) => amountText(payment.amount_minor, habits)),
  currency: column<DemoPayment>('currency', () => 'EUR'),
  payment_reference: column<DemoPayment>('payment_reference', (payment) => payment.reference),
  payment_channel: column<DemoPayment>('payment_channel', (payment) => words.payment_channel[payment.channel]),
  payment_method: column<DemoPayment>('payment_method', (payment) => words.payment_method[payment.method]),
  reversal_of: column<DemoPayment>('reversal_of', (payment) => payment.reversal_of ?? ''),
  note: column<DemoPayment>('note', (payment) => payment.note ?? ''),
})

/** The columns of a promise file by import field. */
export const promiseColumns = () => ({
  claim_reference: column<DemoPromise>('claim_reference', (promise) => promise.claim_reference),
  promised_on: column<DemoPromise>('promised_on', (promise, habits) => dateText(promise.promised_on, habits)),
  due_on: column<DemoPromise>('due_on', (promise, habits) => dateText(promise.due_on, habits)),
  amount: column<DemoPromise>('amount', (promise, habits) => amountText(promise.amount_minor, habits)),
  currency: column<DemoPromise>('currency', () => 'EUR'),
  promise_reference: column<DemoPromise>('promise_reference', (promise) => promise.reference),
  grace_days: column<DemoPromise>('grace_days', (promise) => String(promise.grace_days)),
  threshold_percent: column<DemoPromise>('threshold_percent', (promise) => String(promise.threshold_percent)),
  agent: column<DemoPromise>('agent', (promise) => promise.agent),
})

/** The columns of an activity file by import field. */
export const activityColumns = (words: Words) => ({
  claim_reference: column<DemoActivity>('claim_reference', (activity) => activity.claim_reference),
  occurred_at: column<DemoActivity>('occurred_at', ({ day, minute }, habits) => dateTimeText(day, minute, habits)),
  channel: column<DemoActivity>('channel', (activity) => words.channel[activity.channel]),
  direction: column<DemoActivity>('direction', (activity) => words.direction[activity.direction]),
  outcome: column<DemoActivity>('outcome', (activity) => words.outcome[activity.outcome]),
  reason_for_delay: column<DemoActivity>('reason_for_delay', ({ reason }) => (reason ? words.reason[reason] : '')),
  duration_seconds: column<DemoActivity>('duration_seconds', ({ duration_seconds }) =>
    duration_seconds === null ? '' : String(duration_seconds),
  ),
  agent: column<DemoActivity>('agent', (activity) => activity.agent),
  note: column<DemoActivity>('note', (activity) => activity.note ?? ''),
})
