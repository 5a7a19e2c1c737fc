import { addDays, type BusinessDate, isWorkingDay } from '../calendar/index.js'
import type { Delay } from './strategy.js'

/**
 * The day on which a case is to be worked for a reason that arose on a day. In working days, 0 is the day itself or the
 * next working day, and a negative count goes back from it.
 */
export function dueDay(arose_on: BusinessDate, delay: Delay, country: string): BusinessDate {
  if (delay.unit === 'days') return addDays(arose_on, delay.count)
  const step = delay.count < 0 ? -1 : 1
  let day = arose_on
  while (!isWorkingDay(day, country)) day = addDays(day, step)
  for (let left = Math.abs(delay.count); left > 0; left -= 1) {
    day = addDays(day, step)
    while (!isWorkingDay(day, country)) day = addDays(day, step)
  }
  return day
}
