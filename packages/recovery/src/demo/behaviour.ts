import type { PortfolioModel } from './portfolio-model.js'
import type { Random, Weighted } from './random.js'
import type { ActivityOutcome, DemoCase, DemoPayment, ReasonForDelay } from './record.js'
import { DEMO_MONTHS } from './portfolio-cases.js'
import type { Day } from './working-day.js'

/** What a debtor will do, which only the simulation knows. */
export type Intent = 'pays_alone' | 'pays_when_reached' | 'pays_a_token' | 'does_not_pay'

/** Draws the intent: older and larger debts, and disputed ones, are paid less; the agency gets better with the months. */
export function drawIntent(demo_case: DemoCase, portfolio: PortfolioModel, last_day: Day, random: Random): Intent {
  const months_ago = (last_day - demo_case.placed_on) / 30.44
  const progress = Math.max(0, 1 - months_ago / DEMO_MONTHS)
  const newest_due_on = Math.max(...demo_case.claims.map((claim) => claim.due_on))
  const age_days = demo_case.placed_on - newest_due_on
  const amount_minor = demo_case.claims.reduce((sum, claim) => sum + Number(claim.amount_minor), 0)
  const probability =
    portfolio.willingness *
    (1 + portfolio.improvement * progress) *
    (amount_minor / portfolio.amount_median_minor) ** -0.12 *
    Math.exp((portfolio.age_median_days - age_days) / 420) *
    (demo_case.claims.some((claim) => claim.disputed) ? 0.3 : 1)
  if (demo_case.reluctance < Math.min(0.85, probability)) {
    return random.chance(0.48) ? 'pays_alone' : 'pays_when_reached'
  }
  return random.chance(0.07) ? 'pays_a_token' : 'does_not_pay'
}

/** Days from the first letter to a payment nobody negotiated: most within weeks, a thin tail over the year. */
export function spontaneousDelay(random: Random): number {
  return 4 + Math.round(random.chance(0.7) ? random.exponential(18) : random.exponential(170))
}

/** What comes of dialling; `skill` is the agent's, 1 for the average. */
export function drawCallOutcome(intent: Intent, skill: number, expected: boolean, random: Random): ActivityOutcome {
  const openness = intent === 'does_not_pay' ? 0.24 : 0.42
  if (random.chance(Math.min(0.9, (expected ? openness + 0.3 : openness) * skill))) return 'reached_right_party'
  return random.weighted([
    ['no_answer', 84],
    ['third_party', 11],
    ['wrong_number', 5],
  ] as const)
}

/** What a reached debtor says. */
export function drawAnswer(intent: Intent, skill: number, random: Random): ActivityOutcome {
  if (intent === 'does_not_pay') {
    if (random.chance(0.12 * skill)) return 'promised'
    return random.chance(0.4) ? 'refused' : 'reached_right_party'
  }
  if (intent === 'pays_a_token') return random.chance(0.45 * skill) ? 'promised' : 'reached_right_party'
  return random.chance(0.8 * skill) ? 'promised' : 'reached_right_party'
}

/** How a promise ends, by what the debtor is like; a good agent obtains promises that can be kept. */
export function drawPromiseEnd(intent: Intent, skill: number, random: Random): 'kept' | 'partly' | 'broken' {
  if (intent === 'does_not_pay')
    return random.weighted([
      ['kept', 13 * skill],
      ['partly', 9],
      ['broken', 78],
    ] as const)
  if (intent === 'pays_a_token')
    return random.weighted([
      ['kept', 25 * skill],
      ['partly', 35],
      ['broken', 40],
    ] as const)
  return random.weighted([
    ['kept', 82 * skill],
    ['partly', 8],
    ['broken', 10],
  ] as const)
}

/** Why the debtor is late, as told to the agent. */
export function drawReason(demo_case: DemoCase, random: Random): ReasonForDelay {
  if (demo_case.claims.some((claim) => claim.disputed)) return 'dispute'
  return random.weighted(demo_case.debtor.kind === 'company' ? COMPANY_REASONS : PERSON_REASONS)
}

/** Days after which a payment comes back from the bank, or null when it stays; direct debits within two to eight weeks. */
export function drawReturnDelay(payment: DemoPayment, random: Random): number | null {
  if (payment.method === 'direct_debit' && random.chance(0.1)) return random.integer(14, 56)
  if (payment.method === 'cheque' && random.chance(0.03)) return random.integer(14, 28)
  return null
}

/** The bank's words for a returned payment (the SEPA reason codes for direct debits). */
export function drawReturnNote(payment: DemoPayment, random: Random): string {
  if (payment.method === 'cheque') return 'Chèque impayé : provision insuffisante'
  return random.weighted(RETURN_NOTES)
}

const PERSON_REASONS: readonly Weighted<ReasonForDelay>[] = [
  ['cash_flow', 34],
  ['forgot', 22],
  ['unemployment', 12],
  ['bank_problem', 9],
  ['invoice_not_received', 8],
  ['separation', 6],
  ['illness', 5],
  ['other', 4],
]

const COMPANY_REASONS: readonly Weighted<ReasonForDelay>[] = [
  ['cash_flow', 52],
  ['invoice_not_received', 18],
  ['forgot', 12],
  ['bank_problem', 10],
  ['other', 8],
]

const RETURN_NOTES: readonly Weighted<string>[] = [
  ['Rejet SEPA AM04 : provision insuffisante', 60],
  ['Rejet SEPA MD06 : remboursement demandé par le débiteur', 18],
  ['Rejet SEPA MS02 : refus du débiteur', 12],
  ['Rejet SEPA AC04 : compte clos', 10],
]
