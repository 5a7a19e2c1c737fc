import { addDays, addMonths, daysBetween, isBusinessDate, isBusinessMonth } from '../calendar/index.js'
import { monthOf, monthsBetween, shiftMonth } from '../calendar/index.js'
import { type DimensionId, dimensions } from './dimension.js'
import type { ReportTime } from './period.js'

/**
 * The value of a dimension, in the time of a report, against which a value of the compared time is held: the same one, and
 * of the calendar the one at the same place in its period. The 31st of a month that is held against one of 30 days so
 * stands beside the day after it.
 */
export function heldAgainst(
  dimension: DimensionId,
  value: string | null,
  compared: ReportTime,
  time: ReportTime,
): string | null {
  if (value === null) return null
  const before = compared.period.from
  const now = time.period.from
  const months = monthsBetween(monthOf(before ?? compared.as_of), monthOf(now ?? time.as_of))
  switch (dimensions[dimension].values) {
    case 'id':
    case 'code':
      return value
    case 'month':
      return isBusinessMonth(value) ? shiftMonth(value, months) : value
    case 'day':
      if (!isBusinessDate(value)) return value
      return before === null || now === null ? addMonths(value, months) : addDays(value, daysBetween(before, now))
  }
}
