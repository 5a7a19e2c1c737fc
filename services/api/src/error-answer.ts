import type { Language, Translated } from '@quittance/core'
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import { localeOf } from './locale.js'
import { requestIdOf } from './request-id.js'
import { currentRequest } from './request-scope.js'

/** An answer that says no: its status, a code for programs and a sentence for people. */
export type Refusal = { readonly status: number; readonly code: string; readonly message: string }

/** The one shape of an error outside of GraphQL, with the id of the request. */
export const sendError = (response: Response, { status, code, message }: Refusal): void => {
  startOver(response, status).json({ error: { code, message, requestId: requestIdOf(response) } })
}

/** The same in the shape that clients of GraphQL read. */
export const sendGraphqlError = (response: Response, { status, code, message }: Refusal): void => {
  startOver(response, status).json({ errors: [{ message, extensions: { code, requestId: requestIdOf(response) } }] })
}

/** What was said of the answer that was meant to be sent does not describe the error. */
const startOver = (response: Response, status: number): Response => {
  for (const name of ['content-type', 'content-disposition', 'etag', 'last-modified']) response.removeHeader(name)
  return response.status(status).set('cache-control', 'no-store')
}

type Kind = keyof typeof kinds

const kinds = {
  internal: {
    status: 500,
    en: 'Something failed on our side. Nothing was changed; try again, and quote the request number if it persists.',
    fr: 'Une erreur est survenue de notre côté. Rien n’a été modifié ; réessayez et, si elle persiste, communiquez le numéro de la requête.',
  },
  bad_request: {
    status: 400,
    en: 'The request cannot be read. Nothing was changed.',
    fr: 'La requête est illisible. Rien n’a été modifié.',
  },
  not_found: {
    status: 404,
    en: 'There is nothing at this address.',
    fr: 'Il n’y a rien à cette adresse.',
  },
  request_timeout: {
    status: 408,
    en: 'The request took too long to arrive. Nothing was changed; send it again.',
    fr: 'La requête a mis trop de temps à arriver. Rien n’a été modifié ; renvoyez-la.',
  },
  payload_too_large: {
    status: 413,
    en: 'The request is too large. Nothing was changed.',
    fr: 'La requête est trop volumineuse. Rien n’a été modifié.',
  },
  unsupported_media_type: {
    status: 415,
    en: 'The request is written in a way that is not understood here. Nothing was changed.',
    fr: 'La requête est écrite sous une forme qui n’est pas comprise ici. Rien n’a été modifié.',
  },
} as const satisfies Record<string, Translated & { readonly status: number }>

/** In the language of whoever is signed in, else of the browser. */
const refusalOf = (kind: Kind, request: Request): Refusal => {
  const language: Language = currentRequest()?.locale ?? localeOf(request)
  return { status: kinds[kind].status, code: kind.toUpperCase(), message: kinds[kind][language] }
}

/** Answers with one of the errors that any address may have. */
export const sendRefusal = (request: Request, response: Response, kind: Kind): void =>
  sendError(response, refusalOf(kind, request))

/** What no route knows. */
export const answerUnknown: RequestHandler = (request, response) => sendRefusal(request, response, 'not_found')

/** The last handler: what nobody expected is logged whole and answered without its details. */
export const answerErrors =
  (log: Logger, send: typeof sendError = sendError): ErrorRequestHandler =>
  // Express knows a handler of errors by its four parameters.
  (error: unknown, request, response, _next) => {
    const kind = kindOf(error)
    // An answer that was begun cannot be taken back: its end is cut off, so that nobody takes it for whole.
    if (response.headersSent || response.destroyed) {
      const level = request.destroyed || response.destroyed ? 'debug' : 'error'
      log[level]({ err: error, request_id: requestIdOf(response) }, 'answer broken off')
      response.destroy()
      return
    }
    if (kind === 'internal') log.error({ err: error, request_id: requestIdOf(response) }, 'request failed')
    send(response, refusalOf(kind, request))
  }

/** Express and its parsers mark what the client did wrong with a 4xx status. */
const kindOf = (error: unknown): Kind => {
  const status: unknown = error instanceof Error && 'status' in error ? error.status : undefined
  if (typeof status !== 'number' || status < 400 || status > 499) return 'internal'
  if (status === 404) return 'not_found'
  if (status === 413) return 'payload_too_large'
  return status === 415 ? 'unsupported_media_type' : 'bad_request'
}
