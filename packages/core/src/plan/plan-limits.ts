import type { PlanTerms } from '../arrangement/index.js'
import { addDays, addMonths, type BusinessDate } from '../calendar/index.js'
import type { ScheduledInstalment } from './schedule.js'

/** Why a plan cannot be agreed at all. */
export type PlanRefusal =
  | { readonly code: 'first_in_the_past' }
  | { readonly code: 'first_too_late'; readonly days_maximum: number }
  | { readonly code: 'too_long'; readonly months_maximum: number }
  | { readonly code: 'instalment_too_small'; readonly minimum_minor: bigint }
  | { readonly code: 'no_discount' }
  | { readonly code: 'discount_too_large'; readonly percent_maximum: number }

/** Why a plan waits for somebody's approval. */
export const approval_reasons = ['amount', 'length', 'given_up'] as const
export type ApprovalReason = (typeof approval_reasons)[number]

/** A plan as it is proposed. */
export interface ProposedPlan {
  readonly instalments: readonly ScheduledInstalment[]
  readonly currency: string
  readonly owed_minor: bigint
  readonly today: BusinessDate
  /** The share that the mandate lets the agency give up, in per cent of what is owed; 0 for none. */
  readonly discount_percent_maximum: number
}

/** The first limit that a plan breaks, or null. The instalment with the remainder may be below the smallest. */
export function planRefusal({ instalments, ...plan }: ProposedPlan, terms: PlanTerms): PlanRefusal | null {
  const [first, last] = [instalments.at(0), instalments.at(-1)]
  if (first === undefined || last === undefined || first.due_on < plan.today) return { code: 'first_in_the_past' }
  if (first.due_on > addDays(plan.today, terms.first_days_maximum))
    return { code: 'first_too_late', days_maximum: terms.first_days_maximum }
  if (last.due_on > addDays(addMonths(first.due_on, terms.months_maximum), 5))
    return { code: 'too_long', months_maximum: terms.months_maximum }
  const minimum_minor = terms.instalment_minimum_minor[plan.currency] ?? 0n
  if (instalments.length > 1 && instalments.filter(({ amount_minor }) => amount_minor < minimum_minor).length > 1)
    return { code: 'instalment_too_small', minimum_minor }
  const given_up_minor = plan.owed_minor - sumOf(instalments)
  if (given_up_minor <= 0n) return null
  if (plan.discount_percent_maximum === 0) return { code: 'no_discount' }
  return given_up_minor * 100n > plan.owed_minor * BigInt(plan.discount_percent_maximum)
    ? { code: 'discount_too_large', percent_maximum: plan.discount_percent_maximum }
    : null
}

/** Beyond which limits of its own authority a plan goes; empty when the agent may agree it. */
export function approvalReasons(
  { instalments, currency, owed_minor }: ProposedPlan,
  terms: PlanTerms,
): ApprovalReason[] {
  const [first, last] = [instalments.at(0), instalments.at(-1)]
  const { approval } = terms
  const amount_minor = sumOf(instalments)
  const amount_limit = approval.amount_minor[currency]
  const given_up_minor = owed_minor - amount_minor
  const reasons: (ApprovalReason | null)[] = [
    amount_limit !== undefined && amount_minor > amount_limit ? 'amount' : null,
    first !== undefined && last !== undefined && last.due_on > addDays(addMonths(first.due_on, approval.months - 1), 5)
      ? 'length'
      : null,
    given_up_minor * 100n > owed_minor * BigInt(approval.given_up_percent) ? 'given_up' : null,
  ]
  return reasons.filter((reason) => reason !== null)
}

function sumOf(instalments: readonly ScheduledInstalment[]): bigint {
  return instalments.reduce((sum, { amount_minor }) => sum + amount_minor, 0n)
}
