/** A day of the proleptic Gregorian calendar in numbers; month 1 to 12. */
export interface Civil {
  readonly year: number
  readonly month: number
  readonly day: number
}

const days_per_era = 146_097
const days_from_era_start_to_1970 = 719_468

/**
 * Days since 1970-01-01. Integer arithmetic on years that begin in March, so that the leap day is the last of its year
 * (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"); `Date` is avoided because it knows hours and zones.
 */
export function dayNumberOfCivil({ year, month, day }: Civil): number {
  const march_year = month <= 2 ? year - 1 : year
  const era = Math.floor(march_year / 400)
  const year_of_era = march_year - era * 400
  const month_from_march = (month + 9) % 12
  const day_of_year = Math.floor((153 * month_from_march + 2) / 5) + day - 1
  const day_of_era = year_of_era * 365 + Math.floor(year_of_era / 4) - Math.floor(year_of_era / 100) + day_of_year
  return era * days_per_era + day_of_era - days_from_era_start_to_1970
}

/** The inverse of `dayNumberOfCivil`. */
export function civilOfDayNumber(day_number: number): Civil {
  const shifted = day_number + days_from_era_start_to_1970
  const era = Math.floor(shifted / days_per_era)
  const day_of_era = shifted - era * days_per_era
  const leap_correction =
    Math.floor(day_of_era / 1460) - Math.floor(day_of_era / 36_524) + Math.floor(day_of_era / 146_096)
  const year_of_era = Math.floor((day_of_era - leap_correction) / 365)
  const day_of_year = day_of_era - (365 * year_of_era + Math.floor(year_of_era / 4) - Math.floor(year_of_era / 100))
  const month_from_march = Math.floor((5 * day_of_year + 2) / 153)
  const day = day_of_year - Math.floor((153 * month_from_march + 2) / 5) + 1
  const month = month_from_march < 10 ? month_from_march + 3 : month_from_march - 9
  return { year: year_of_era + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

/** Days of a month (1 to 12) of a year. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
