import { ApolloLink } from '@apollo/client'

/**
 * Sends the id of an operation in place of its text, where the build gave it one: in production the API answers no
 * others. While developing there are no ids.
 */
export const documentIdLink = (ids: Readonly<Record<string, string>>): ApolloLink =>
  new ApolloLink((operation, forward) => {
    const id = ids[operation.operationName ?? '']
    if (id !== undefined) {
      operation.extensions = { ...operation.extensions, persistedQuery: { version: 1, sha256Hash: id } }
      operation.setContext({ http: { includeQuery: false, includeExtensions: true } })
    }
    return forward(operation)
  })
