import type { Server } from 'node:http'
import type { NextFunction, Request, Response } from 'express'
import { sendRefusal } from './error-answer.js'

/** How long a client may take. Every way of holding a connection is bounded; only a file may take hours. */
export type TimeLimits = {
  /** For the head of a request, from the first byte of its connection. */
  readonly head_ms: number
  /** For the body of a request that is no upload. */
  readonly body_ms: number
  /** For a whole upload: 2 GiB at 100 kB per second. Node's own default of 5 minutes would end most large ones. */
  readonly upload_ms: number
  /** Without a byte in either direction, upload or not. */
  readonly idle_ms: number
  /** Between two requests on one connection: longer than the pools of usual proxies (60 s), so that they close first. */
  readonly keepAlive_ms: number
  /** How long the rest of a refused body is read and thrown away, so that its sender gets to see the answer. */
  readonly linger_ms: number
  /** For requests under way when the server stops: less than the process has in all, to end the others in order. */
  readonly drain_ms: number
}

export const timeLimitDefaults: TimeLimits = {
  head_ms: 15_000,
  body_ms: 30_000,
  upload_ms: 6 * 60 * 60_000,
  idle_ms: 120_000,
  keepAlive_ms: 65_000,
  linger_ms: 30_000,
  drain_ms: 7_000,
}

/** Node looks for late requests in steps; this one keeps the limits true to a few seconds. */
export const checkingInterval_ms = (limits: TimeLimits): number => Math.min(5_000, limits.head_ms)

/** Sets the limits that Node itself watches. */
export const limitServer = (server: Server, limits: TimeLimits): void => {
  server.headersTimeout = limits.head_ms
  server.requestTimeout = limits.upload_ms
  server.timeout = limits.idle_ms
  server.keepAliveTimeout = limits.keepAlive_ms
}

/** Bounds the body of each request, and what is still sent after its answer. */
export const limitBody =
  (limits: TimeLimits) =>
  (request: Request, response: Response, next: NextFunction): void => {
    const late = isUpload(request) ? undefined : setTimeout(() => refuseLate(request, response), limits.body_ms)
    response.on('close', () => clearTimeout(late))
    response.on('finish', () => {
      if (request.complete) return
      const linger = setTimeout(() => request.destroy(), limits.linger_ms)
      request.on('close', () => clearTimeout(linger))
      request.resume()
    })
    next()
  }

const isUpload = (request: Request): boolean => request.method === 'POST' && /^\/imports\/?$/.test(request.path)

const refuseLate = (request: Request, response: Response): void => {
  if (request.complete) return
  if (!response.headersSent) {
    response.set('connection', 'close')
    sendRefusal(request, response, 'request_timeout')
  }
  request.destroy()
}
