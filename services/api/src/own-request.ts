import type { Language } from '@quittance/core'
import type { Request } from 'express'
import type { Refusal } from './error-answer.js'

/**
 * Every state change outside of GraphQL must carry this header: another site's form cannot set it, and its script may
 * not without our consent, which CORS never gives.
 */
const requestHeader = 'x-quittance-request'

/** Why a request may have been caused by another site, or null when it was not. Nothing of it has been read yet. */
export const foreignRequest = (request: Request, language: Language): Refusal | null => {
  if (request.get(requestHeader) === undefined) {
    return { status: 403, code: 'MISSING_HEADER', message: texts.missing_header[language] }
  }
  // Browsers say where a request comes from, and pages cannot change it; programs say nothing.
  const site = request.get('sec-fetch-site')
  return site === undefined || site === 'same-origin'
    ? null
    : { status: 403, code: 'CROSS_SITE', message: texts.cross_site[language] }
}

const texts = {
  missing_header: {
    en: `Send the header ${requestHeader}: 1. Nothing was kept.`,
    fr: `Envoyez l’en-tête ${requestHeader}: 1. Rien n’a été conservé.`,
  },
  cross_site: {
    en: 'This is only taken from the pages of Quittance itself. Nothing was kept.',
    fr: 'Cela n’est accepté que depuis les pages de Quittance. Rien n’a été conservé.',
  },
} as const
