import type { RequestHandler } from 'express'
import helmet from 'helmet'

/**
 * The headers of every answer. Scripts come from our own files alone; styles may be inline because Mantine writes the
 * values of its components into style attributes.
 */
export const securityHeaders = (public_url: string): RequestHandler[] => [
  helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        manifestSrc: ["'self'"],
      },
    },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'no-referrer' },
    // Said below, where it is known whether there is TLS in front: without, the promise would lock people out.
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
  }),
  neverStored,
  onlyOverTls(public_url),
]

/** What people see of cases must not stay in a browser's or a proxy's store; the dashboard's files say otherwise. */
const neverStored: RequestHandler = (_request, response, next) => {
  response.set('cache-control', 'no-store')
  response.set('permissions-policy', 'camera=(), geolocation=(), microphone=()')
  next()
}

/** A year, as browsers and ASVS 5.0 (3.4.1) ask for. */
const strictTransport = 'max-age=31536000; includeSubDomains'

/** Where people find the product over TLS, browsers are told to never come without. */
const onlyOverTls =
  (public_url: string): RequestHandler =>
  (request, response, next) => {
    if (request.secure || public_url.startsWith('https://')) response.set('strict-transport-security', strictTransport)
    next()
  }
