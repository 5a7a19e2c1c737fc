import { useLingui } from '@lingui/react/macro'
import { useViewer } from '../session/viewer-context.js'
import type { Status } from '../ui/status-mark.js'

/** What decides how a claim stands. */
interface ClaimFacts {
  readonly disputed: boolean
  readonly dueOn: string | null
  readonly openBalance: { readonly amountMinor: string }
}

/** A claim is on hold while disputed, collected when nothing is open, late past its due date, else simply open. */
export function useClaimStatus(): (claim: ClaimFacts) => { status: Status | null; label: string } {
  const { t } = useLingui()
  const { today } = useViewer().organisation
  return ({ disputed, dueOn, openBalance }) => {
    if (BigInt(openBalance.amountMinor) <= 0n) return { status: 'collected', label: t`Collected` }
    if (disputed) return { status: 'hold', label: t`Disputed` }
    if (dueOn !== null && dueOn < today) return { status: 'late', label: t`Late` }
    return { status: null, label: t`Open` }
  }
}
