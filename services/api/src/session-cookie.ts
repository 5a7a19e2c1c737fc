import type { SessionCookie } from '@quittance/recovery/graphql'
import type { Request, Response } from 'express'

/** Browsers accept a `__Host-` cookie only over TLS, for this very host and the whole of it. */
const named = (name: string, secure: boolean): string => (secure ? `__Host-${name}` : name)

const session_name = 'quittance'
const device_name = 'quittance-device'

/** Browsers keep a cookie for 400 days at most. */
const device_ms = 400 * 24 * 60 * 60_000

/** The value of a cookie, or null. */
export const cookieOf = (request: Request, name: string): string | null => {
  for (const pair of (request.headers.cookie ?? '').split(';')) {
    const separator = pair.indexOf('=')
    if (separator > 0 && pair.slice(0, separator).trim() === name) return pair.slice(separator + 1).trim() || null
  }
  return null
}

/** The token that a request carries, or null. */
export const sessionToken = (request: Request): string | null => cookieOf(request, named(session_name, request.secure))

/** The seam through which sign-in and sign-out reach the browser. */
export const sessionCookie = (request: Request, response: Response): SessionCookie => {
  const attributes = { httpOnly: true, sameSite: 'strict', secure: request.secure, path: '/' } as const
  return {
    token: sessionToken(request),
    device: cookieOf(request, named(device_name, request.secure)),
    set: (token, expires_at) => {
      response.cookie(named(session_name, request.secure), token, { ...attributes, expires: expires_at })
    },
    clear: () => {
      response.clearCookie(named(session_name, request.secure), attributes)
    },
    rememberDevice: (device) => {
      response.cookie(named(device_name, request.secure), device, { ...attributes, maxAge: device_ms })
    },
  }
}

/** What a program with a token gets of it: nothing comes in and nothing goes out by cookie. */
export const noCookie: SessionCookie = {
  token: null,
  device: null,
  set: () => undefined,
  clear: () => undefined,
  rememberDevice: () => undefined,
}
