import type { RequestHandler } from 'express'
import type { Metrics } from './metrics.js'

/**
 * The measurements name no person and no creditor, but they are the operator's business: they are given to those who
 * reach the process directly (on the loopback unless HOST says otherwise), and hidden from whatever a trusted proxy
 * forwards from outside.
 */
export const metricsRoute =
  (metrics: Metrics): RequestHandler =>
  async (request, response, next) => {
    if (request.ips.length > 0) return next()
    response.type(metrics.contentType).send(await metrics.render())
  }
