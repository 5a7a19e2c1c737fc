import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { APIRequestContext, APIResponse } from 'playwright-core'

const manifest = path.join(import.meta.dirname, '../../dashboards/backoffice/dist/.trusted-documents.json')

/** The id under which the built dashboard asks for one of its operations. */
const idOf = (name: string): string => {
  const documents = JSON.parse(readFileSync(manifest, 'utf8')) as Readonly<Record<string, string>>
  const found = Object.entries(documents).find(([, text]) =>
    new RegExp(`^(?:query|mutation) ${name}\\b`, 'mu').test(text),
  )
  if (found === undefined) throw new Error(`The built dashboard has no operation ${name}: run pnpm build`)
  return found[0]
}

/** Asks the API beside the screen for an operation of the dashboard: it answers a browser no others. */
export const runOperation = async (request: APIRequestContext, name: string, variables: object): Promise<APIResponse> =>
  await request.post('/graphql', {
    headers: { 'x-quittance-request': '1' },
    data: { variables, extensions: { persistedQuery: { version: 1, sha256Hash: idOf(name) } } },
  })
