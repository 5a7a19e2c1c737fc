import { assertNever } from '../assert.js'
import { addDays, type BusinessDate, isWorkingDay } from '../calendar/index.js'
import { type CallOutcome, outcome_rules } from './call-outcome.js'

/** When a case is worked again after a call. */
export interface NextStep {
  readonly reason: 'call_back' | 'follow_up'
  readonly due_on: BusinessDate
  /** HH:MM, where an hour was agreed. */
  readonly due_time: string | null
}

/** What the next step is found from. */
export interface CallMade {
  readonly outcome: CallOutcome
  /** The business day of the call. */
  readonly called_on: BusinessDate
  /** ISO 3166-1 alpha-2, whose public holidays hold. */
  readonly country: string
  /** Calls in a row before this one that reached nobody. */
  readonly unanswered_before: number
  /** What the debtor asked for; null when nothing was. */
  readonly asked: { readonly day: BusinessDate; readonly time: string | null } | null
}

/**
 * When to come back after a call; null when something else than a date says so. A day that somebody named in the call wins
 * over the rule of the outcome, whatever it is.
 */
export function nextStep({ outcome, called_on, country, unanswered_before, asked }: CallMade): NextStep | null {
  if (asked !== null) return { reason: 'call_back', due_on: asked.day, due_time: asked.time }
  const { after } = outcome_rules[outcome]
  switch (after.kind) {
    case 'as_asked':
    case 'nothing':
      return null
    case 'after_working_days': {
      const days = after.days[Math.min(unanswered_before, after.days.length - 1)] ?? after.days[0]
      return { reason: 'follow_up', due_on: workingDaysLater(called_on, days, country), due_time: null }
    }
    default:
      return assertNever(after)
  }
}

/** The day that is so many days of work after another. */
function workingDaysLater(day: BusinessDate, count: number, country: string): BusinessDate {
  let found = day
  for (let left = count; left > 0;) {
    found = addDays(found, 1)
    if (isWorkingDay(found, country)) left -= 1
  }
  return found
}
