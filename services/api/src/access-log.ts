import type { NextFunction, Request, Response } from 'express'
import type { Logger } from 'pino'
import type { Metrics } from './metrics.js'
import { requestIdOf } from './request-id.js'

/** What a request counts as whose client went away before it was answered; nobody received this status. */
const clientGone_status = 499

/** A hostile path shall not fill the log. */
const path_length_maximum = 200

/** Writes one structured line and one measurement per finished request. The query string stays out of both. */
export const logRequests =
  (log: Logger, metrics: Metrics) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const started_ms = performance.now()
    // Routers shorten the path while they run, and an answer may end inside of one: it is read beforehand.
    const { method, path } = request
    const route = routeOf(path)
    response.on('close', () => {
      const duration_ms = performance.now() - started_ms
      const finished = response.writableFinished
      const status = response.headersSent ? response.statusCode : clientGone_status
      metrics.observeRequest(route, method, status, duration_ms)
      log[isProbe(route) ? 'debug' : 'info'](
        {
          request_id: requestIdOf(response),
          method,
          path: path.slice(0, path_length_maximum),
          status,
          duration_ms: Math.round(duration_ms),
          finished,
        },
        'request',
      )
    })
    next()
  }

/** Few and fixed names, so that ids in addresses do not multiply the measurements. */
const routes = ['/graphql', '/audit', '/imports', '/health', '/metrics', '/assets'] as const
type Route = (typeof routes)[number] | '/'

const routeOf = (path: string): Route => routes.find((route) => path === route || path.startsWith(`${route}/`)) ?? '/'

/** Asked every few seconds by machines: of interest only to those who look for them. */
const isProbe = (route: Route): boolean => route === '/health' || route === '/metrics'
