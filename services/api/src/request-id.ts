import { randomUUID } from 'node:crypto'
import type { NextFunction, Request, Response } from 'express'
import { localeOf } from './locale.js'
import { withinRequest } from './request-scope.js'

const idPattern = /^[\w-]{8,64}$/

/** The id under which one request is logged and which errors shown to people carry. */
export const requestIdOf = (response: Response): string => {
  const id: unknown = response.locals['request_id']
  if (typeof id !== 'string') throw new Error('The request id is set before anything else')
  return id
}

/** Takes over the id that a proxy or client gave the request, when it is harmless to log, or makes one. */
export const nameRequest = (request: Request, response: Response, next: NextFunction): void => {
  const offered = request.get('x-request-id')
  const id = offered && idPattern.test(offered) ? offered : randomUUID()
  response.locals['request_id'] = id
  response.set('x-request-id', id)
  withinRequest(id, response, { locale: localeOf(request) }, next)
}
