import type { RollOutcome } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'
import type { RollFiguresQuery } from './roll-figures.generated.js'

/** A roll as the API computes it. */
export type RollFigures = RollFiguresQuery['roll']

/** What became of balances between two days. */
export type RollStep = RollFigures['steps'][number]

/** What became of one bucket. */
export type RollRow = RollStep['rows'][number]

/** The names of what can become of a balance. */
export function useOutcomeTitles(): Record<RollOutcome, string> {
  const { t } = useLingui()
  return {
    rolled_forward: t`Rolled forward`,
    stable: t`Stable`,
    rolled_back: t`Rolled back`,
    cured: t`Cured`,
    paid: t`Paid`,
    recalled: t`Recalled`,
    written_off: t`Written off`,
  }
}

/** Only buckets of what is late roll, back or forward, and are cured. */
export function isLate({ bucket }: RollRow): boolean {
  return bucket.fromDays !== null
}
