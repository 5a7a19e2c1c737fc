import { createHash } from 'node:crypto'

/** Who attacks: a program with a valid token, a browser with a valid session, or nobody known. */
export type Attacker = 'program' | 'person' | 'nobody'

/** One request that must be refused before anything of it runs. */
export type Attack = {
  readonly family: string
  readonly name: string
  readonly from: Attacker
  readonly method?: string
  /** Behind /graphql. */
  readonly search?: string
  readonly headers?: { readonly [name: string]: string }
  readonly body?: string | Uint8Array | undefined
}

/** Numbers from `first` to `last`. */
export const range = (first: number, last: number, step = 1): number[] =>
  Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, place) => first + place * step)

/** A document of a program's own. */
export const free = (family: string, name: string, query: string, variables: object = {}): Attack => ({
  family,
  name,
  from: 'program',
  body: JSON.stringify({ query, variables }),
})

/** A body that is written by hand, because no serialiser would write it. */
export const written = (
  family: string,
  name: string,
  body: string | Uint8Array,
  from: Attacker = 'program',
): Attack => ({
  family,
  name,
  from,
  body,
})

export const idOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A request for a document by its id. */
export const byId = (sha256Hash: unknown, more: object = {}): string =>
  JSON.stringify({ ...more, extensions: { persistedQuery: { version: 1, sha256Hash } } })
