import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ApolloClient, ApolloLink, InMemoryCache } from '@apollo/client'
import { concatAST, type DocumentNode, parse, print, separateOperations } from 'graphql'
import { of } from 'rxjs'

/** An operation of the dashboard as it goes over the wire. */
export type TrustedDocument = {
  /** SHA-256 of the text, in hexadecimal. */
  readonly id: string
  /** Name of its one operation, unique in the dashboard. */
  readonly name: string
  readonly text: string
}

/** The operations that the `.graphql` files below a folder declare, by name, each with the fragments it uses. */
export const collectDocuments = (folder: string): TrustedDocument[] => {
  const files = globSync('**/*.graphql', { cwd: folder }).toSorted()
  const all = concatAST(files.map((file) => parse(readFileSync(path.join(folder, file), 'utf8'))))
  const operations = all.definitions.filter(({ kind }) => kind === 'OperationDefinition')
  const separated = Object.entries(separateOperations(all))
  // Operations of the same name would hide one another here, and in the map from names to ids.
  if (separated.length !== operations.length || separated.some(([name]) => name === ''))
    throw new Error(
      `The ${operations.length} operations below ${folder} need a name each, and none the name of another.`,
    )
  return separated
    .map(([name, document]) => {
      const text = print(sentDocument(document))
      return { id: createHash('sha256').update(text).digest('hex'), name, text }
    })
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
}

/** What Apollo Client sends for a document: it asks for `__typename` by itself and keeps its own directives. */
const sentDocument = (document: DocumentNode): DocumentNode => {
  let sent: DocumentNode | undefined
  const link = new ApolloLink((operation) => {
    sent = operation.query
    return of({ data: {} })
  })
  const client = new ApolloClient({ link, cache: new InMemoryCache() })
  const isMutation = document.definitions.some((found) => 'operation' in found && found.operation === 'mutation')
  const asked = isMutation
    ? client.mutate({ mutation: document, fetchPolicy: 'no-cache' })
    : client.query({ query: document, fetchPolicy: 'no-cache' })
  // The answer is empty and of no interest; the link was called at once.
  asked.catch(() => undefined)
  if (sent === undefined) throw new Error(`Apollo Client sends nothing for ${print(document)}`)
  return sent
}
