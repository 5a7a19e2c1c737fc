import type { Weighted } from './random.js'
import type { PaymentMethod } from './record.js'

/** How the claims of a portfolio look and how its debtors behave; shares and probabilities are 0 to 1. */
export type PortfolioModel = {
  readonly code: string
  readonly name: string
  /** Starts the debtors' references at the creditor; its own for each portfolio, so that no two people share one. */
  readonly debtor_prefix: string
  readonly claim_kind: 'civil' | 'commercial'
  readonly company_share: number
  /** Principals are log-normal: median in cents, sigma of the logarithm, and the largest one in cents. */
  readonly amount_median_minor: number
  readonly amount_sigma: number
  readonly amount_maximum_minor: number
  /** Claims a month at the start, and the relative growth (or, below 0, decline) over the two years. */
  readonly monthly_claims: number
  readonly volume_drift: number
  /**
   * The day of the month on which the creditor delivers; the next working day when it is none. After the 12th where
   * files write the day first: a column of dates that all read both ways would need a person to say which it is.
   */
  readonly delivery_day: number
  /** Days between due date and placement: log-normal median and sigma. */
  readonly age_median_days: number
  readonly age_sigma: number
  /** Days between invoice and due date. */
  readonly terms_days: readonly Weighted<number>[]
  readonly claims_per_case: readonly Weighted<number>[]
  /** The probability that the debtor of a middling claim of the first month ends up paying. */
  readonly willingness: number
  /** The relative gain of that probability over the two years. */
  readonly improvement: number
  /** The share of payments that the debtor makes to the creditor instead of the agency. */
  readonly direct_share: number
  readonly dispute_share: number
  readonly methods: readonly Weighted<PaymentMethod>[]
  /** A claim's reference from the yymm of its placement and its number, unique within that month. */
  reference(year_month: string, number: string): string
}
