import { withConnection } from '@quittance/platform'
import type pg from 'pg'
import type { Services } from '../services.js'
import { readAnchors } from './anchor.js'
import { canonicalRecord, genesis_hash } from './chain.sql.js'
import type { ChainLink, ChainMark } from './chain-link.js'
import { type ChainVerdict, walkChain } from './walk-chain.rules.js'

/** Before the first event. */
export const chainStart: ChainMark = { sequence: 0n, hash: genesis_hash }

/**
 * Verifies the chain of an organisation after a mark, by default from its start: every event against its hash, every hash
 * against the one before, the last against the head, and all against the anchors in storage. Reads one state of the
 * database in batches, so that memory does not grow with the chain.
 */
export const verifyChain = async (
  { database, journal }: Pick<Services, 'database' | 'journal'>,
  organisation_id: string,
  after: ChainMark = chainStart,
): Promise<ChainVerdict> => {
  // Read before the chain: an anchor written meanwhile would be of events that this state does not have.
  const anchors = (await readAnchors(journal, organisation_id)).filter(({ sequence }) => sequence > after.sequence)
  return await withConnection(database.pool, { organisation_id, creditor_scope: 'all' }, async (client) => {
    await client.query('set transaction isolation level repeatable read, read only')
    await client.query('set local statement_timeout = 0')
    const head = await readHead(client, organisation_id)
    return await walkChain({ after, links: linksAfter(client, organisation_id, after), head, anchors })
  })
}

/** Where the chain ends by its head; null when nothing was ever recorded, or the head is gone. */
export const readHead = async (client: pg.ClientBase, organisation_id: string): Promise<ChainMark | null> => {
  const { rows } = await client.query<{ sequence: string; hash: string }>(
    'select sequence, hash from audit_head where organisation_id = $1',
    [organisation_id],
  )
  const head = rows[0]
  return head === undefined ? null : { sequence: BigInt(head.sequence), hash: head.hash }
}

/** Events read at a time. */
const batch_events = 2_000

type Row = Omit<ChainLink, 'sequence'> & { readonly sequence: string }

async function* linksAfter(
  client: pg.ClientBase,
  organisation_id: string,
  after: ChainMark,
): AsyncGenerator<ChainLink> {
  // A number that is not of the chain at all, such as 0, belongs to a walk over the whole.
  let sequence = after.sequence === 0n ? '-9223372036854775808' : String(after.sequence)
  let occurred_at = 'infinity'
  for (;;) {
    const { rows } = await client.query<Row & { readonly exactly: string }>(readBatch, [
      organisation_id,
      sequence,
      occurred_at,
      batch_events,
    ])
    for (const row of rows) yield { ...row, sequence: BigInt(row.sequence) }
    const last = rows.at(-1)
    if (last === undefined || rows.length < batch_events) return
    sequence = last.sequence
    occurred_at = last.exactly
  }
}

const readBatch = `
  select sequence, occurred_at, occurred_at::text as exactly, previous_hash, hash, ${canonicalRecord('event')} as record
    from audit_event event
   where organisation_id = $1 and (sequence, occurred_at) > ($2::bigint, $3::timestamptz)
   order by sequence, occurred_at
   limit $4`
