import { minorUnitsOf } from '@quittance/core'

/** Money as a float of major units, for the length of a bar; never for a figure to be read. */
export function toPlot(amount_minor: bigint, currency: string): number {
  return Number(amount_minor) / 10 ** minorUnitsOf(currency)
}
