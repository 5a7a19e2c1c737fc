import { newId, withConnection } from '@quittance/platform'
import type { Services } from '../services.js'
import { readAnchors, writeAnchor } from './anchor.js'
import type { ChainMark } from './chain-link.js'
import { chainStart, verifyChain } from './verify-chain.js'
import type { ChainVerdict } from './walk-chain.rules.js'

type CheckServices = Pick<Services, 'database' | 'journal' | 'clock'>

/**
 * Verifies a chain and keeps what was found. Where every link holds, its end is anchored outside of the database, so that
 * a chain that is rewritten later, head and all, is found out.
 *
 * @param extent the whole chain, or what came since every link was last found to hold.
 */
export const checkChain = async (
  services: CheckServices,
  organisation_id: string,
  extent: 'whole' | 'since_last',
): Promise<ChainVerdict> => {
  const after = extent === 'whole' ? chainStart : await lastSound(services, organisation_id)
  const verdict = await verifyChain(services, organisation_id, after)
  await record(services, organisation_id, after, verdict)
  if (verdict.fault === null && verdict.through.sequence > 0n) await anchor(services, organisation_id, verdict.through)
  return verdict
}

/**
 * The end of the chain as the last check found it. Where that found a fault, or the event that it ended with is no longer
 * there, only the whole chain can tell.
 */
const lastSound = async ({ database }: CheckServices, organisation_id: string): Promise<ChainMark> =>
  await withConnection(database.pool, { organisation_id, creditor_scope: 'all' }, async (client) => {
    const { rows } = await client.query<{ sequence: string; hash: string }>(
      `select audit_check.through_sequence as sequence, audit_check.through_hash as hash
         from audit_check
         join audit_event on audit_event.organisation_id = audit_check.organisation_id
          and audit_event.sequence = audit_check.through_sequence and audit_event.hash = audit_check.through_hash
        where audit_check.organisation_id = $1 and fault is null
          and audit_check.id = (select id from audit_check where organisation_id = $1 order by checked_at desc, id desc limit 1)`,
      [organisation_id],
    )
    const last = rows[0]
    return last === undefined ? chainStart : { sequence: BigInt(last.sequence), hash: last.hash }
  })

const record = async (
  { database, clock }: CheckServices,
  organisation_id: string,
  after: ChainMark,
  { through, fault }: ChainVerdict,
): Promise<void> => {
  await withConnection(database.pool, { organisation_id, creditor_scope: 'all' }, async (client) => {
    await client.query(
      `insert into audit_check
         (organisation_id, id, checked_at, from_sequence, through_sequence, through_hash, fault, fault_sequence, fault_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        organisation_id,
        newId(),
        clock.now(),
        after.sequence + 1n,
        through.sequence,
        through.hash,
        fault?.kind ?? null,
        fault?.sequence ?? null,
        fault?.occurred_at ?? null,
      ],
    )
  })
}

const anchor = async ({ journal, clock }: CheckServices, organisation_id: string, end: ChainMark): Promise<void> => {
  const last = (await readAnchors(journal, organisation_id)).at(-1)
  if (last !== undefined && last.sequence >= end.sequence) return
  await writeAnchor(journal, organisation_id, { ...end, day: clock.now().toISOString().slice(0, 10) })
}
