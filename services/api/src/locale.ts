import type { Language } from '@quittance/core'
import type { Request } from 'express'

/** The language in which someone who is not signed in is answered: French where the browser prefers it. */
export const localeOf = (request: Request): Language => (request.acceptsLanguages('en', 'fr') === 'fr' ? 'fr' : 'en')
