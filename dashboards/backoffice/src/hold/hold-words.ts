import type { HeldAct, HoldKind, HoldOutcome } from '@quittance/core'
import { useLingui } from '@lingui/react/macro'

/** Holds in words. */
export function useHoldWords() {
  const { t } = useLingui()
  const kinds: Record<HoldKind, string> = {
    dispute: t`Dispute`,
    over_indebtedness: t`Over-indebtedness`,
    insolvency: t`Insolvency`,
    deceased: t`Deceased`,
    vulnerable: t`Vulnerable debtor`,
    lawyer: t`Lawyer`,
    breathing_space: t`Breathing space`,
  }
  const outcomes: Record<HoldOutcome, string> = {
    upheld: t`Upheld`,
    partly_upheld: t`Partly upheld`,
    rejected: t`Rejected`,
    withdrawn: t`Withdrawn`,
    ended: t`Ended`,
    error: t`Opened in error`,
  }
  const acts: Record<HeldAct, string> = {
    contact: t`contact`,
    demand_payment: t`demands`,
    make_promise: t`promises`,
    make_plan: t`payment plans`,
    visit: t`visits`,
    start_legal: t`going to court`,
    enforce: t`enforcement`,
    accrue_interest: t`interest`,
  }
  return {
    kind: (kind: HoldKind) => kinds[kind],
    outcome: (outcome: HoldOutcome) => outcomes[outcome],
    forbids: (forbidden: readonly HeldAct[]) => forbidden.map((act) => acts[act]).join(', '),
  }
}
