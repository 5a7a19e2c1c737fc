import type { BusinessDate, CostKind } from '@quittance/core'

interface Rate {
  readonly kind: CostKind
  readonly currency: string
  readonly validFrom: string
  readonly amountMinor: string | null
}

/** Of each kind and currency the rate that is valid on a day; those that have ended are left out. */
export function validOn<Found extends Rate>(rates: readonly Found[], day: BusinessDate): Found[] {
  const latest = new Map<string, Found>()
  for (const rate of rates) {
    if (rate.validFrom > day) continue
    const key = `${rate.kind} ${rate.currency}`
    const known = latest.get(key)
    if (known === undefined || known.validFrom < rate.validFrom) latest.set(key, rate)
  }
  return [...latest.values()].filter(({ amountMinor }) => amountMinor !== null)
}
