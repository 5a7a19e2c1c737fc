import { type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import type { RequestContext } from '@quittance/recovery/graphql'
import { GraphQLError } from 'graphql'
import { type Identity, tokenRefusal } from './identify.js'

/** What resolvers work with, and how to find out who sent the request. */
export type ApiContext = RequestContext & { identify(): Promise<Identity> }

/** Finds out who sent a request once its document is known to be in order, and before anything of it runs. */
export const identifyRequest: ApolloServerPlugin<ApiContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ contextValue }) => {
      const identity = await contextValue.identify()
      switch (identity.kind) {
        case 'known':
          return await contextValue.become(identity.actor)
        case 'nobody':
          return
        case 'token_refused':
          throw refusedToken(contextValue)
      }
    },
  }),
}

const refusedToken = ({ locale }: RequestContext): GraphQLError => {
  const headers = new HeaderMap([['www-authenticate', tokenRefusal.challenge]])
  const { code, status } = tokenRefusal
  return new GraphQLError(tokenRefusal.message[locale], { extensions: { code, http: { status, headers } } })
}
