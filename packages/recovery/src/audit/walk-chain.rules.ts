import type { ChainFault } from './chain-fault.js'
import { type ChainLink, type ChainMark, hashOfLink } from './chain-link.js'

/** A chain to be walked. */
export type ChainWalk = {
  /** The end of what needs no more looking at: of the whole chain, number 0 with the genesis hash. */
  readonly after: ChainMark
  /** In the order of their sequence. */
  readonly links: AsyncIterable<ChainLink>
  /** What the head says of the end; null when there is none. */
  readonly head: ChainMark | null
  /** What was noted of links outside of the database; any order. */
  readonly anchors: readonly ChainMark[]
}

/** What a walk found. */
export type ChainVerdict = {
  readonly events: number
  readonly anchors: number
  /** The last link that was walked over, or where the walk began. */
  readonly through: ChainMark
  readonly fault: ChainFault | null
}

/** Walks over a chain up to the first link that does not hold, and names it. Holds two links at a time. */
export const walkChain = async (walk: ChainWalk): Promise<ChainVerdict> => {
  const noted = new Map(walk.anchors.map(({ sequence, hash }) => [sequence, hash]))
  let events = 0
  let anchors = 0
  let last: ChainLink | null = null
  let through = walk.after
  for await (const [group, next] of withNext(bySequence(walk.links))) {
    const fault = faultOf(group, next, { walk, last, through }) ?? anchorFault(group, next, noted)
    if (fault !== null) return { events, anchors, through, fault }
    const [link] = group
    if (noted.has(link.sequence)) anchors += 1
    events += 1
    last = link
    through = { sequence: link.sequence, hash: link.hash }
  }
  return { events, anchors, through, fault: faultAtEnd(walk, last, through) }
}

/** All links of one number: more than one is one too many. */
type Group = readonly [ChainLink, ...ChainLink[]]

type Place = { readonly walk: ChainWalk; readonly last: ChainLink | null; readonly through: ChainMark }

const faultOf = (group: Group, next: Group | null, { walk, last, through }: Place): ChainFault | null => {
  const [link] = group
  const expected = through.sequence + 1n
  const follows = isFollowed(walk, next)
  if (link.sequence > expected) return { kind: 'removed', sequence: expected, occurred_at: null }
  if (link.sequence < expected) return at('inserted', link)
  if (group.length > 1) return at('inserted', intruder(group, through, follows))
  if (walk.head !== null && link.sequence > walk.head.sequence) return at('inserted', link)
  if (hashOfLink(link) !== link.hash) return at('altered', link)
  if (link.previous_hash === through.hash) return null
  // Two neighbours disagree. Who agrees with the other neighbour is right.
  return last !== null && follows(link) ? at('altered', last) : at('altered', link)
}

/** Whether a link is what the one after it, or the head, was chained to. */
const isFollowed =
  ({ head }: ChainWalk, next: Group | null) =>
  (link: ChainLink): boolean =>
    next === null ? head?.hash === link.hash : next.some(({ previous_hash }) => previous_hash === link.hash)

/** Of several links of one number, the one that does not belong. */
const intruder = (group: Group, through: ChainMark, follows: (link: ChainLink) => boolean): ChainLink => {
  const fits = (link: ChainLink): boolean =>
    hashOfLink(link) === link.hash && link.previous_hash === through.hash && follows(link)
  return group.find((link) => !fits(link)) ?? group[0]
}

const anchorFault = ([link]: Group, next: Group | null, noted: ReadonlyMap<bigint, string>): ChainFault | null => {
  const hash = noted.get(link.sequence)
  if (hash === undefined || hash === link.hash) return null
  // When the next one still knows the hash that was noted, this link alone was changed.
  const alone = next?.some(({ previous_hash }) => previous_hash === hash) ?? false
  return at(alone ? 'altered' : 'rewritten', link)
}

const faultAtEnd = ({ head, anchors }: ChainWalk, last: ChainLink | null, through: ChainMark): ChainFault | null => {
  const missing = { kind: 'removed', sequence: through.sequence + 1n, occurred_at: null } as const
  if (anchors.some(({ sequence }) => sequence > through.sequence)) return missing
  if (head === null) {
    return last === null && through.sequence === 0n
      ? null
      : { kind: 'head_mismatch', sequence: through.sequence, occurred_at: last?.occurred_at ?? null }
  }
  if (head.sequence > through.sequence) return missing
  return head.sequence === through.sequence && head.hash === through.hash
    ? null
    : { kind: 'head_mismatch', sequence: through.sequence, occurred_at: last?.occurred_at ?? null }
}

const at = (kind: ChainFault['kind'], { sequence, occurred_at }: ChainLink): ChainFault => ({
  kind,
  sequence,
  occurred_at,
})

async function* bySequence(links: AsyncIterable<ChainLink>): AsyncGenerator<Group> {
  let group: [ChainLink, ...ChainLink[]] | null = null
  for await (const link of links) {
    if (group?.[0].sequence === link.sequence) group.push(link)
    else {
      if (group !== null) yield group
      group = [link]
    }
  }
  if (group !== null) yield group
}

async function* withNext<Item>(items: AsyncIterable<Item>): AsyncGenerator<readonly [Item, Item | null]> {
  let held: { readonly item: Item } | null = null
  for await (const item of items) {
    if (held !== null) yield [held.item, item]
    held = { item }
  }
  if (held !== null) yield [held.item, null]
}
