import type { RunningApi } from '../index.js'
import { password } from './world.js'

/** What a GraphQL answer is made of. */
export type GraphqlAnswer = {
  readonly data?: { readonly [field: string]: unknown } | null
  readonly errors?: readonly {
    readonly message: string
    readonly extensions: { readonly code: string; readonly requestId: string }
  }[]
}

type Headers = { readonly [name: string]: string }

/** Sends one operation as the dashboard does. */
export const ask = async (
  api: Pick<RunningApi, 'url'>,
  query: string,
  { headers = {}, variables = {} }: { readonly headers?: Headers; readonly variables?: object } = {},
): Promise<{ readonly response: Response; readonly body: GraphqlAnswer }> => {
  const response = await fetch(`${api.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  return { response, body: (await response.json()) as GraphqlAnswer }
}

const signInQuery = `mutation ($email: String!, $password: String!) {
  signIn(email: $email, password: $password) { __typename ... on Session { viewer { email } } }
}`

/** The Set-Cookie lines of a sign-in. */
export const signIn = async (api: Pick<RunningApi, 'url'>, email: string, headers: Headers = {}): Promise<string[]> => {
  const { response, body } = await ask(api, signInQuery, { headers, variables: { email, password } })
  if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors))
  return response.headers.getSetCookie()
}

/** The Cookie header of a session just begun. */
export const cookieOf = async (api: Pick<RunningApi, 'url'>, email: string): Promise<string> =>
  (await signIn(api, email)).map((line) => line.split(';')[0]).join('; ')

const boundary = 'quittance-test-boundary'

/** The head of an upload: who sends it and how. */
export const uploadHeaders = (cookie: string): Headers => ({
  cookie,
  'x-quittance-request': '1',
  'content-type': `multipart/form-data; boundary=${boundary}`,
})

/** One part of a multipart body, written by hand so that it can be wrong. */
export const field = (name: string, value: string): string =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`

/** The head of a file's part; `disposition` is what says its name. */
export const fileHead = (disposition = 'filename="claims.csv"', name = 'file'): string =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"; ${disposition}\r\nContent-Type: text/csv\r\n\r\n`

export const filePart = (content: string, disposition?: string, name?: string): string =>
  `${fileHead(disposition, name)}${content}\r\n`

export const lastBoundary = `--${boundary}--\r\n`

/** The fields of a claim file, as text. */
export const claimFields = (target: { readonly creditor_id: string; readonly portfolio_id: string }): string =>
  field('kind', 'claim') + field('creditorId', target.creditor_id) + field('portfolioId', target.portfolio_id)

/** Sends a whole upload. */
export const upload = async (
  api: Pick<RunningApi, 'url'>,
  cookie: string,
  parts: string,
  headers: Headers = {},
): Promise<{ readonly status: number; readonly body: UploadBody }> => {
  const response = await fetch(`${api.url}/imports`, {
    method: 'POST',
    headers: { ...uploadHeaders(cookie), ...headers },
    body: parts + lastBoundary,
  })
  return { status: response.status, body: (await response.json()) as UploadBody }
}

/** An id, or why not. */
export type UploadBody = {
  readonly id?: string
  readonly error?: { readonly code: string; readonly message: string; readonly requestId: string }
}
