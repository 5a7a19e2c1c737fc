import type { NextFunction, Request, Response } from 'express'
import type { Logger } from 'pino'
import type { Metrics } from './metrics.js'
import { requestIdOf } from './request-id.js'

/** Writes one structured line and one measurement per finished request. The query string stays out of both. */
export const logRequests =
  (log: Logger, metrics: Metrics) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const started_ms = performance.now()
    response.on('close', () => {
      const duration_ms = performance.now() - started_ms
      const route = routeOf(request.path)
      metrics.observeRequest(route, request.method, response.statusCode, duration_ms)
      log.info(
        {
          request_id: requestIdOf(response),
          method: request.method,
          path: request.path,
          status: response.statusCode,
          duration_ms: Math.round(duration_ms),
          finished: response.writableFinished,
        },
        'request',
      )
    })
    next()
  }

/** Few and fixed names, so that ids in addresses do not multiply the measurements. */
const routeOf = (path: string): string => {
  if (path.startsWith('/graphql')) return '/graphql'
  if (path.startsWith('/imports')) return '/imports'
  if (path.startsWith('/health')) return '/health'
  if (path.startsWith('/metrics')) return '/metrics'
  if (path.startsWith('/assets/')) return '/assets'
  return '/'
}
