import { err, ok, type Result } from '@quittance/core'

/** What a body may hold. */
export type JsonLimits = {
  /** Objects and lists within one another. */
  readonly depth_maximum: number
  /** Members of one list. */
  readonly list_items_maximum: number
  /** Characters of one key. */
  readonly key_length_maximum: number
}

/**
 * Reads JSON as narrowly as GraphQL needs it. A body that two readers could understand in two ways is refused: one with
 * a key twice in an object, with broken UTF-8, or with texts that hold NUL or half of a surrogate pair, which PostgreSQL
 * cannot store. Keys are names of GraphQL, and none that means something to every JavaScript object.
 */
export const readStrictJson = (bytes: Uint8Array, limits: JsonLimits): Result<unknown, string> => {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    const value: unknown = JSON.parse(text)
    // The text is known to be JSON: otherwise the pattern below would look long for the end of a text without one. And
    // its depth is bounded before anything of ours recurses.
    const fault = structureFault(text, limits) ?? valueFault(value, limits)
    return fault === null ? ok(value) : err(fault)
  } catch (error) {
    // Both the decoder and JSON.parse say by these what is wrong with the text.
    if (error instanceof TypeError || error instanceof SyntaxError) return err('is not JSON in UTF-8')
    throw error
  }
}

const token = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],]/gsu

/** What the parsed value no longer tells: keys that came twice, and depth. */
const structureFault = (text: string, { depth_maximum }: JsonLimits): string | null => {
  // The keys of each open object; null for an open list.
  const open: (Set<unknown> | null)[] = []
  let atKey = false
  for (const [found] of text.matchAll(token)) {
    const keys = open.at(-1) ?? null
    if (found === '{' || found === '[') {
      open.push(found === '{' ? new Set() : null)
      if (open.length > depth_maximum) return `is more than ${depth_maximum} levels deep`
      atKey = found === '{'
    } else if (found === '}' || found === ']') {
      open.pop()
      atKey = false
    } else if (found === ',') {
      atKey = keys !== null
    } else if (atKey && keys !== null) {
      // Written in two ways, a key is still the same.
      const key: unknown = JSON.parse(found)
      if (keys.has(key)) return 'has the same key twice in one object'
      keys.add(key)
      atKey = false
    }
  }
  return null
}

const keyPattern = /^[A-Za-z_]\w*$/u
const inherited = new Set(['__proto__', 'constructor', 'prototype'])

const valueFault = (value: unknown, limits: JsonLimits): string | null => {
  if (typeof value === 'string') {
    return value.includes('\0') || !value.isWellFormed() ? 'has a text that no database can hold' : null
  }
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'has a number that is too large'
  if (Array.isArray(value)) {
    if (value.length > limits.list_items_maximum)
      return `has a list of ${value.length} members; ${limits.list_items_maximum} are allowed`
    return firstFault(value, limits)
  }
  if (typeof value !== 'object' || value === null) return null
  const wrong = Object.keys(value).find(
    (key) => !keyPattern.test(key) || inherited.has(key) || key.length > limits.key_length_maximum,
  )
  return wrong === undefined ? firstFault(Object.values(value), limits) : 'has a key that is no name of GraphQL'
}

const firstFault = (values: readonly unknown[], limits: JsonLimits): string | null => {
  for (const value of values) {
    const fault = valueFault(value, limits)
    if (fault !== null) return fault
  }
  return null
}
