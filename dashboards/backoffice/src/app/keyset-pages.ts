import type { FieldPolicy } from '@apollo/client'

/** The shape that every list of the API has. */
interface Connection {
  readonly nodes: readonly unknown[]
  readonly [other: string]: unknown
}

/**
 * Joins the pages of a list into one. The page that comes with an `after` cursor is added at the end; one without
 * starts the list anew, so a refetch never shows a row twice. `keyArgs` are the arguments that make another list.
 */
export function keysetPages(keyArgs: string[]): FieldPolicy<Connection> {
  return {
    keyArgs,
    merge(existing, incoming, { args }) {
      if (!args?.['after'] || !existing) return incoming
      return { ...incoming, nodes: [...existing.nodes, ...incoming.nodes] }
    },
  }
}
