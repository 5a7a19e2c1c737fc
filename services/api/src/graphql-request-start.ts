import { type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import type { Clock, Language } from '@quittance/core'
import { inspectOperation, type RequestContext } from '@quittance/recovery/graphql'
import { GraphQLError } from 'graphql'
import type { Budgets } from './budget.js'
import { type Identity, tokenRefusal } from './identify.js'

/** What resolvers work with, and how to find out who sent the request. */
export type ApiContext = RequestContext & { identify(): Promise<Identity> }

/**
 * What happens between a document that is in order and its execution: its variables are looked at, then who sent it is
 * looked up, then the sender's budget is charged. Whatever is refused here has run nothing.
 */
export const startRequest = (budgets: Budgets, clock: Clock): ApolloServerPlugin<ApiContext> => ({
  requestDidStart: async () => ({
    didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
      // The document has no operation of the name given: nothing will run, and Apollo says so.
      if (operation === undefined) return
      const asked = { document, operation, variables: request.variables ?? {} }
      const inspected = inspectOperation(schema, asked, contextValue.locale)
      if (!inspected.ok) throw withStatus(inspected.error, 400)
      const identity = await contextValue.identify()
      if (identity.kind === 'token_refused') throw refusedToken(contextValue.locale)
      if (identity.kind === 'known') await contextValue.become(identity.actor)
      const { cost } = inspected.value
      const wait_ms = charge(budgets, contextValue, { cost, operation: operation.operation, now: clock.now() })
      if (wait_ms > 0) throw exhausted(wait_ms, contextValue.locale)
    },
  }),
})

type Charge = { readonly cost: number; readonly operation: string; readonly now: Date }

/**
 * Takes the cost from whoever asks, and answers how long to wait where it is not there. What the signed-out may change
 * is signing in and resetting a password; those attempts are counted apart, by account and address.
 */
const charge = ({ actors, addresses }: Budgets, context: ApiContext, { cost, operation, now }: Charge): number => {
  const { actor, client } = context
  if (actor !== null) return actors.charge(`${actor.organisation_id}/${actor.user_id}`, cost, now)
  return operation === 'query' ? addresses.charge(client.address, cost, now) : 0
}

/** Without one, Apollo answers what happens here as a failure of the server. */
const withStatus = (error: GraphQLError, status: number): GraphQLError =>
  new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status } } })

const second_ms = 1_000

const exhausted = (wait_ms: number, locale: Language): GraphQLError => {
  const seconds = Math.ceil(wait_ms / second_ms)
  const headers = new HeaderMap([['retry-after', String(seconds)]])
  return new GraphQLError(texts.exhausted[locale](seconds), {
    extensions: { code: 'BUDGET_EXHAUSTED', retryAfterSeconds: seconds, http: { status: 429, headers } },
  })
}

const refusedToken = (locale: Language): GraphQLError => {
  const headers = new HeaderMap([['www-authenticate', tokenRefusal.challenge]])
  const { code, status, message } = tokenRefusal
  return new GraphQLError(message[locale], { extensions: { code, http: { status, headers } } })
}

const texts = {
  exhausted: {
    en: (seconds: number) => `Too much was asked for in a short time. Nothing was changed; try again in ${seconds} s.`,
    fr: (seconds: number) =>
      `Trop de données demandées en peu de temps. Rien n’a été modifié ; réessayez dans ${seconds} s.`,
  },
} as const
