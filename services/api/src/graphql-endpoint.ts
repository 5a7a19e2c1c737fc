import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import { expressMiddleware } from '@as-integrations/express5'
import { createRequestContext, createSchema, limitRules, maskError, parseLimits } from '@quittance/recovery/graphql'
import type { Services } from '@quittance/recovery/services'
import type { Request, RequestHandler, Response } from 'express'
import type { GraphQLSchema } from 'graphql'
import type { Server } from 'node:http'
import { type BudgetLimits, type Budgets, openBudgets } from './budget.js'
import { admission } from './graphql-admission.js'
import { endRequest } from './graphql-request-end.js'
import { type ApiContext, startRequest } from './graphql-request-start.js'
import { bearerToken, identify } from './identify.js'
import { localeOf } from './locale.js'
import { requestIdOf } from './request-id.js'
import { currentRequest, readAs } from './request-scope.js'
import { noCookie, sessionCookie } from './session-cookie.js'
import { readTrustedDocuments, type TrustedDocuments } from './trusted-documents.js'

export type GraphqlOptions = {
  readonly services: Services
  readonly httpServer: Server
  /** Introspection is for those who develop against the API. */
  readonly introspection: boolean
  /** Whether anybody may send documents of their own. */
  readonly free_documents: boolean
  /** Where the built dashboard lies, with the documents that it asks for. */
  readonly dashboard_folder: string
  /** Replaces what may be asked for, in tests. */
  readonly budgets?: Readonly<Record<keyof Budgets, BudgetLimits>>
  /** For requests under way when the server stops; then their connections are cut. */
  readonly drain_ms: number
}

/** What the API answers under /graphql, and how it stops: requests under way are finished first. */
export const openGraphql = async (
  options: GraphqlOptions,
): Promise<{ readonly handlers: RequestHandler[]; stop(): Promise<void> }> => {
  const { log, clock } = options.services
  const schema = createSchema()
  const trusted = trustedDocuments(options, schema)
  const server = new ApolloServer<ApiContext>({
    schema,
    introspection: options.introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !options.introspection,
    stopOnTerminationSignals: false,
    parseOptions: parseLimits,
    validationRules: [...limitRules],
    logger: {
      debug: (message) => log.debug(String(message)),
      info: (message) => log.info(String(message)),
      warn: (message) => log.warn(String(message)),
      error: (message) => log.error(String(message)),
    },
    plugins: [
      ApolloServerPluginDrainHttpServer({
        httpServer: options.httpServer,
        stopGracePeriodMillis: options.drain_ms,
      }),
      startRequest(openBudgets(options.budgets), clock),
      endRequest(log),
      ...withoutServices,
    ],
    formatError: (formatted) => maskError(formatted, undefined, currentRequest()),
  })
  await server.start()
  const middleware = expressMiddleware(server, { context: ({ req, res }) => contextOf(options, req, res) })
  const { free_documents } = options
  return { handlers: [...admission({ schema, trusted, free_documents }), middleware], stop: () => server.stop() }
}

const trustedDocuments = (
  { services, dashboard_folder, free_documents }: GraphqlOptions,
  schema: GraphQLSchema,
): TrustedDocuments => {
  const trusted = readTrustedDocuments(dashboard_folder, schema)
  if (trusted !== null) return trusted
  if (!free_documents) services.log.warn({ dashboard_folder }, 'no trusted documents: the dashboard has not been built')
  return new Map()
}

/** Apollo would serve a page with foreign scripts, and speak to its vendor where the environment holds its key. */
const withoutServices = [
  ApolloServerPluginLandingPageDisabled(),
  ApolloServerPluginCacheControlDisabled(),
  ApolloServerPluginInlineTraceDisabled(),
  ApolloServerPluginSchemaReportingDisabled(),
  ApolloServerPluginUsageReportingDisabled(),
]

/** Until the document is found to be in order, nothing is asked of the database: not even who sent it. */
const contextOf = async ({ services }: GraphqlOptions, request: Request, response: Response): Promise<ApiContext> => {
  const context = createRequestContext({
    services,
    actor: null,
    requestId: requestIdOf(response),
    fallbackLocale: localeOf(request),
    client: { address: request.ip ?? 'unknown', userAgent: request.get('user-agent') ?? null },
    cookie: bearerToken(request) === null ? sessionCookie(request, response) : noCookie,
  })
  readAs(context)
  // A client that goes away gets no answer: what its request holds is given back at once. Commands end all the same.
  response.on('close', () => void context.finish())
  return Object.assign(context, { identify: () => identify(services, request) })
}
