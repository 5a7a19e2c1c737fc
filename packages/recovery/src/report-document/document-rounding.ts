import { decimalText, divideRounded, toDecimalText, type Ratio } from '@quittance/core'
import type { DocumentValue } from './report-document.js'
import { hourly, tenthsPerHour } from './write-value.js'

/** Digits of a share beyond what anybody shows, so that programs can round it themselves. */
const ratio_digits = 9
const mean_digits = 3

/** A value as plain digits with a point, for cells of spreadsheets; null where there is none, or where it is no number. */
export const decimalOf = (value: DocumentValue): string | null => {
  switch (value.kind) {
    case 'money':
      return value.amount_minor === null
        ? null
        : decimalText({ amount_minor: value.amount_minor, currency: value.currency })
    case 'count':
      return value.count === null ? null : String(value.count)
    case 'ratio':
      return value.ratio && scaled(value.ratio, ratio_digits)
    case 'days':
      return value.days && scaled(value.days, mean_digits)
    case 'seconds':
      return value.seconds && scaled(value.seconds, mean_digits)
    case 'money_per_hour':
      return value.rate && decimalText({ amount_minor: hourly(value.rate), currency: value.currency })
    case 'count_per_hour':
      return value.rate && toDecimalText(tenthsPerHour(value.rate), 1)
    case 'text':
    case 'date':
    case 'month':
    case 'blank':
      return null
  }
}

const scaled = ({ numerator, denominator }: Ratio, digits: number): string =>
  toDecimalText(divideRounded(numerator * 10n ** BigInt(digits), denominator, 'half_up'), digits)
