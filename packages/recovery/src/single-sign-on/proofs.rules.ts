import type { SecondFactorTrust } from '../identity-provider/second-factor-trust.js'
import type { ProofMethod } from '../user/session-state.js'

/** What an identity token says of how its person was authenticated (OpenID Connect Core 1.0, section 2). */
export type AuthenticationClaims = { readonly acr?: unknown; readonly amr?: unknown }

/** Authentication contexts that mean more than one factor: PAPE, REFEDS, and OpenID Connect EAP ACR values. */
const two_factor_contexts = [
  'http://schemas.openid.net/pape/policies/2007/06/multi-factor',
  'https://refeds.org/profile/mfa',
  'phr',
  'phrh',
]

/** `mfa` is the one method that by definition is more than one factor (RFC 8176, section 2). */
const statesTwoFactors = ({ acr, amr }: AuthenticationClaims): boolean =>
  (Array.isArray(amr) && amr.includes('mfa')) || (typeof acr === 'string' && two_factor_contexts.includes(acr))

/** What a single sign-on proves: more than one factor only as far as the administrator trusts the provider with it. */
export const provenBy = (trust: SecondFactorTrust, claims: AuthenticationClaims): readonly ProofMethod[] => {
  switch (trust) {
    case 'own':
      return ['single_sign_on']
    case 'stated':
      return statesTwoFactors(claims) ? ['single_sign_on', 'provider_factor'] : ['single_sign_on']
    case 'enforced':
      return ['single_sign_on', 'provider_factor']
  }
}
