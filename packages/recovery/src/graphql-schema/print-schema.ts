import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql'

/** The type definitions as they are committed: sorted, so that a change of the contract is the only difference. */
export const sortedSchema = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`

/** Where they are committed, seen from this file in src or dist. */
export const schemaFile = new URL('../../schema.graphql', import.meta.url)
