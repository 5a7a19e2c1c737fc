import type { ApolloServerPlugin } from '@apollo/server'
import { isExpected, type RequestContext } from '@quittance/recovery/graphql'
import type { Logger } from 'pino'
import { isAbandoned } from './request-scope.js'

/**
 * Ends each request: gives back its snapshot and writes its audit events before the answer leaves, and logs what nobody
 * expected. When the events cannot be written, Apollo throws the answer away and sends an error.
 */
export const endRequest = (log: Logger): ApolloServerPlugin<RequestContext> => ({
  contextCreationDidFail: async ({ error }) => {
    log.error({ err: error }, 'graphql context')
  },
  unexpectedErrorProcessingRequest: async ({ error, requestContext }) => {
    log.error({ err: error, operation: requestContext.operationName }, 'graphql request')
  },
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, operationName }) => {
      // That nothing more could be read on its behalf is no news then.
      if (isAbandoned()) return
      for (const error of errors) {
        if (isExpected(error.toJSON())) continue
        log.error({ err: error.originalError ?? error, operation: operationName, path: error.path }, 'graphql')
      }
    },
    willSendResponse: async ({ contextValue }) => {
      await contextValue.finish()
      await contextValue.settle()
    },
  }),
})
