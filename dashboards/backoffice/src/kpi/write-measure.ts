import { formatMoney, type MeasureUnit, money } from '@quittance/core'
import { formatCount } from '../ui/format.js'
import { writeDuration } from './kpi-value.js'

/** A sum of a measure as people read it; money in a currency, money times days as a plain number of such. */
export function writeMeasure(unit: MeasureUnit, value: bigint, currency: string | null, tag: string): string {
  switch (unit) {
    case 'money':
      return currency === null ? formatCount(value, tag) : formatMoney(money(value, currency), tag)
    case 'money_days':
      // Minor units are hundredths in every currency of the product's market; the sum is only compared, never paid.
      return formatCount(value / 100n, tag)
    case 'seconds':
      return writeDuration(value, 1n, tag) ?? formatCount(value, tag)
    case 'count':
      return formatCount(value, tag)
  }
}
