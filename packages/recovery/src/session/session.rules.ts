import type { ProofMethod, SessionState } from '../user/session-state.js'

/** A proof of identity holds so long for what only its own person may change. */
export const confirmation_ms = 10 * 60_000

const second_factors: readonly ProofMethod[] = ['code', 'recovery_code', 'passkey', 'provider_factor']

/** Whether these proofs are two factors. A passkey alone is: it is had, and what unlocks it is known or is the person. */
export const provesTwoFactors = (methods: readonly ProofMethod[]): boolean =>
  methods.includes('passkey') ||
  ((methods.includes('password') || methods.includes('single_sign_on')) &&
    methods.some((method) => second_factors.includes(method)))

/** How far these proofs bring a person who has a second factor or not, in a role that requires one or not. */
export const stateAfter = (
  methods: readonly ProofMethod[],
  factor: { readonly enrolled: boolean; readonly required: boolean },
): SessionState => {
  if (provesTwoFactors(methods)) return 'signed_in'
  if (factor.enrolled) return 'second_factor'
  return factor.required ? 'enrolling' : 'signed_in'
}
