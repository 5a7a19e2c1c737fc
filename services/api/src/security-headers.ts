import helmet from 'helmet'

/**
 * The headers of every answer. Scripts come from our own files alone; styles may be inline because Mantine writes the
 * values of its components into style attributes.
 */
export const securityHeaders = () =>
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
    referrerPolicy: { policy: 'no-referrer' },
    // Without TLS in front, a promise of HTTPS would lock people out; the proxy that ends TLS sets it.
    strictTransportSecurity: false,
    crossOriginEmbedderPolicy: false,
  })
