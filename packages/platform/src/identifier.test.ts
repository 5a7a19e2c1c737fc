import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isId, newId } from './identifier.js'

it('makes ids that are ids, each once, in the order of their making', () => {
  const ids = Array.from({ length: 5000 }, newId)
  expect(ids.every(isId)).toBe(true)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.toSorted()).toEqual(ids)
})

it('takes any uuid in lower case for an id, and nothing else', () => {
  fc.assert(fc.property(fc.uuid(), (id) => isId(id)))
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !isId(text)))
  const id = newId()
  for (const wrong of [id.toUpperCase(), `${id}\n`, `\n${id}`, `{${id}}`, id.slice(1), id.replaceAll('-', '')])
    expect(isId(wrong)).toBe(false)
})
