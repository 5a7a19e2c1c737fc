import { expect, it } from 'vitest'
import { read } from './begin-single-sign-on.js'

const error = { code: 'X', message: 'What to do.', requestId: 'r-1' }

it.each([
  [200, { redirect: 'https://login.example/auth?x=1' }, { kind: 'redirect', url: 'https://login.example/auth?x=1' }],
  [200, { choices: [{ id: '1', name: 'One' }] }, { kind: 'choice', choices: [{ id: '1', name: 'One' }] }],
  [422, { error }, { kind: 'refused', message: 'What to do.' }],
  [500, { error }, { kind: 'failed', failure: { kind: 'unexpected', message: null, requestId: 'r-1' } }],
  [503, null, { kind: 'failed', failure: { kind: 'busy', message: null, requestId: null } }],
  [
    200,
    { redirect: 'javascript:alert(1)' },
    { kind: 'failed', failure: { kind: 'unexpected', message: null, requestId: null } },
  ],
  [200, { choices: [] }, { kind: 'failed', failure: { kind: 'unexpected', message: null, requestId: null } }],
])('reads the answer %i %j', (status, body, expected) => {
  expect(read(status, body)).toEqual(expected)
})
