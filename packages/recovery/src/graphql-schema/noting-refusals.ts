import { defaultFieldResolver, GraphQLError, type GraphQLField, type GraphQLSchema } from 'graphql'
import type { RequestContext } from '../graphql-context.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'

/**
 * The schema whose queries and mutations note in the audit trail when their answer is that the role does not include
 * them: one place for all of them, also for those to come.
 */
export const notingRefusals = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of [schema.getQueryType(), schema.getMutationType()])
    for (const field of Object.values(type?.getFields() ?? {})) noteRefusalsOf(field)
  return schema
}

const noteRefusalsOf = (field: GraphQLField<unknown, RequestContext>): void => {
  const resolve = field.resolve ?? defaultFieldResolver
  field.resolve = async (source, args, context, info) => {
    try {
      const answer: unknown = await resolve(source, args, context, info)
      if (answer instanceof NotAllowed) context.noteRefusal(field.name)
      return answer
    } catch (error) {
      if (error instanceof GraphQLError && error.extensions['code'] === 'FORBIDDEN') context.noteRefusal(field.name)
      throw error
    }
  }
}
