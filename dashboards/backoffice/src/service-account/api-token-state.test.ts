import { expect, it } from 'vitest'
import { tokenState } from './api-token-state.js'

const now = new Date('2026-03-10T09:00:00Z')

it('tells open, expired and revoked tokens apart', () => {
  const expiresAt = '2026-03-10T09:00:01Z'
  expect(tokenState({ expiresAt, revokedAt: null }, now)).toBe('open')
  expect(tokenState({ expiresAt: '2026-03-10T09:00:00Z', revokedAt: null }, now)).toBe('expired')
  expect(tokenState({ expiresAt, revokedAt: '2026-03-01T00:00:00Z' }, now)).toBe('revoked')
})
