import { authenticate, authenticateToken } from '@quittance/recovery/commands'
import type { Actor, Services } from '@quittance/recovery/services'
import type { Request } from 'express'
import { sessionToken } from './session-cookie.js'

/** Who sends a request: someone known, nobody known, or a program whose token opens nothing (any more). */
export type Identity =
  | { readonly kind: 'known'; readonly actor: Actor }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'token_refused' }

const bearerPattern = /^Bearer(?: +(\S*))? *$/i

/** The token that a program sends (RFC 6750, section 2.1), or null when the request brings none. */
export const bearerToken = (request: Request): string | null => {
  const found = bearerPattern.exec(request.get('authorization') ?? '')
  return found === null ? null : (found[1] ?? '')
}

/**
 * Who sends a request. A token counts alone, whatever cookie comes with it: a program never works as the person whose
 * browser happens to be at hand. No browser adds a bearer token by itself, so such a request needs no proof of its origin.
 */
export const identify = async (services: Services, request: Request): Promise<Identity> => {
  const bearer = bearerToken(request)
  if (bearer !== null) {
    const actor = await authenticateToken(services, bearer)
    return actor === null ? { kind: 'token_refused' } : { kind: 'known', actor }
  }
  const actor = await authenticate(services, sessionToken(request))
  return actor === null ? { kind: 'nobody' } : { kind: 'known', actor }
}

/** What a program is told whose token opens nothing: not whether it ever did. */
export const tokenRefusal = {
  status: 401,
  code: 'INVALID_TOKEN',
  /** RFC 6750, section 3.1. */
  challenge: 'Bearer error="invalid_token"',
  message: {
    en: 'The API token is unknown, expired or revoked, or its service account is closed. Nothing was changed.',
    fr: 'Le jeton d’API est inconnu, expiré ou révoqué, ou son compte de service est fermé. Rien n’a été modifié.',
  },
} as const
