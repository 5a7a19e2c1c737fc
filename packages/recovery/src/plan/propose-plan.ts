import {
  addMonths,
  type ApprovalReason,
  approvalReasons,
  type BusinessDate,
  type BusinessDayRule,
  businessDateOfParts,
  endOfMonth,
  err,
  instalment_count_maximum,
  layOutPlan,
  monthOf,
  ok,
  planRefusal,
  type PlanTerms,
  type Result,
  type ScheduledInstalment,
} from '@quittance/core'
import type { PlanFailure } from './plan-failure.js'

/** What somebody and a debtor agree to. */
export type PlanInput = {
  readonly debt_case_id: string
  /** What is to be paid in all; null for what is owed. Less gives up a share, where the mandate allows it. */
  readonly amount_minor: bigint | null
  /** One of both. */
  readonly instalment_count: number | null
  readonly instalment_minor: bigint | null
  readonly first_due_on: BusinessDate
  readonly day_of_month: number
  readonly remainder: 'first' | 'last'
  /** Null for the agency's own. */
  readonly business_day_rule: BusinessDayRule | null
}

/** What a plan is laid out by, besides what was asked. */
export type PlanFrame = {
  readonly owed_minor: bigint
  readonly currency: string
  readonly country: string
  readonly discount_percent_maximum: number
  readonly today: BusinessDate
  readonly terms: PlanTerms
}

/** A plan that may be agreed, laid out. */
export type Proposal = {
  readonly amount_minor: bigint
  readonly given_up_minor: bigint
  readonly business_day_rule: BusinessDayRule
  readonly instalments: readonly ScheduledInstalment[]
  /** Empty when the agent may agree it alone. */
  readonly approval_reasons: readonly ApprovalReason[]
}

/** Lays a plan out and holds it against what is owed and the terms. */
export const proposePlan = (input: PlanInput, frame: PlanFrame): Result<Proposal, PlanFailure> => {
  const { owed_minor, currency, terms, today } = frame
  if (owed_minor <= 0n) return err({ code: 'nothing_owed' })
  const amount_minor = input.amount_minor ?? owed_minor
  if (amount_minor <= 0n) return err({ code: 'amount_not_positive' })
  if (amount_minor > owed_minor) return err({ code: 'more_than_owed', owed_minor, currency })
  const by = layoutOf(input, amount_minor)
  if (by === null) return err({ code: 'layout_invalid' })
  if (!Number.isInteger(input.day_of_month) || input.day_of_month < 1 || input.day_of_month > 31)
    return err({ code: 'day_invalid' })
  const business_day_rule = input.business_day_rule ?? terms.business_day_rule
  const instalments = layOutPlan({
    amount_minor,
    by,
    first_due_on: input.first_due_on,
    day_of_month: input.day_of_month,
    remainder: input.remainder,
    business_day_rule,
    country: frame.country,
  })
  const proposed = {
    instalments,
    currency,
    owed_minor,
    today,
    discount_percent_maximum: frame.discount_percent_maximum,
  }
  const refused = planRefusal(proposed, terms)
  if (refused !== null) return err({ ...refused, currency })
  return ok({
    amount_minor,
    given_up_minor: owed_minor - amount_minor,
    business_day_rule,
    instalments,
    approval_reasons: approvalReasons(proposed, terms),
  })
}

const layoutOf = ({ instalment_count, instalment_minor }: PlanInput, amount_minor: bigint) => {
  if ((instalment_count === null) === (instalment_minor === null)) return null
  if (instalment_count !== null)
    return Number.isSafeInteger(instalment_count) &&
      instalment_count >= 1 &&
      instalment_count <= instalment_count_maximum
      ? ({ kind: 'count', count: instalment_count } as const)
      : null
  if (instalment_minor === null || instalment_minor <= 0n) return null
  return amount_minor / instalment_minor <= BigInt(instalment_count_maximum)
    ? ({ kind: 'amount', instalment_minor } as const)
    : null
}

/** The next time that a day of the month comes, from tomorrow on. */
export const nextDayOfMonth = (today: BusinessDate, day_of_month: number): BusinessDate => {
  const inMonth = (months: number): BusinessDate => {
    const month = monthOf(addMonths(today, months))
    return businessDateOfParts(Number(month.slice(0, 4)), Number(month.slice(5, 7)), day_of_month) ?? endOfMonth(month)
  }
  const soon = inMonth(0)
  return soon > today ? soon : inMonth(1)
}
