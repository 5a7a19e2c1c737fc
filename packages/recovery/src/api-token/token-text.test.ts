import { expect, it } from 'vitest'
import { apiTokenHash, apiTokenPrefix, isApiToken, newApiToken } from './token-text.js'

it('makes tokens of one shape, never the same twice', () => {
  const tokens = Array.from({ length: 1_000 }, newApiToken)
  for (const token of tokens) expect(token).toMatch(/^qtt_[0-9A-Za-z]{49}$/)
  expect(tokens.every(isApiToken)).toBe(true)
  expect(new Set(tokens).size).toBe(tokens.length)
})

it('tells a token from a text of its shape by the checksum, whichever character is wrong', () => {
  const token = newApiToken()
  for (let place = 4; place < token.length; place++) {
    const wrong = token[place] === 'x' ? 'y' : 'x'
    expect(isApiToken(token.slice(0, place) + wrong + token.slice(place + 1))).toBe(false)
  }
})

it.each(['', 'qtt_', 'QTT_', `qtt_${'0'.repeat(48)}`, `${newApiToken()} `, `x${newApiToken()}`, `${newApiToken()}\n`])(
  'takes %j for no token',
  (text) => {
    expect(isApiToken(text)).toBe(false)
  },
)

it('shows six random characters of 49 and stores a hash', () => {
  const token = newApiToken()
  expect(apiTokenPrefix(token)).toHaveLength(10)
  expect(token.startsWith(apiTokenPrefix(token))).toBe(true)
  expect(apiTokenHash(token)).toMatch(/^[0-9a-f]{64}$/)
})
