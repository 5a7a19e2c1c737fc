import type { Language } from '@quittance/core'
import { inspectDocument, maskError } from '@quittance/recovery/graphql'
import type { GraphQLError, GraphQLSchema } from 'graphql'
import { raw, type Request, type RequestHandler, type Response } from 'express'
import { type Refusal, sendGraphqlError } from './error-answer.js'
import { type GraphqlBody, readGraphqlBody } from './graphql-body.js'
import { bearerToken } from './identify.js'
import { localeOf } from './locale.js'
import { requestIdOf } from './request-id.js'
import type { TrustedDocuments } from './trusted-documents.js'

export type AdmissionOptions = {
  readonly schema: GraphQLSchema
  readonly trusted: TrustedDocuments
  /** Whether anybody may send documents of their own: for development and tests. Programs with a token always may. */
  readonly free_documents: boolean
}

/** A document and its variables are small; files go another way. */
const body_bytes_maximum = 256 * 1024

/**
 * What stands before the GraphQL server: it lets through one operation per request, as POST of JSON, and from browsers
 * only those that the dashboard was built with. What it refuses has cost neither a statement nor a look at who asks.
 */
export const admission = (options: AdmissionOptions): RequestHandler[] => [
  onlyPost,
  onlyJson,
  raw({ type: () => true, limit: body_bytes_maximum, inflate: false }),
  (request, response, next) => {
    const body: unknown = request.body
    const read = readGraphqlBody(body instanceof Uint8Array ? body : new Uint8Array())
    const language = localeOf(request)
    if (!read.ok) return sendGraphqlError(response, badRequest(read.error, language))
    const admitted = admit(options, request, read.value)
    if ('refusal' in admitted)
      return sendGraphqlError(response, { ...admitted.refusal, message: admitted.refusal.message[language] })
    if ('fault' in admitted) return sendFault(response, admitted.fault, language)
    request.body = admitted
    next()
  },
]

const onlyPost: RequestHandler = (request, response, next) => {
  if (request.method === 'POST') return next()
  response.set('allow', 'POST')
  sendGraphqlError(response, { ...texts.method, message: texts.method.message[localeOf(request)] })
}

/** Forms of other sites cannot send this type; a browser asks before it sends it there, and we never consent. */
const onlyJson: RequestHandler = (request, response, next) => {
  if (jsonPattern.test(request.get('content-type') ?? '')) return next()
  sendGraphqlError(response, { ...texts.content_type, message: texts.content_type.message[localeOf(request)] })
}

const jsonPattern = /^application\/(?:json|graphql-response\+json) *(?:; *charset="?utf-8"?)? *$/iu

type Admitted = { readonly query: string; readonly operationName?: string; readonly variables?: object }

const admit = (
  { schema, trusted, free_documents }: AdmissionOptions,
  request: Request,
  { document, operationName, variables }: GraphqlBody,
): Admitted | { readonly refusal: (typeof texts)[keyof typeof texts] } | { readonly fault: GraphQLError } => {
  const rest = { ...(operationName !== null && { operationName }), ...(variables !== null && { variables }) }
  if ('id' in document) {
    const query = trusted.get(document.id)
    return query === undefined ? { refusal: texts.unknown } : { query, ...rest }
  }
  if (!free_documents && bearerToken(request) === null) return { refusal: texts.not_trusted }
  const fault = inspectDocument(schema, document.text)
  return fault === null ? { query: document.text, ...rest } : { fault }
}

const badRequest = (what: string, language: Language): Refusal => ({
  status: 400,
  code: 'BAD_REQUEST',
  message: language === 'fr' ? `Requête refusée : son corps ne convient pas (${what}).` : `Refused: the body ${what}.`,
})

const sendFault = (response: Response, fault: GraphQLError, locale: Language): void => {
  const masked = maskError(fault.toJSON(), fault, { requestId: requestIdOf(response), locale })
  response.status(400).json({ errors: [masked] })
}

const texts = {
  method: {
    status: 405,
    code: 'METHOD_NOT_ALLOWED',
    message: { en: 'Send a POST request.', fr: 'Envoyez une requête POST.' },
  },
  content_type: {
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    message: {
      en: 'Send application/json in UTF-8; files go to /imports.',
      fr: 'Envoyez du application/json en UTF-8 ; les fichiers vont à /imports.',
    },
  },
  not_trusted: {
    status: 400,
    code: 'DOCUMENT_NOT_TRUSTED',
    message: {
      en: 'Only the operations of the dashboard are answered here, by their id. Programs with an API token may send their own.',
      fr: 'Seules les opérations du tableau de bord sont acceptées ici, par leur identifiant. Un programme muni d’un jeton d’API peut envoyer les siennes.',
    },
  },
  unknown: {
    status: 400,
    code: 'DOCUMENT_UNKNOWN',
    message: {
      en: 'This page belongs to another version of Quittance: load it again. Nothing was changed.',
      fr: 'Cette page appartient à une autre version de Quittance : rechargez-la. Rien n’a été modifié.',
    },
  },
} as const
