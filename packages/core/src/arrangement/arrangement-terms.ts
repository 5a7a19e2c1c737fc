import type { BusinessDayRule } from '../calendar/index.js'

/** What an agency lets its people agree with debtors. Amounts are minor units by ISO 4217 code; without one, no limit. */
export interface ArrangementTerms {
  readonly promise: PromiseTerms
  readonly plan: PlanTerms
}

/** The limits of promises, and what a promise is given where nobody says otherwise. */
export interface PromiseTerms {
  /** A payment further ahead belongs into a plan. */
  readonly days_ahead_maximum: number
  /** Days after the due day in which a payment still counts. */
  readonly grace_days: number
  /** The share of the amount from which a promise counts as kept; 1 to 100. */
  readonly threshold_percent: number
}

/** The limits of payment plans, and what becomes of one that is not kept. */
export interface PlanTerms {
  /** The smallest instalment but for the one that takes the remainder. */
  readonly instalment_minimum_minor: Readonly<Record<string, bigint>>
  /** The longest plan, from the first instalment to the last. */
  readonly months_maximum: number
  /** Days from today within which the first instalment falls due. */
  readonly first_days_maximum: number
  readonly grace_days: number
  readonly business_day_rule: BusinessDayRule
  /** A plan of a larger amount, or longer, or that gives up a larger share, waits for approval. */
  readonly approval: {
    readonly amount_minor: Readonly<Record<string, bigint>>
    readonly months: number
    readonly given_up_percent: number
  }
  /** A plan is broken on the day on which so many of its instalments are missed at a time. */
  readonly missed_maximum: number
  /** Whether what is left falls due at once when a plan is broken. */
  readonly accelerates: boolean
  /** Days before an instalment on which the debtor is reminded; 0 for no reminder. */
  readonly reminder_days: number
}

/** The terms of an agency that has set none. Company policy, no law: every figure is the agency's to change. */
export const arrangement_terms_default: ArrangementTerms = {
  promise: { days_ahead_maximum: 45, grace_days: 3, threshold_percent: 100 },
  plan: {
    instalment_minimum_minor: { EUR: 15_00n },
    months_maximum: 24,
    first_days_maximum: 45,
    grace_days: 5,
    business_day_rule: 'following',
    approval: { amount_minor: { EUR: 5_000_00n }, months: 12, given_up_percent: 0 },
    missed_maximum: 2,
    accelerates: true,
    reminder_days: 3,
  },
}
