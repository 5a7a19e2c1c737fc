import { useLingui } from '@lingui/react/macro'
import type { Role } from '../app/schema.generated.js'

/** The name of a role for people. */
export function useRoleName(): (role: Role) => string {
  const { t } = useLingui()
  return (role) => {
    switch (role) {
      case 'administrator':
        return t`Administrator`
      case 'manager':
        return t`Manager`
      case 'agent':
        return t`Agent`
      case 'finance':
        return t`Finance`
      case 'auditor':
        return t`Auditor`
      case 'creditor':
        return t`Creditor`
    }
  }
}
