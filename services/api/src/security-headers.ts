import type { RequestHandler } from 'express'
import helmet from 'helmet'

/**
 * The headers of every answer. Scripts come from our own files alone; styles may be inline because Mantine writes the
 * values of its components into style attributes.
 */
export const securityHeaders = (): RequestHandler[] => [
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
    // Without TLS in front, a promise of HTTPS would lock people out; the proxy that ends TLS sets it.
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
  }),
  neverStored,
]

/** What people see of cases must not stay in a browser's or a proxy's store; the dashboard's files say otherwise. */
const neverStored: RequestHandler = (_request, response, next) => {
  response.set('cache-control', 'no-store')
  response.set('permissions-policy', 'camera=(), geolocation=(), microphone=()')
  next()
}
