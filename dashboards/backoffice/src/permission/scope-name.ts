import { useLingui } from '@lingui/react/macro'
import { assertNever, type Scope } from '@quittance/core'

/** How far something reaches, in one word. */
export function useScopeName(): (scope: Scope) => string {
  const { t } = useLingui()
  return (scope) => {
    switch (scope) {
      case 'organisation':
        return t`Everywhere`
      case 'team':
        return t`Own teams`
      case 'creditor':
        return t`Own creditor`
      default:
        return assertNever(scope)
    }
  }
}
