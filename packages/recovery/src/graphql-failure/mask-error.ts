import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { messageIn, type Locale } from './message.js'

/** Codes that the API or Apollo gives to failures which the caller can mend; all others are faults of ours. */
const expectedCodes: ReadonlySet<unknown> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'LIMIT_EXCEEDED',
  'DOCUMENT_NOT_TRUSTED',
  'DOCUMENT_UNKNOWN',
  'INVALID_TOKEN',
  'BUDGET_EXHAUSTED',
])

/** Whether the error is one that its receiver can mend, and may therefore read as it is. */
export const isExpected = (formatted: GraphQLFormattedError): boolean =>
  expectedCodes.has(formatted.extensions?.['code'])

/**
 * What may leave the house of an error: expected ones as they are, of the others nothing but a code and, where given,
 * the number of the request under which the log has the rest.
 */
export const maskError = (
  formatted: GraphQLFormattedError,
  _error?: unknown,
  request?: { readonly requestId: string; readonly locale: Locale },
): GraphQLFormattedError => {
  const named = request === undefined ? {} : { requestId: request.requestId }
  if (!isExpected(formatted)) {
    const { path } = formatted
    const message = messageIn(request?.locale ?? 'en').internal
    return { message, ...(path !== undefined && { path }), extensions: { code: 'INTERNAL', ...named } }
  }
  const { stacktrace: _stacktrace, ...extensions } = formatted.extensions ?? {}
  return { ...formatted, extensions: { ...extensions, ...named } }
}

/** The errors of an answer, masked; for answers whose errors still are GraphQLError. */
export const maskErrors = (
  errors: readonly GraphQLError[],
  request: { readonly requestId: string; readonly locale: Locale },
): GraphQLFormattedError[] => errors.map((error) => maskError(error.toJSON(), error, request))
