import { useLingui } from '@lingui/react/macro'
import type { ApprovalReason, InstalmentStatus, PlanState } from '../app/schema.generated.js'
import type { Status } from '../ui/status-mark.js'

/** How each state of a plan is marked. */
export const plan_marks: Record<PlanState, Status> = {
  draft: 'hold',
  awaiting_approval: 'hold',
  active: 'promised',
  kept: 'collected',
  broken: 'broken',
  cancelled: 'hold',
  superseded: 'hold',
}

/** How each state of an instalment is marked. */
export const instalment_marks: Record<InstalmentStatus, Status> = {
  open: 'promised',
  paid: 'collected',
  paid_late: 'late',
  missed: 'broken',
  ended: 'hold',
}

/** The words for plans. */
export function usePlanWords() {
  const { t } = useLingui()
  const states: Record<PlanState, string> = {
    draft: t`Draft`,
    awaiting_approval: t`Awaiting approval`,
    active: t`Running`,
    kept: t`Kept`,
    broken: t`Broken`,
    cancelled: t`Cancelled`,
    superseded: t`Replaced`,
  }
  const instalments: Record<InstalmentStatus, string> = {
    open: t`To come`,
    paid: t`Paid in time`,
    paid_late: t`Paid late`,
    missed: t`Missed`,
    ended: t`No longer due`,
  }
  const reasons: Record<ApprovalReason, string> = {
    amount: t`its amount`,
    length: t`its length`,
    given_up: t`the share that it gives up`,
  }
  return { states, instalments, reasons }
}
