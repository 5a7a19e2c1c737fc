import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { decodeCursor, encodeCursor } from './cursor.js'

const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

it('gives back the position of its own list only', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 40, unit: 'grapheme' }), { maxLength: 3 }), (position) => {
      const cursor = encodeCursor('claims', position)
      expect(cursor).toMatch(/^[A-Za-z0-9_-]*$/)
      expect(decodeCursor('claims', cursor)).toEqual(position)
      expect(decodeCursor('cases', cursor)).toBeNull()
    }),
  )
})

it('takes any other text for none', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => decodeCursor('claims', text) === null))
  for (const value of [null, {}, 'claims', ['claims', 1], ['claims', null], [['claims'], 'x'], { 0: 'claims' }]) {
    expect(decodeCursor('claims', forged(value))).toBeNull()
  }
})
