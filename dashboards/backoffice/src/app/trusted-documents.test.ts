import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ApolloClient, ApolloLink } from '@apollo/client'
import { buildSchema, type DocumentNode, parse, print, validate } from 'graphql'
import { of } from 'rxjs'
import { describe, expect, it } from 'vitest'
import { collectDocuments } from '../../trusted-documents/collect.js'
import { withDocumentIds } from '../../trusted-documents/document-ids.js'
import { createCache } from './apollo-client.js'
import { documentIdLink } from './document-id-link.js'

const dashboard = path.resolve(import.meta.dirname, '../..')
const schema = buildSchema(readFileSync(path.join(dashboard, '../../packages/recovery/schema.graphql'), 'utf8'))
const documents = collectDocuments(path.join(dashboard, 'src'))

/** Every operation that a component may run: those of the typed documents. */
const operations = Object.values(
  import.meta.glob<Readonly<Record<string, unknown>>>('../**/*.generated.ts', { eager: true }),
)
  .flatMap((module) => Object.values(module))
  .filter(isOperation)

function isOperation(value: unknown): value is DocumentNode {
  return String(Reflect.get(Object(value), 'kind')) === 'Document' && operationOf(value as DocumentNode) !== undefined
}
function operationOf(document: DocumentNode) {
  return document.definitions.find((found) => found.kind === 'OperationDefinition')
}

const ids = new Map(documents.map(({ name, id }) => [name, id]))

/** A document as the build gives it out. */
const withId = (document: DocumentNode): DocumentNode =>
  Object.assign({}, document, { documentId: ids.get(operationOf(document)?.name?.value ?? '') })

/** What the dashboard's client puts on the wire for a document. */
const sent = (document: DocumentNode): Promise<{ query: DocumentNode; extensions: object; http: unknown }> =>
  new Promise((resolve, reject) => {
    const wire = new ApolloLink((operation) => {
      const { http } = operation.getContext()
      resolve({ query: operation.query, extensions: operation.extensions, http })
      return of({ data: {} })
    })
    const client = new ApolloClient({
      cache: createCache(),
      link: ApolloLink.from([documentIdLink, wire]),
    })
    const asked =
      operationOf(document)?.operation === 'mutation'
        ? client.mutate({ mutation: document, fetchPolicy: 'no-cache' })
        : client.query({ query: document, fetchPolicy: 'no-cache' })
    // The answer is empty; only a request that never left is of interest.
    asked.catch(reject)
  })

/** The definitions of a document, in an order of their own: fragments may be listed in any. */
const definitions = (document: DocumentNode): string[] => document.definitions.map((found) => print(found)).toSorted()

describe('the trusted documents', () => {
  it('are all operations of the dashboard, and no others', () => {
    const names = operations.map((document) => operationOf(document)?.name?.value)
    expect(documents.map(({ name }) => name)).toEqual(names.toSorted())
    expect(documents.length).toBeGreaterThan(20)
    console.info(`trusted documents: ${documents.length} of ${operations.length} operations`)
  })

  it('are valid against the committed schema', () => {
    const wrong = documents.flatMap(({ name, text }) =>
      validate(schema, parse(text)).map(({ message }) => `${name}: ${message}`),
    )
    expect(wrong).toEqual([])
  })

  it('are named by the hash of their text', () => {
    for (const { id, text } of documents) expect(createHash('sha256').update(text).digest('hex')).toBe(id)
    expect(new Set(ids.values()).size).toBe(documents.length)
  })

  it('are what the client would have sent, which sends the id alone', async () => {
    const texts = new Map(documents.map(({ id, text }) => [id, text]))
    for (const document of operations) {
      const id = ids.get(operationOf(document)?.name?.value ?? '')
      const { query, extensions, http } = await sent(withId(document))
      expect(definitions(parse(texts.get(id ?? '') ?? ''))).toEqual(definitions(query))
      expect(extensions).toEqual({ persistedQuery: { version: 1, sha256Hash: id } })
      expect(http).toEqual({ includeQuery: false, includeExtensions: true })
    }
  })

  it('are given their ids by the build in what was generated', () => {
    const files = globSync('src/**/*.generated.ts', { cwd: dashboard })
    const given = files
      .map((file) => withDocumentIds(readFileSync(path.join(dashboard, file), 'utf8'), documents))
      .flatMap((code) =>
        [...code.matchAll(/"documentId":"(?<id>\w+)","definitions"/gu)].map(({ groups }) => groups?.['id']),
      )
    expect(given.toSorted()).toEqual([...ids.values()].toSorted())
    const unknown =
      '{"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Gone"'
    expect(() => withDocumentIds(unknown, documents)).toThrow('The operation Gone is in no .graphql file')
  })

  it('go out whole where the build gave them no id', async () => {
    for (const document of operations) {
      const { query, extensions, http } = await sent(document)
      expect([query.definitions.length > 0, extensions, http]).toEqual([true, {}, undefined])
    }
  })
})

const built = path.join(dashboard, 'dist')

describe('the manifest of the last build', () => {
  it.runIf(existsSync(path.join(built, 'index.html')))('is not stale: build again after a change of a document', () => {
    const manifest: unknown = JSON.parse(readFileSync(path.join(built, '.trusted-documents.json'), 'utf8'))
    expect(manifest).toEqual(Object.fromEntries(documents.map(({ id, text }) => [id, text])))
  })
})
