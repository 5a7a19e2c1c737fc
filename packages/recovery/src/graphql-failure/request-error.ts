import { GraphQLError } from 'graphql'
import { messageIn, type Locale } from './message.js'

/** Thrown where a query needs a signed-in person and there is none. */
export const unauthenticated = (locale: Locale): GraphQLError =>
  new GraphQLError(messageIn(locale).unauthenticated, { extensions: { code: 'UNAUTHENTICATED' } })

/** Thrown by queries outside of the viewer's role; mutations answer NotAllowed instead. */
export const forbidden = (locale: Locale): GraphQLError =>
  new GraphQLError(messageIn(locale).not_allowed, { extensions: { code: 'FORBIDDEN' } })

/** Thrown for an argument that a query cannot use; the message says how to mend it. */
export const badInput = (message: string, argument: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } })
