import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readStrictJson } from './strict-json.js'

const limits = { depth_maximum: 5, list_items_maximum: 4, key_length_maximum: 8 }
const read = (text: string) => readStrictJson(Buffer.from(text), limits)

describe('strict JSON', () => {
  it('is read as JSON.parse reads it', () => {
    const key = fc.stringMatching(/^[A-Za-z]\w{0,6}$/u)
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }))
    fc.assert(
      fc.property(value, fc.constantFrom(0, 2), (written, indent) => {
        const text = JSON.stringify(written, null, indent)
        expect(readStrictJson(Buffer.from(text), { ...limits, depth_maximum: 10 })).toEqual({
          ok: true,
          value: JSON.parse(text),
        })
      }),
    )
  })

  it.each([
    ['a key twice', '{"a":1,"a":2}'],
    ['a key twice, written in two ways', String.raw`{"a":1,"\u0061":2}`],
    ['a key twice, deep inside', '{"a":[{"b":{"c":1,"c":1}}]}'],
    ['__proto__', '{"a":{"__proto__":{"role":1}}}'],
    ['__proto__, written in another way', String.raw`{"a":{"\u005f_proto__":1}}`],
    ['constructor', '{"constructor":{"prototype":1}}'],
    ['a key that is no name', '{"a b":1}'],
    ['an empty key', '{"":1}'],
    ['a key that is too long', `{"${'a'.repeat(9)}":1}`],
    ['NUL', String.raw`{"a":"x\u0000y"}`],
    ['half of a surrogate pair', String.raw`{"a":"\ud800"}`],
    ['a number without end', '{"a":1e999}'],
    ['too many members', '[1,2,3,4,5]'],
    ['too many levels', '[[[[[[1]]]]]]'],
    ['levels without end', '['.repeat(200_000)],
    ['objects without end', '{"a":'.repeat(40_000)],
    ['nothing', ''],
    ['half an object', '{"a":'],
    ['something after it', '{} {}'],
    ['a comment', '{/* */}'],
    ['a byte order mark', '\uFEFF{}'],
    ['a text without end', `{"a":"${'\\"'.repeat(60_000)}`],
  ])('refuses %s', (_what, text) => {
    expect(read(text).ok).toBe(false)
  })

  it('refuses bytes that are no UTF-8', () => {
    for (const bytes of [
      [0x22, 0xff, 0x22],
      [0x22, 0xc0, 0x80, 0x22],
      [0x22, 0xed, 0xa0, 0x80, 0x22],
    ])
      expect(readStrictJson(Uint8Array.from(bytes), limits).ok).toBe(false)
  })

  it('takes the same key in two objects, and quotes and braces in texts', () => {
    const text = String.raw`{"a":{"b":1},"c":{"b":"} , \" {\\"},"d":[{"b":1},{"b":2}]}`
    expect(read(text)).toEqual({ ok: true, value: JSON.parse(text) })
  })
})
