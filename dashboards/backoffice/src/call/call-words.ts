import { useLingui } from '@lingui/react/macro'
import type { CallScriptStepView } from './call-script.js'

/** The words for the steps of a call. */
export function useStepName(): (id: CallScriptStepView['id']) => string {
  const { t } = useLingui()
  const names = new Map([
    ['identify', t`Who answers?`],
    ['introduce', t`Who calls`],
    ['matter', t`What it is about`],
    ['situation', t`Ask and listen`],
    ['agree', t`Agree`],
    ['third_party', t`Somebody else?`],
  ])
  return (id) => names.get(id) ?? id
}
