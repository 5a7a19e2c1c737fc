/** Whether a token opens its account. */
export type TokenState = 'open' | 'expired' | 'revoked'

/** How a token stands at an instant. */
export function tokenState(
  token: { readonly expiresAt: string; readonly revokedAt: string | null },
  now: Date,
): TokenState {
  if (token.revokedAt !== null) return 'revoked'
  return new Date(token.expiresAt) <= now ? 'expired' : 'open'
}
