import { CombinedGraphQLErrors, ServerError } from '@apollo/client'

/** Why a request brought no answer. */
export type FailureKind = 'unreachable' | 'busy' | 'not_allowed' | 'refused' | 'unexpected'

/** A failure as the screens tell it. `requestId` is what the support finds the case by; `message` is the API's own. */
export interface Failure {
  readonly kind: FailureKind
  readonly message: string | null
  readonly requestId: string | null
}

/** Codes of the API whose message is written for users. */
const readable_codes = new Set(['BAD_USER_INPUT', 'INVALID_INPUT', 'NOT_FOUND', 'BUDGET_EXHAUSTED', 'DOCUMENT_UNKNOWN'])

/** Sorts any error that a request may raise. */
export function describeFailure(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) return ofGraphQLErrors(error)
  if (ServerError.is(error)) {
    const kind = ofStatus(error.statusCode)
    return { kind, message: messageIn(error.bodyText), requestId: error.response.headers.get('x-request-id') }
  }
  // fetch reports a missing network, a refused connection and a stopped server alike, as a TypeError.
  if (error instanceof TypeError) return { kind: 'unreachable', message: null, requestId: null }
  return { kind: 'unexpected', message: null, requestId: null }
}

/** The kind of failure that an HTTP status stands for; 0 is a connection that never was. */
export function ofStatus(status: number): FailureKind {
  if (status === 0) return 'unreachable'
  if (status === 401 || status === 403) return 'not_allowed'
  if (status === 429 || status === 502 || status === 503 || status === 504) return 'busy'
  if (status >= 400 && status < 500) return 'refused'
  return 'unexpected'
}

function ofGraphQLErrors(error: CombinedGraphQLErrors): Failure {
  const first = error.errors[0]
  const code = text(first?.extensions?.['code'])
  const requestId = text(first?.extensions?.['requestId'])
  if (code === 'FORBIDDEN' || code === 'UNAUTHENTICATED') return { kind: 'not_allowed', message: null, requestId }
  if (code !== null && readable_codes.has(code)) return { kind: 'refused', message: first?.message ?? null, requestId }
  return { kind: 'unexpected', message: null, requestId }
}

/** The message of an answer with an HTTP error status, where it is written for users. */
function messageIn(body: string): string | null {
  try {
    const [first]: unknown[] = Reflect.get(Object(JSON.parse(body)), 'errors') ?? []
    const code = text(Reflect.get(Object(Reflect.get(Object(first), 'extensions')), 'code'))
    return code !== null && readable_codes.has(code) ? text(Reflect.get(Object(first), 'message')) : null
  } catch {
    // A proxy answers with pages of its own.
    return null
  }
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
