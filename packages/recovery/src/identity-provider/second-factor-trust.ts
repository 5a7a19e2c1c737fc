/**
 * What a provider's word is worth where a second factor is required: nothing, so that the person proves Quittance's own
 * one; what it states about each sign-in; or always, because the administrator vouches that the provider demands one.
 */
export const second_factor_trusts = ['own', 'stated', 'enforced'] as const

/** How far a provider is trusted with the second factor. */
export type SecondFactorTrust = (typeof second_factor_trusts)[number]
