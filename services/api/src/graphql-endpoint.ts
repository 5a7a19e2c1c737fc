import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer'
import { expressMiddleware } from '@as-integrations/express5'
import {
  createRequestContext,
  createSchema,
  isExpected,
  limitRules,
  maskError,
  type RequestContext,
} from '@quittance/recovery/graphql'
import { authenticate, type SignInThrottle } from '@quittance/recovery/commands'
import type { Services } from '@quittance/recovery/services'
import { json, type RequestHandler } from 'express'
import type { Server } from 'node:http'
import { localeOf } from './locale.js'
import { requestIdOf } from './request-id.js'
import { sessionCookie, sessionToken } from './session-cookie.js'

export type GraphqlOptions = {
  readonly services: Services
  readonly throttle: SignInThrottle
  readonly httpServer: Server
  /** Introspection is for those who develop against the API. */
  readonly introspection: boolean
}

/** A document and its variables are small; files go another way. */
const body_bytes_maximum = 256 * 1024

/** What the API answers under /graphql, and how it stops: requests under way are finished first. */
export const openGraphql = async (
  options: GraphqlOptions,
): Promise<{ readonly handlers: RequestHandler[]; stop(): Promise<void> }> => {
  const { services } = options
  const server = new ApolloServer<RequestContext>({
    schema: createSchema(),
    introspection: options.introspection,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !options.introspection,
    status400ForVariableCoercionErrors: true,
    stopOnTerminationSignals: false,
    validationRules: [...limitRules],
    plugins: [ApolloServerPluginDrainHttpServer({ httpServer: options.httpServer }), endRequest(services)],
    formatError: (formatted) => maskError(formatted),
  })
  await server.start()
  const middleware = expressMiddleware(server, {
    context: async ({ req, res }) =>
      createRequestContext({
        services,
        throttle: options.throttle,
        actor: await authenticate(services, sessionToken(req)),
        requestId: requestIdOf(res),
        fallbackLocale: localeOf(req),
        client: { address: req.ip ?? 'unknown', userAgent: req.get('user-agent') ?? null },
        cookie: sessionCookie(req, res),
      }),
  })
  return { handlers: [json({ limit: body_bytes_maximum }), middleware], stop: async () => await server.stop() }
}

/**
 * Ends each request: gives back its snapshot, logs what nobody expected, and lets errors leave only masked, in the
 * language of their reader and with the number of the request.
 */
const endRequest = ({ log }: Services): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue, operationName }) => {
      for (const error of errors) {
        if (isExpected(error.toJSON())) continue
        log.error({ err: error.originalError ?? error, request_id: contextValue.requestId, operationName }, 'graphql')
      }
    },
    willSendResponse: async ({ response, contextValue }) => {
      await contextValue.finish()
      const { body } = response
      if (body.kind !== 'single' || body.singleResult.errors === undefined) return
      body.singleResult.errors = body.singleResult.errors.map((error) => maskError(error, undefined, contextValue))
    },
  }),
})
