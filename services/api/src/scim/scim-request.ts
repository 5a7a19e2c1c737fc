import type { Services } from '@quittance/recovery/services'
import { type ErrorRequestHandler, json, type RequestHandler, type Response } from 'express'
import type { Logger } from 'pino'
import { openBudget } from '../budget.js'
import { bearerToken } from '../identify.js'
import { requestIdOf } from '../request-id.js'
import { actorFor } from '../route-actor.js'
import { type ScimError, sendScimError } from './scim-error.js'

/** A directory that reads everything asks for some pages; one that writes sends a few people a second. */
const requests = { capacity: 300, refill_per_second: 10, keys_maximum: 10_000 }

/**
 * Lets a directory in: by the token of a service account that may manage people, and not too often. A browser's cookie
 * counts for nothing here, so no other site can have a browser change people.
 */
export const admitDirectory = (services: Services): RequestHandler => {
  const byAddress = openBudget(requests)
  const byActor = openBudget(requests)
  return async (request, response, next) => {
    const now = services.clock.now()
    const address_wait_ms = byAddress.charge(request.ip ?? 'unknown', 1, now)
    if (address_wait_ms > 0) return tooMany(response, address_wait_ms)
    if (bearerToken(request) === null) {
      response.set('www-authenticate', 'Bearer')
      return sendScimError(response, {
        status: 401,
        detail: 'Send the API token of a service account as Bearer token.',
      })
    }
    const actor = await actorFor(services, request, response, 'manage_people')
    if (!actor.ok)
      return sendScimError(response, { status: actor.error.status === 401 ? 401 : 403, detail: actor.error.message })
    const actor_wait_ms = byActor.charge(actor.value.user_id ?? '', 1, now)
    if (actor_wait_ms > 0) return tooMany(response, actor_wait_ms)
    response.locals['directory'] = actor.value
    next()
  }
}

const tooMany = (response: Response, wait_ms: number): void => {
  response.set('retry-after', String(Math.ceil(wait_ms / 1_000)))
  sendScimError(response, { status: 429, detail: 'Too many requests: wait as long as Retry-After says, then go on.' })
}

const body_bytes_maximum = 64 * 1024
const parse = json({ limit: body_bytes_maximum, type: ['application/scim+json', 'application/json'], inflate: false })

/** The body of a change, as JSON of either media type (RFC 7644, section 3.8). */
export const readScimBody: RequestHandler = (request, response, next) => {
  if (!['POST', 'PUT', 'PATCH'].includes(request.method)) return next()
  if (request.is(['application/scim+json', 'application/json']) === false)
    return sendScimError(response, { status: 415, detail: 'Send application/scim+json.' })
  parse(request, response, next)
}

/** The last handler: what nobody expected is logged whole and answered without its details. */
export const answerScimErrors =
  (log: Logger): ErrorRequestHandler =>
  // Express knows a handler of errors by its four parameters.
  (error: unknown, _request, response, _next) => {
    if (response.headersSent || response.destroyed) return void response.destroy()
    const known = refusalOf(error)
    if (known === null) log.error({ err: error, request_id: requestIdOf(response) }, 'request failed')
    const detail = `Something failed on our side; quote the request ${requestIdOf(response)} if it persists.`
    sendScimError(response, known ?? { status: 500, detail })
  }

/** Express and its parsers mark what the client did wrong with a 4xx status. */
const refusalOf = (error: unknown): ScimError | null => {
  const status: unknown = error instanceof Error && 'status' in error ? error.status : undefined
  if (typeof status !== 'number' || status < 400 || status > 499) return null
  if (status === 413) return { status, detail: 'The body is larger than 64 KiB.' }
  if (status === 415) return { status, detail: 'Send application/scim+json in UTF-8, not compressed.' }
  return { status: 400, scim_type: 'invalidSyntax', detail: 'The body is no JSON.' }
}
