import type { Day } from './working-day.js'

/** A person or a company that owes; telephone as ten national digits, absent things as null. */
export type DemoDebtor = {
  readonly reference: string
  readonly kind: 'person' | 'company'
  readonly name: string
  readonly first_name: string | null
  readonly siren: string | null
  readonly email: string | null
  readonly phone: string | null
  readonly address_line: string
  readonly postcode: string
  readonly city: string
}

/** One debt as the creditor places it. */
export type DemoClaim = {
  readonly reference: string
  readonly debtor: DemoDebtor
  readonly kind: 'civil' | 'commercial'
  readonly issued_on: Day
  readonly due_on: Day
  readonly placed_on: Day
  readonly amount_minor: bigint
  readonly disputed: boolean
  readonly note: string | null
}

/** Money that came in, or (amount < 0) went back. */
export type DemoPayment = {
  readonly reference: string
  readonly claim_reference: string
  readonly paid_on: Day
  readonly amount_minor: bigint
  readonly channel: 'agency' | 'creditor'
  readonly method: PaymentMethod
  readonly reversal_of: string | null
  readonly note: string | null
}

export type PaymentMethod = 'transfer' | 'card' | 'cheque' | 'cash' | 'direct_debit'

/** A promise of payment that a debtor made to an agent of the team. */
export type DemoPromise = {
  readonly reference: string
  readonly claim_reference: string
  readonly promised_on: Day
  readonly due_on: Day
  readonly amount_minor: bigint
  readonly grace_days: number
  readonly threshold_percent: number
  readonly agent: string
}

export type ReasonForDelay =
  | 'forgot'
  | 'cash_flow'
  | 'dispute'
  | 'unemployment'
  | 'illness'
  | 'separation'
  | 'invoice_not_received'
  | 'bank_problem'
  | 'other'

export type ActivityOutcome =
  | 'reached_right_party'
  | 'third_party'
  | 'no_answer'
  | 'wrong_number'
  | 'refused'
  | 'promised'
  | 'sent'
  | 'bounced'
  | 'other'

/** Something an agent did on a case; `minute` is the minute of the day in the agency's own time. */
export type DemoActivity = {
  readonly claim_reference: string
  readonly day: Day
  readonly minute: number
  readonly channel: 'call' | 'letter' | 'email' | 'sms' | 'visit' | 'note'
  readonly direction: 'outbound' | 'inbound'
  readonly outcome: ActivityOutcome
  readonly reason: ReasonForDelay | null
  readonly duration_seconds: number | null
  readonly agent: string
  readonly note: string | null
}

/** The claims that one debtor owes out of one placement, worked together by one agent. */
export type DemoCase = {
  /** Unique within the creditor, and the stem of the references of its payments and promises. */
  readonly code: string
  readonly debtor: DemoDebtor
  readonly claims: readonly DemoClaim[]
  readonly placed_on: Day
  readonly agent: string
  /** 0 to 1, spread evenly over the cases of a placement: the debtor pays when it lies below the probability to pay. */
  readonly reluctance: number
}

/** What happened on a case until the last day that was looked at, in order of time. */
export type CaseHistory = {
  readonly payments: readonly DemoPayment[]
  readonly promises: readonly DemoPromise[]
  readonly activities: readonly DemoActivity[]
}
