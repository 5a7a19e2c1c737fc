import { GraphQLError } from 'graphql'
import { expect, it } from 'vitest'
import { maskError, maskErrors } from './mask-error.js'
import { badInput } from './request-error.js'

const request = { requestId: 'r-1', locale: 'fr' } as const

it('lets nothing out of an unexpected error but code, place and number of the request', () => {
  const leak = new GraphQLError('password of db is "hunter2"', {
    path: ['claims', 0],
    originalError: new Error('select * from secret'),
    extensions: { stacktrace: ['at secret.ts'], code: 'INTERNAL_SERVER_ERROR' },
  })
  const [masked] = maskErrors([leak], request)
  expect(masked).toEqual({
    message: expect.stringMatching(/^Une erreur est survenue de notre côté/),
    path: ['claims', 0],
    extensions: { code: 'INTERNAL', requestId: 'r-1' },
  })
  expect(maskError(leak.toJSON()).message).toMatch(/^Something failed on our side/)
})

it('leaves an error that can be mended as it is', () => {
  expect(maskErrors([badInput('Trop long.', 'search')], request)).toEqual([
    { message: 'Trop long.', extensions: { code: 'BAD_USER_INPUT', argument: 'search', requestId: 'r-1' } },
  ])
})
