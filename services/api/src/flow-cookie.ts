import type { Request, Response } from 'express'
import { cookieOf } from './session-cookie.js'

/** Browsers accept a `__Host-` cookie only over TLS, for this very host and the whole of it. */
const cookieName = (secure: boolean): string => (secure ? '__Host-quittance-sso' : 'quittance-sso')

// The provider sends the browser back from its own site: a strict cookie would stay behind.
const attributes = (request: Request) =>
  ({ httpOnly: true, sameSite: 'lax', secure: request.secure, path: '/' }) as const

/** The sealed single sign-on that this browser began, or null. */
export const flowOf = (request: Request): string | null => cookieOf(request, cookieName(request.secure))

/** Has the browser keep the flow until it ends. */
export const keepFlow = (request: Request, response: Response, sealed_flow: string, expires_at: Date): void => {
  response.cookie(cookieName(request.secure), sealed_flow, { ...attributes(request), expires: expires_at })
}

/** Has the browser forget it. */
export const dropFlow = (request: Request, response: Response): void => {
  response.clearCookie(cookieName(request.secure), attributes(request))
}
