import { err, ok, type Result } from '@quittance/core'
import { queryLimits } from '@quittance/recovery/graphql'
import { z } from 'zod'
import { readStrictJson } from './strict-json.js'

/** What a request asks for: the text of a document or its id, never both, and what belongs to it. */
export type GraphqlBody = {
  readonly document: { readonly text: string } | { readonly id: string }
  readonly operationName: string | null
  readonly variables: { readonly [name: string]: unknown } | null
}

const shape = z.strictObject({
  query: z.string().nullish(),
  operationName: z
    .string()
    .max(queryLimits.name_length_maximum)
    .regex(/^[A-Za-z_]\w*$/u)
    .nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  // Clients add what they like here; only this is passed on.
  extensions: z
    .object({
      persistedQuery: z
        .strictObject({ version: z.literal(1), sha256Hash: z.string().regex(/^[0-9a-f]{64}$/u) })
        .optional(),
    })
    .nullish(),
})

const jsonLimits = {
  // The body itself and its variables lie around their values.
  depth_maximum: queryLimits.value_depth_maximum + 2,
  list_items_maximum: queryLimits.list_items_maximum,
  key_length_maximum: queryLimits.name_length_maximum,
}

/** Reads the body of a request, or says what is wrong with it. Nothing that is not expected is passed on. */
export const readGraphqlBody = (bytes: Uint8Array): Result<GraphqlBody, string> => {
  const json = readStrictJson(bytes, jsonLimits)
  if (!json.ok) return json
  if (Array.isArray(json.value)) return err('is a batch; each request has one operation')
  const read = shape.safeParse(json.value)
  if (!read.success) {
    const [issue] = read.error.issues
    return err(`is not a request of GraphQL (${issue?.path.join('.') || 'the whole'})`)
  }
  const { query, operationName, variables, extensions } = read.data
  const id = extensions?.persistedQuery?.sha256Hash
  const text = query ?? undefined
  if (text !== undefined && id !== undefined) return err('names a document and brings another: send one of the two')
  const document = id !== undefined ? { id } : text !== undefined ? { text } : null
  if (document === null) return err('asks for nothing: send the text of a document, or its id')
  return ok({ document, operationName: operationName ?? null, variables: variables ?? null })
}
