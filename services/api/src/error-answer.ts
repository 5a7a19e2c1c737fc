import type { ErrorRequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import { localeOf } from './locale.js'
import { requestIdOf } from './request-id.js'

/** The one shape of an error outside of GraphQL: a code for programs, a sentence for people, the id of the request. */
export const sendError = (response: Response, status: number, code: string, message: string): void => {
  response.status(status).json({ error: { code, message, requestId: requestIdOf(response) } })
}

const texts = {
  internal: {
    en: 'Something failed on our side. Nothing was changed; try again, and quote the request number if it persists.',
    fr: 'Une erreur est survenue de notre côté. Rien n’a été modifié ; réessayez et, si elle persiste, communiquez le numéro de la requête.',
  },
  bad_request: {
    en: 'The request cannot be read. Nothing was changed.',
    fr: 'La requête est illisible. Rien n’a été modifié.',
  },
} as const

/** The last handler: what nobody expected is logged whole and answered without its details. */
export const answerErrors =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error)
    const status = clientStatus(error)
    const kind = status === null ? 'internal' : 'bad_request'
    if (status === null) log.error({ err: error, request_id: requestIdOf(response) }, 'request failed')
    sendError(response, status ?? 500, kind.toUpperCase(), texts[kind][localeOf(request)])
  }

/** Express and its parsers mark what the client did wrong with a 4xx status. */
const clientStatus = (error: unknown): number | null => {
  if (!(error instanceof Error) || !('status' in error)) return null
  const { status } = error
  return typeof status === 'number' && status >= 400 && status < 500 ? status : null
}
