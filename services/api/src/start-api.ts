import { explainListenError, systemCode } from '@quittance/platform'
import { jobWorkers } from '@quittance/recovery/jobs'
import { openServices, type ServiceOptions, type Services } from '@quittance/recovery/services'
import express, { type Express } from 'express'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { logRequests } from './access-log.js'
import { auditRoutes } from './audit-routes.js'
import type { BudgetLimits, Budgets } from './budget.js'
import { builtDashboard, serveDashboard } from './dashboard.js'
import { answerErrors, answerUnknown, sendGraphqlError } from './error-answer.js'
import { exportRoutes } from './export-routes.js'
import { letterRoutes } from './letter-routes.js'
import { openGraphql } from './graphql-endpoint.js'
import { liveness, readiness, readinessChecks } from './health.js'
import { importRoutes } from './import-routes.js'
import { privacyRoutes } from './privacy-routes.js'
import { metricsRoute } from './metrics-route.js'
import { createMetrics } from './metrics.js'
import { nameRequest } from './request-id.js'
import { namingRequests } from './request-scope.js'
import { scimRoutes } from './scim/scim-routes.js'
import { securityHeaders } from './security-headers.js'
import { singleSignOnRoutes } from './single-sign-on-routes.js'
import { checkingInterval_ms, limitBody, limitServer, type TimeLimits, timeLimitDefaults } from './time-limits.js'

export type ApiOptions = ServiceOptions & {
  readonly host: string
  /** 0 lets the system choose a free one. */
  readonly port: number
  /** Addresses of the proxies in front that may name the client and end TLS; none by default. */
  readonly trusted_proxies: readonly string[]
  /** Whether the schema can be asked for over the network: for development. */
  readonly introspection: boolean
  /** Whether browsers may send documents that the dashboard was not built with: for development and tests. */
  readonly free_documents: boolean
  /** What may be asked for in a while, when not the defaults: for tests. */
  readonly budgets?: Readonly<Record<keyof Budgets, BudgetLimits>>
  /** Where the built dashboard lies, when not in its place in the repository. */
  readonly dashboard_folder?: string
  readonly time_limits?: Partial<TimeLimits>
}

export type RunningApi = {
  readonly url: string
  readonly port: number
  /** Lets requests under way end, then gives everything back. */
  close(): Promise<void>
}

/** Starts the API with the dashboard on one port. Rejects with an OperatorError when the port cannot be had. */
export const startApi = async (given: ApiOptions): Promise<RunningApi> => {
  const options = { ...given, log: namingRequests(given.log) }
  const { services, close } = await openServices({
    ...options,
    bulk_statement_timeout_ms: options.statement_timeout_ms,
  })
  try {
    const { port, stop } = await serve(options, services)
    let closing: Promise<void> | undefined
    return {
      port,
      url: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`,
      close: () => (closing ??= stop().finally(close)),
    }
  } catch (error) {
    await close()
    throw error
  }
}

const serve = async (options: ApiOptions, services: Services): Promise<{ port: number; stop(): Promise<void> }> => {
  const limits: TimeLimits = { ...timeLimitDefaults, ...options.time_limits }
  const app = express()
  const httpServer = createServer({ connectionsCheckingInterval: checkingInterval_ms(limits) }, app)
  limitServer(httpServer, limits)
  const graphql = await openGraphql({
    services,
    httpServer,
    introspection: options.introspection,
    free_documents: options.free_documents,
    dashboard_folder: options.dashboard_folder ?? builtDashboard,
    ...(options.budgets && { budgets: options.budgets }),
    drain_ms: limits.drain_ms,
  })
  route(app, options, services, limits, graphql.handlers)
  try {
    return { port: await listen(httpServer, options.host, options.port), stop: graphql.stop }
  } catch (error) {
    await graphql.stop()
    throw error
  }
}

const route = (
  app: Express,
  { log, trusted_proxies, dashboard_folder }: ApiOptions,
  services: Services,
  limits: TimeLimits,
  graphql: readonly express.RequestHandler[],
): void => {
  const metrics = createMetrics({
    database: services.database,
    depths: async () => await services.jobs.depths(jobWorkers),
  })
  app.disable('x-powered-by')
  app.set('trust proxy', [...trusted_proxies])
  app.use(nameRequest, logRequests(log, metrics), ...securityHeaders(services.public_url), limitBody(limits))
  app.get('/health', liveness)
  app.get('/health/ready', readiness(log, readinessChecks(services)))
  app.get('/metrics', metricsRoute(metrics))
  app.all('/graphql', ...graphql)
  app.use('/graphql', answerErrors(log, sendGraphqlError))
  app.use('/imports', importRoutes(services))
  app.use('/audit', auditRoutes(services))
  app.use('/exports', exportRoutes(services))
  app.use('/letters', letterRoutes(services))
  app.use('/sign-in/oidc', singleSignOnRoutes(services))
  app.use('/scim/v2', scimRoutes(services))
  app.use(privacyRoutes(services))
  app.use(
    [
      '/graphql',
      '/audit',
      '/exports',
      '/letters',
      '/health',
      '/imports',
      '/metrics',
      '/retention',
      '/scim',
      '/sign-in/oidc',
      '/subject-requests',
    ],
    answerUnknown,
  )
  app.use(...serveDashboard(dashboard_folder))
  app.use(answerUnknown, answerErrors(log))
}

const listen = (server: Server, host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const code = systemCode(error)
      reject(code === undefined ? error : explainListenError(code, host, port))
    })
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })
