/**
 * Why a case was closed. It decides how long the case is kept, and nothing else: no figure of money depends on it.
 */
export const closing_reasons = [
  /** All was paid. */
  'paid',
  /** A part was paid, the rest given up by agreement. */
  'settled',
  /** The creditor took its claims back. */
  'recalled',
  /** Nothing can be had from the debtor. */
  'uncollectable',
  /** The period in which the debt could be claimed in court is over. */
  'time_barred',
  /** The debtor's company is being wound up. */
  'insolvency',
  /** A commission on over-indebtedness cancelled the debt. */
  'over_indebtedness',
  /** The debtor has died and nobody takes on the debt. */
  'deceased',
  /** The debt was never owed, or not by this person. */
  'error',
] as const

/** A reason for closing a case. */
export type ClosingReason = (typeof closing_reasons)[number]

/** True for the name of a reason. */
export function isClosingReason(text: string): text is ClosingReason {
  return (closing_reasons as readonly string[]).includes(text)
}
