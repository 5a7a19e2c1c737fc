export {
  addDays,
  addMonths,
  type BusinessDate,
  businessDate,
  type BusinessDateError,
  businessDateOfParts,
  compareDates,
  daysBetween,
  isBusinessDate,
  parseBusinessDate,
} from './business-date.js'
export { adjustDay, type BusinessDayRule, business_day_rules } from './business-day-rule.js'
export {
  type BusinessMonth,
  businessMonth,
  eachMonth,
  endOfMonth,
  isBusinessMonth,
  monthOf,
  monthsBetween,
  shiftMonth,
  startOfMonth,
} from './business-month.js'
export { businessDateOf, type Clock, fixedClock, isTimeZone } from './clock.js'
export { englishHolidays, frenchHolidays, publicHolidays } from './holidays.js'
export { firstDayAfter, instantOfLocalTime, isLocalTime, type LocalTime, localTimeOf } from './local-time.js'
export { type Weekday, weekdayOf, weekdays } from './weekday.js'
export { isWorkingDay } from './working-day.js'
