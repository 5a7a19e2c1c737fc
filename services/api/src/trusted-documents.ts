import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { OperatorError } from '@quittance/platform'
import { inspectDocument } from '@quittance/recovery/graphql'
import { type GraphQLSchema, parse, validate } from 'graphql'
import { z } from 'zod'

/** The documents that a build of the dashboard asks for: their texts by id. */
export type TrustedDocuments = ReadonlyMap<string, string>

/** Left in the folder of the dashboard by its build; the name begins with a dot, so that it is never served. */
const manifest = '.trusted-documents.json'

const shape = z.record(z.string().regex(/^[0-9a-f]{64}$/u), z.string())

/**
 * Reads the manifest of the built dashboard; null when there is none. A manifest that was changed by hand, or that was
 * built for another schema, is refused: the dashboard would fail at its first question.
 */
export const readTrustedDocuments = (dashboard_folder: string, schema: GraphQLSchema): TrustedDocuments | null => {
  const file = path.join(dashboard_folder, manifest)
  if (!existsSync(file)) return null
  const documents = new Map(Object.entries(shape.parse(JSON.parse(readFileSync(file, 'utf8')))))
  for (const [id, text] of documents) {
    const fault = faultOf(schema, id, text)
    if (fault !== null) {
      throw new OperatorError(
        'configuration',
        `${file} does not fit this version of the server (${id.slice(0, 8)}: ${fault}): build the dashboard again with "pnpm build".`,
      )
    }
  }
  return documents
}

const faultOf = (schema: GraphQLSchema, id: string, text: string): string | null => {
  if (createHash('sha256').update(text).digest('hex') !== id) return 'the id is not that of the text'
  const excess = inspectDocument(schema, text)
  if (excess !== null) return excess.message
  return validate(schema, parse(text), undefined, { maxErrors: 1 })[0]?.message ?? null
}
