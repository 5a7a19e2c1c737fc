import { type WorkReason, work_reasons } from '../work-reason/index.js'
import { any_case, type Delay, type StrategyContent } from './strategy.js'

/** What is not worked at once: debtors get time to answer, and reminders come before the day. */
const delays: Readonly<Partial<Record<WorkReason, Delay>>> = {
  broken_promise: { count: 1, unit: 'working_days' },
  instalment_late: { count: 1, unit: 'working_days' },
  promise_reminder: { count: -2, unit: 'working_days' },
  instalment_reminder: { count: -3, unit: 'working_days' },
  letter_unanswered: { count: 15, unit: 'days' },
  no_contact: { count: 3, unit: 'working_days' },
}

/**
 * The strategy that comes with the product: every reason for every case in the order of the list of reasons, the largest
 * expected sum first, nobody forgotten for more than thirty days. The chances are a cautious fall by age, to be replaced
 * by the agency's own recovery curve.
 */
export const default_strategy: StrategyContent = {
  rules: work_reasons.map((reason) => ({
    reason,
    conditions: any_case,
    delay: delays[reason] ?? { count: 0, unit: 'days' },
  })),
  order: 'expected_value',
  chances: [
    { from_days: 0, percent: 60 },
    { from_days: 90, percent: 35 },
    { from_days: 180, percent: 20 },
    { from_days: 365, percent: 10 },
  ],
  days_ahead_maximum: 30,
  lease_minutes: 30,
  distribution: { automatic: false, cases_maximum: 400, due_per_day_maximum: 120, rules: [] },
}
