import type { TrustedDocument } from './collect.js'

/** How the code generator begins the document of an operation. */
const operation =
  /\{"kind":"Document",(?="definitions":\[\{"kind":"OperationDefinition","operation":"\w+","name":\{"kind":"Name","value":"(?<name>\w+)")/gu

/**
 * Generated code in which each document of an operation carries its id, as `documentIdLink` reads it: so an id is loaded
 * with the screen that needs it. Fails at an operation that is not among the documents.
 */
export const withDocumentIds = (code: string, documents: readonly TrustedDocument[]): string =>
  code.replaceAll(operation, (start, name: string) => {
    const found = documents.find((document) => document.name === name)
    if (found === undefined) throw new Error(`The operation ${name} is in no .graphql file: run "pnpm codegen".`)
    return `${start}"documentId":"${found.id}",`
  })
