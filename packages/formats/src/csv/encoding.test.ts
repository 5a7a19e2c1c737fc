import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EncodingTracker } from './encoding.js'

function findingOf(bytes: Uint8Array, block_length: number) {
  const tracker = new EncodingTracker()
  for (let at = 0; at < bytes.length; at += block_length)
    tracker.add(Buffer.from(bytes.subarray(at, at + block_length)))
  return { inside: tracker.endsInsideCharacter, first_other: tracker.firstOther, finding: tracker.finish() }
}

describe('EncodingTracker', () => {
  it('finds the same wherever the blocks are cut', () => {
    // 0xA4, 0xBC and 0xBD are weighed with their neighbours, which a block may not show; they are left out here.
    const byte = fc.constantFrom(0x0a, 0x41, 0x35, 0x80, 0x93, 0xa9, 0xbb, 0xc3, 0xc9, 0xe2, 0x82, 0xac, 0xe9, 0xff)
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (bytes, size) => {
        expect(findingOf(Uint8Array.from(bytes), size)).toEqual(findingOf(Uint8Array.from(bytes), 1_000))
      }),
      { numRuns: 1_000 },
    )
  })

  it('calls every valid UTF-8 text UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 9 }), (text, size) => {
        const { finding } = findingOf(Buffer.from(text), size)
        expect(finding).toEqual({
          encoding: 'utf-8',
          byte_order_mark: false,
          ascii_only: [...text].every((character) => character < '\u0080'),
          mixed: null,
        })
      }),
    )
  })

  it('says where the two encodings of a mixed file are', () => {
    const bytes = Buffer.concat([Buffer.from('a\nLéa\nb\n'), Buffer.from('Zo\u00e9\n', 'latin1')])
    expect(findingOf(bytes, 3).finding.mixed).toEqual({ utf8_line: 2, other_line: 4, bytes: 'E9' })
  })

  it.each([
    ['12,50 \u00a4', 'iso-8859-15'],
    ['\u00a412', 'iso-8859-15'],
    ['12\u00a0\u00a4', 'iso-8859-15'],
    ['s\u00bdur', 'iso-8859-15'],
    ['\u00a4', 'windows-1252'],
    ['3\u00bd', 'windows-1252'],
    ['12 \u00a4 et 12 \u0080', 'windows-1252'],
    ['\u00e9', 'windows-1252'],
  ])('takes the single bytes %j for %s', (latin1, encoding) => {
    expect(findingOf(Buffer.from(latin1, 'latin1'), 1_000).finding).toMatchObject({ encoding, mixed: null })
  })
})
