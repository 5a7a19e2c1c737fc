import type pg from 'pg'
import { type PlainFact, plainFacts } from './plain-facts.js'
import { plainStock } from './plain-stock.js'

/** The plain facts of an organisation by the moment at which they were known, each read once. */
export type PlainHistory = {
  /** Remembers, at a moment when something has just been recorded, what is kept of promises: the facts keep no trace of it. */
  keep(known_at: Date): Promise<void>
  /** What had happened, of all that was known at a moment that was kept, or is known now. */
  dated(known_at: Date): Promise<readonly PlainFact[]>
  /** The same with how things stood at the end of a day. */
  at(known_at: Date, as_of: string): Promise<readonly PlainFact[]>
}

/** Reads with a client before which no wall stands. While facts are added, only what was known before stays remembered. */
export const plainHistory = (owner: pg.Client, organisation_id: string, now: Date): PlainHistory => {
  const kept = new Map<string, readonly PlainFact[]>()
  const read = new Map<string, readonly PlainFact[]>()
  const once = async (key: string, find: () => Promise<readonly PlainFact[]>): Promise<readonly PlainFact[]> => {
    const known = read.get(key)
    if (known !== undefined) return known
    const found = await find()
    read.set(key, found)
    return found
  }
  const dated = (known_at: Date) =>
    once(known_at.toISOString(), async () => {
      const facts = await plainFacts(owner, organisation_id, known_at)
      const promises = kept.get(known_at.toISOString())
      return promises === undefined ? facts : [...facts.filter((fact) => !isKept(fact)), ...promises]
    })
  return {
    keep: async (known_at) => {
      kept.set(known_at.toISOString(), (await plainFacts(owner, organisation_id, known_at)).filter(isKept))
      read.delete(now.toISOString())
    },
    dated,
    at: async (known_at, as_of) => [
      ...(await dated(known_at)),
      ...(await once(`${known_at.toISOString()} ${as_of}`, () => plainStock(owner, organisation_id, known_at, as_of))),
    ],
  }
}

const isKept = ({ measure }: PlainFact): boolean => measure.startsWith('promise_kept_')
