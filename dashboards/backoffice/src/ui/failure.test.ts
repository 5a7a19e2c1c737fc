import { CombinedGraphQLErrors, ServerError } from '@apollo/client'
import { describe, expect, it } from 'vitest'
import { describeFailure, ofStatus } from './failure.js'

function graphQLError(code: string, message = 'Internal'): CombinedGraphQLErrors {
  return new CombinedGraphQLErrors({ errors: [{ message, extensions: { code, requestId: 'r-1' } }] })
}

/** What is told of an answer with the status 400 and this body. */
function told(bodyText: string): string | null {
  const response = new Response(null, { status: 400 })
  return describeFailure(new ServerError('400', { response, bodyText })).message
}

const body = (code: string) => JSON.stringify({ errors: [{ message: 'Load it again.', extensions: { code } }] })

describe('describeFailure', () => {
  it('keeps the request id, and hides the message of an unexpected error', () => {
    expect(describeFailure(graphQLError('INTERNAL_SERVER_ERROR', 'select * from'))).toEqual({
      kind: 'unexpected',
      message: null,
      requestId: 'r-1',
    })
  })

  it('shows the message of an error that the user can mend', () => {
    expect(describeFailure(graphQLError('BAD_USER_INPUT', 'Choose a currency'))).toEqual({
      kind: 'refused',
      message: 'Choose a currency',
      requestId: 'r-1',
    })
  })

  it('reads the request id of an answer that is not GraphQL', () => {
    const response = new Response('', { status: 503, headers: { 'x-request-id': 'r-2' } })
    const failure = describeFailure(new ServerError('busy', { response, bodyText: '' }))
    expect(failure).toEqual({ kind: 'busy', message: null, requestId: 'r-2' })
  })

  it('shows what an answer with an error status says for users, and nothing else of it', () => {
    expect(told(body('DOCUMENT_UNKNOWN'))).toBe('Load it again.')
    for (const other of [body('BAD_REQUEST'), '<html>', '', 'null', '{"errors":[]}', '{"errors":[null]}'])
      expect(told(other)).toBeNull()
  })

  it('knows a server that cannot be reached', () => {
    expect(describeFailure(new TypeError('Failed to fetch')).kind).toBe('unreachable')
    expect(ofStatus(0)).toBe('unreachable')
  })
})
