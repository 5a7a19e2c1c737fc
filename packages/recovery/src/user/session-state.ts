/**
 * How far the person got: `second_factor` still owes the second proof, `enrolling` must set up a second factor first,
 * and only `signed_in` acts for anybody.
 */
export const sessionStates = ['second_factor', 'enrolling', 'signed_in'] as const

export type SessionState = (typeof sessionStates)[number]

/**
 * How a person proves who they are. Single sign-on is the word of a provider, and `provider_factor` its word, where it is
 * believed, that it asked for a second factor.
 */
export const proofMethods = [
  'password',
  'code',
  'recovery_code',
  'passkey',
  'single_sign_on',
  'provider_factor',
] as const

export type ProofMethod = (typeof proofMethods)[number]
