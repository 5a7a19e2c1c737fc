import type { ApolloServerPlugin } from '@apollo/server'
import { isExpected, type RequestContext } from '@quittance/recovery/graphql'
import type { Response } from 'express'
import type { Logger } from 'pino'

/** Requests whose clients went away before their answers. */
const abandoned = new WeakSet<RequestContext>()

/** A client that goes away gets no answer: what its request holds is given back at once. Commands end all the same. */
export const finishWithClient = (context: RequestContext, response: Response): void => {
  response.on('close', () => {
    if (!response.writableFinished) abandoned.add(context)
    void context.finish()
  })
}

/** Ends each request: gives back its snapshot before the answer leaves, and logs what nobody expected. */
export const endRequest = (log: Logger): ApolloServerPlugin<RequestContext> => ({
  contextCreationDidFail: async ({ error }) => {
    log.error({ err: error }, 'graphql context')
  },
  unexpectedErrorProcessingRequest: async ({ error, requestContext }) => {
    log.error({ err: error, operation: requestContext.operationName }, 'graphql request')
  },
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, operationName, contextValue }) => {
      // That nothing more could be read on its behalf is no news then.
      if (abandoned.has(contextValue)) return
      for (const error of errors) {
        if (isExpected(error.toJSON())) continue
        log.error({ err: error.originalError ?? error, operation: operationName, path: error.path }, 'graphql')
      }
    },
    willSendResponse: async ({ contextValue }) => {
      await contextValue.finish()
    },
  }),
})
