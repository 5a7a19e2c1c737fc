import { explainListenError, systemCode } from '@quittance/platform'
import { pendingMigrationsIn } from '@quittance/recovery/database'
import { openSignInThrottle } from '@quittance/recovery/commands'
import { jobWorkers } from '@quittance/recovery/jobs'
import { openServices, type ServiceOptions, type Services } from '@quittance/recovery/services'
import express from 'express'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { logRequests } from './access-log.js'
import { serveDashboard } from './dashboard.js'
import { answerErrors } from './error-answer.js'
import { openGraphql } from './graphql-endpoint.js'
import { liveness, readiness, type ReadinessCheck } from './health.js'
import { importRoutes } from './import-routes.js'
import { createMetrics } from './metrics.js'
import { nameRequest } from './request-id.js'
import { securityHeaders } from './security-headers.js'

export type ApiOptions = ServiceOptions & {
  readonly host: string
  /** 0 lets the system choose a free one. */
  readonly port: number
  /** Addresses of the proxies in front that may name the client and end TLS; none by default. */
  readonly trusted_proxies: readonly string[]
  /** Whether the schema can be asked for over the network: for development. */
  readonly introspection: boolean
}

export type RunningApi = {
  readonly url: string
  readonly port: number
  /** Lets requests under way end, then gives everything back. */
  close(): Promise<void>
}

/** Starts the API with the dashboard on one port. Rejects with an OperatorError when the port cannot be had. */
export const startApi = async (options: ApiOptions): Promise<RunningApi> => {
  const { services, close } = await openServices(options)
  const app = express()
  const httpServer = createServer(app)
  const graphql = await openGraphql({
    services,
    throttle: openSignInThrottle(),
    httpServer,
    introspection: options.introspection,
  })
  const metrics = createMetrics({
    database: services.database,
    depths: async () => await services.jobs.depths(jobWorkers),
  })
  app.disable('x-powered-by')
  app.set('trust proxy', [...options.trusted_proxies])
  app.use(nameRequest, logRequests(options.log, metrics), securityHeaders())
  app.get('/health', liveness)
  app.get('/health/ready', readiness(readinessChecks(services)))
  app.get('/metrics', async (_request, response) => {
    response.type(metrics.contentType).send(await metrics.render())
  })
  app.use('/graphql', neverStored, ...graphql.handlers)
  app.use('/imports', neverStored, importRoutes(services))
  app.use(...serveDashboard())
  app.use(answerErrors(options.log))
  const port = await listen(httpServer, options.host, options.port)
  return {
    port,
    url: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`,
    close: async () => {
      await graphql.stop()
      await close()
    },
  }
}

/** What people see of cases must not stay in a browser's or a proxy's store. */
const neverStored: express.RequestHandler = (_request, response, next) => {
  response.set('cache-control', 'no-store')
  next()
}

const readinessChecks = ({ database, jobs }: Services): ReadinessCheck[] => [
  {
    name: 'database',
    check: async () => {
      await database.pool.query('select 1')
    },
  },
  {
    name: 'migrations',
    check: async () => {
      const pending = await pendingMigrationsIn(database.pool)
      if (pending.length > 0) throw new Error(`pending: ${pending.join(', ')}; run quittance migrate`)
    },
  },
  {
    name: 'queue',
    check: async () => {
      await jobs.depths(jobWorkers)
    },
  },
]

const listen = (server: Server, host: string, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const code = systemCode(error)
      reject(code === undefined ? error : explainListenError(code, host, port))
    })
    server.listen(port, host, () => resolve((server.address() as AddressInfo).port))
  })
