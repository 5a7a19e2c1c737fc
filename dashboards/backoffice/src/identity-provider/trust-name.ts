import { useLingui } from '@lingui/react/macro'
import type { SecondFactorTrust } from '../app/schema.generated.js'

/** How far a provider is trusted with the second factor, in words. */
export function useTrustName(): (trust: SecondFactorTrust) => string {
  const { t } = useLingui()
  return (trust) => {
    switch (trust) {
      case 'own':
        return t`Asked for here`
      case 'stated':
        return t`Believed when the provider states it`
      case 'enforced':
        return t`Always proved at the provider`
    }
  }
}
