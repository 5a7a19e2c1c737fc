import { AsyncLocalStorage } from 'node:async_hooks'
import type { ServerResponse } from 'node:http'
import type { Language } from '@quittance/core'
import type { Logger } from 'pino'

/** What is known of the request on whose behalf code runs. */
export type RequestScope = {
  readonly requestId: string
  /** The language of its reader; sign-in may change it while the request runs. */
  readonly locale: Language
}

type Reader = { readonly locale: Language }

const scopes = new AsyncLocalStorage<{
  readonly requestId: string
  readonly response: ServerResponse
  reader: Reader
}>()

/** Runs what belongs to one request; `reader` may be replaced by `readAs` once it is known who is there. */
export const withinRequest = (requestId: string, response: ServerResponse, reader: Reader, work: () => void): void =>
  scopes.run({ requestId, response, reader }, work)

/** From here on the request is answered in the language of this person, as it is at the time of the answer. */
export const readAs = (reader: Reader): void => {
  const scope = scopes.getStore()
  if (scope !== undefined) scope.reader = reader
}

/**
 * The request under way, if any. Only for places to which foreign code gives no way of passing it on: Apollo's
 * formatting of errors that occur before there is a context, and log lines written by commands.
 */
export const currentRequest = (): RequestScope | undefined => {
  const scope = scopes.getStore()
  return scope && { requestId: scope.requestId, locale: scope.reader.locale }
}

/** Whether the client of the request under way went away before its answer. */
export const isAbandoned = (): boolean => {
  const response = scopes.getStore()?.response
  return response !== undefined && response.destroyed && !response.writableFinished
}

/** The same log; each line that is written in the course of a request carries the request's id. */
export const namingRequests = (log: Logger): Logger =>
  log.child(
    {},
    {
      formatters: {
        log: (line) => {
          const scope = scopes.getStore()
          return scope === undefined ? line : { request_id: scope.requestId, ...line }
        },
      },
    },
  )
