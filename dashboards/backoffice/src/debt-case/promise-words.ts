import { useLingui } from '@lingui/react/macro'
import type { PromiseStatus } from '../app/schema.generated.js'
import type { Status } from '../ui/status-mark.js'

/** How each state of a promise is marked. */
export const promise_marks: Record<PromiseStatus, Status> = {
  open: 'promised',
  kept: 'collected',
  partly_kept: 'late',
  broken: 'broken',
  cancelled: 'hold',
}

/** The words for the states of a promise. */
export function usePromiseStatusName(): (status: PromiseStatus) => string {
  const { t } = useLingui()
  return (status) => {
    switch (status) {
      case 'open':
        return t`Promised`
      case 'kept':
        return t`Kept`
      case 'partly_kept':
        return t`Partly kept`
      case 'broken':
        return t`Broken`
      case 'cancelled':
        return t`Cancelled`
    }
  }
}
