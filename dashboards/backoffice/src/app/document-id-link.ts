import { ApolloLink } from '@apollo/client'
import type { DocumentNode } from 'graphql'

/**
 * Sends the id of an operation in place of its text, where the build gave its document one: in production the API
 * answers no others. While developing there are no ids.
 */
export const documentIdLink = new ApolloLink((operation, forward) => {
  const id = idOf(operation.query)
  if (id !== undefined) {
    operation.extensions = { ...operation.extensions, persistedQuery: { version: 1, sha256Hash: id } }
    operation.setContext({ http: { includeQuery: false, includeExtensions: true } })
  }
  return forward(operation)
})

function idOf(document: DocumentNode): string | undefined {
  return 'documentId' in document && typeof document.documentId === 'string' ? document.documentId : undefined
}
