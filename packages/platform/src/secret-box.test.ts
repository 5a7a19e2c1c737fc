import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { openSecretBox } from './secret-box.js'

const box = openSecretBox(randomBytes(32))

it('gives back what it sealed, for its purpose only', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const sealed = box.seal(text, 'totp')
      expect(box.open(sealed, 'totp')).toBe(text)
      expect(() => box.open(sealed, 'client')).toThrow()
    }),
  )
})

it('never seals the same text the same way', () => {
  expect(box.seal('secret', 'totp')).not.toBe(box.seal('secret', 'totp'))
})

it('opens nothing that was changed, cut or sealed with another key', () => {
  const sealed = box.seal('JBSWY3DPEHPK3PXP', 'totp')
  const bytes = Buffer.from(sealed.slice(3), 'base64url')
  for (let index = 0; index < bytes.length; index++) {
    const changed = Buffer.from(bytes)
    changed[index] = (changed[index] ?? 0) ^ 1
    expect(() => box.open(`v1.${changed.toString('base64url')}`, 'totp')).toThrow()
    expect(() => box.open(`v1.${bytes.subarray(0, index).toString('base64url')}`, 'totp')).toThrow()
  }
  expect(() => openSecretBox(randomBytes(32)).open(sealed, 'totp')).toThrow()
  expect(() => box.open(sealed.slice(3), 'totp')).toThrow()
})

it('refuses a key of another length', () => {
  expect(() => openSecretBox(randomBytes(31))).toThrow('32 bytes')
})
