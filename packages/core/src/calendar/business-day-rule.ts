import { assertNever } from '../assert.js'
import { addDays, type BusinessDate } from './business-date.js'
import { monthOf } from './business-month.js'
import { isWorkingDay } from './working-day.js'

/**
 * What becomes of a day on which banks do not work: `none` leaves it, `following` takes the next working day,
 * `preceding` the one before, `modified_following` the next one unless that lies in another month, then the one before.
 */
export const business_day_rules = ['none', 'following', 'preceding', 'modified_following'] as const
export type BusinessDayRule = (typeof business_day_rules)[number]

/** The day on which something falls due by a rule, with the public holidays of a country (ISO 3166-1 alpha-2). */
export function adjustDay(date: BusinessDate, rule: BusinessDayRule, country: string): BusinessDate {
  switch (rule) {
    case 'none':
      return date
    case 'following':
      return nextWorkingDay(date, 1, country)
    case 'preceding':
      return nextWorkingDay(date, -1, country)
    case 'modified_following': {
      const next = nextWorkingDay(date, 1, country)
      return monthOf(next) === monthOf(date) ? next : nextWorkingDay(date, -1, country)
    }
    default:
      return assertNever(rule)
  }
}

function nextWorkingDay(date: BusinessDate, step: 1 | -1, country: string): BusinessDate {
  let day = date
  while (!isWorkingDay(day, country)) day = addDays(day, step)
  return day
}
