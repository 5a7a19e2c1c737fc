import type { BusinessDate } from '../calendar/index.js'

/** What became of a promise to pay, as of a day. `partly_kept`: some money came, less than the threshold. */
export type PromiseStatus = 'open' | 'kept' | 'partly_kept' | 'broken' | 'cancelled'

/** A debtor's promise to pay, as the facts give it. */
export interface PromiseFact {
  readonly id: string
  /** Greater than zero, in the minor units of the case's one currency. */
  readonly amount_minor: bigint
  readonly promised_on: BusinessDate
  readonly due_on: BusinessDate
  /** Days after `due_on` within which money still counts; 0 or more. */
  readonly grace_days: number
  /** The share of the amount from which the promise counts as kept at its deadline; 1 to 100. */
  readonly threshold_percent: number
  readonly cancelled_on: BusinessDate | null
}

/** Money of one case: a payment, or a reversal that takes one back. */
export type MovementFact = PaymentFact | ReversalFact

interface MovementCommon {
  readonly id: string
  /** Greater than zero: a reversal's amount is what it takes back. */
  readonly amount_minor: bigint
  readonly occurred_on: BusinessDate
  /** The place in the order of recording: decides between movements of one day. */
  readonly recorded_order: number
}

/** Money that came in, to the agency or to the creditor. */
export interface PaymentFact extends MovementCommon {
  readonly kind: 'payment'
}

/** Money that went back: a bounced debit, a refused cheque. */
export interface ReversalFact extends MovementCommon {
  readonly kind: 'reversal'
  /** The payment taken back; `null` when the bank did not say: then the newest payments go first. */
  readonly payment_id: string | null
}

/** A promise with its payments matched, as of a day. */
export interface MatchedPromise {
  readonly id: string
  readonly status: PromiseStatus
  /** What counts towards the promise: never more than promised, never more than paid. */
  readonly appropriated_minor: bigint
  /** The last day on which money counts: due day plus grace days. */
  readonly deadline_on: BusinessDate
  /** The day the status became what it is: the completing payment, the deadline or the cancellation; `null` while open. */
  readonly decided_on: BusinessDate | null
}
