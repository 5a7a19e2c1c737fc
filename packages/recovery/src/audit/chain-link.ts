import { createHash } from 'node:crypto'

/** One event as a link of its chain. */
export type ChainLink = {
  readonly sequence: bigint
  readonly occurred_at: Date
  /** The event in the form that is hashed, see chain.sql.ts. */
  readonly record: string
  readonly previous_hash: string
  readonly hash: string
}

/** Where a chain is said to end, or was once found to end. */
export type ChainMark = { readonly sequence: bigint; readonly hash: string }

/** The hash that the link should carry, by its content and the hash before. */
export const hashOfLink = ({ previous_hash, record }: Pick<ChainLink, 'previous_hash' | 'record'>): string =>
  createHash('sha256').update(previous_hash).update(record).digest('hex')
