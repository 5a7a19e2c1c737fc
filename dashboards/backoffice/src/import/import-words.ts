import { useLingui } from '@lingui/react/macro'
import { useMemo } from 'react'
import type { ImportKind, ImportState } from '../app/schema.generated.js'

/** The words for kinds and states of imports. */
export function useImportWords() {
  const { t } = useLingui()
  return useMemo(() => {
    const kinds: Record<ImportKind, string> = {
      claim: t`Claims`,
      payment: t`Payments`,
      promise: t`Promises`,
      activity: t`Activities`,
    }
    const states: Record<ImportState, string> = {
      received: t`Received`,
      inspecting: t`Being read`,
      awaiting_mapping: t`Waiting for you`,
      queued: t`Queued`,
      staging: t`Loading rows`,
      validating: t`Checking rows`,
      applying: t`Being applied`,
      applied: t`Applied`,
      failed: t`Failed`,
      cancelled: t({ message: 'Cancelled', context: 'file' }),
    }
    return { kind: (kind: ImportKind) => kinds[kind], state: (state: ImportState) => states[state] }
  }, [t])
}
