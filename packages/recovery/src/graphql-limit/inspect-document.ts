import { GraphQLError, type GraphQLSchema, parse, validate } from 'graphql'
import { limitRules, parseLimits } from './limit-rules.js'
import { queryLimits } from './query-limits.js'

/**
 * Why a document is refused before anything else is done with it, or null. The limits come first and alone: some rules
 * of GraphQL itself take long over a document that is beyond them.
 */
export const inspectDocument = (schema: GraphQLSchema, text: string): GraphQLError | null => {
  const { text_length_maximum } = queryLimits
  if (text.length > text_length_maximum)
    return beyond(`The document has ${text.length} characters; ${text_length_maximum} are allowed.`)
  try {
    const [excess] = validate(schema, parse(text, parseLimits), limitRules, { maxErrors: 1 })
    return excess === undefined ? null : beyond(excess.message)
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const { message, positions, source } = error
    return new GraphQLError(message, { source, positions, extensions: { code: 'GRAPHQL_PARSE_FAILED' } })
  }
}

const beyond = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED' } })
