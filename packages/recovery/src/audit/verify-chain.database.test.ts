import { randomInt } from 'node:crypto'
import { afterAll, expect, it } from 'vitest'
import type { ChainFault } from './chain-fault.js'
import { checkChain } from './check-chain.js'
import { openChainBench, rightHash } from './testing/chain-bench.js'
import { seeded } from './testing/random.js'
import { verifyChain } from './verify-chain.js'

// Goal: whatever a superuser does to one event, also when he computes its hash anew, is found and named at its place.
// Method: at 100 random places of a sound chain, each kind of harm; then the rows are put back.

const events = 150
const places = 100
const seed = randomInt(2 ** 31)
const random = seeded(seed)
const below = (limit: number): number => Math.floor(random() * limit)

const bench = await openChainBench()
const { superuser, services } = bench
const { organisation_id } = await bench.organisationWith(events)
await superuser.query(`create table kept as select * from audit_event;
  create table kept_head as select * from audit_head`)
afterAll(() => bench.close())

const restore = async (): Promise<void> => {
  await superuser.query('delete from audit_event where organisation_id = $1', [organisation_id])
  await superuser.query('insert into audit_event select * from kept')
  await superuser.query('delete from audit_head where organisation_id = $1', [organisation_id])
  await superuser.query('insert into audit_head select * from kept_head')
}

/** Every way to change one column of an event, its key and its hashes apart. */
const alterations = [
  `occurred_at = occurred_at + interval '1 microsecond'`,
  `actor_id = coalesce(null, gen_random_uuid())`,
  `actor_name = actor_name || ' '`,
  `means = 'token'`,
  `session_id = gen_random_uuid()`,
  `address = '198.51.100.0'`,
  `request_id = coalesce(request_id, '') || 'x'`,
  `action = 'import.cancel'`,
  `outcome = 'refused'`,
  `subject_kind = 'mandate'`,
  `subject_id = case when subject_id is null then gen_random_uuid() end`,
  `detail = detail || '{"added": 1}'`,
]

const at = (place: number) => [organisation_id, place]
const where = 'where organisation_id = $1 and sequence = $2'

type Harm = { readonly kind: string; do(place: number): Promise<void>; readonly found: readonly ChainFault['kind'][] }

const alter = async (place: number): Promise<void> => {
  const { rowCount } = await superuser.query(
    `update audit_event set ${alterations[below(alterations.length)] ?? ''} ${where}`,
    at(place),
  )
  expect(rowCount).toBe(1)
}
const forgeHash = async (place: number): Promise<void> => {
  await superuser.query(`update audit_event set hash = ${rightHash} ${where}`, at(place))
}
/** Puts a copy in, a moment later and by somebody else, behind the event before as if it had always been there. */
const insert = async (place: number): Promise<void> => {
  await superuser.query(
    `insert into audit_event
     select organisation_id, sequence, occurred_at + interval '1 second', actor_id, 'Forger', means, session_id, address,
            request_id, action, outcome, subject_kind, subject_id, detail, previous_hash, hash
       from audit_event ${where}`,
    at(place),
  )
}

const harms: readonly Harm[] = [
  { kind: 'altered', do: alter, found: ['altered'] },
  {
    kind: 'altered, its own hash computed anew',
    do: async (place) => {
      await alter(place)
      await forgeHash(place)
    },
    // Of the last event nothing but the head remembers the hash.
    found: ['altered', 'head_mismatch'],
  },
  {
    kind: 'altered in its link, its own hash computed anew',
    do: async (place) => {
      await superuser.query(`update audit_event set previous_hash = repeat('ab', 32) ${where}`, at(place))
      await forgeHash(place)
    },
    found: ['altered'],
  },
  {
    kind: 'removed',
    do: async (place) => {
      await superuser.query(`delete from audit_event ${where}`, at(place))
    },
    found: ['removed'],
  },
  { kind: 'inserted', do: insert, found: ['inserted'] },
  {
    kind: 'inserted, its own hash computed anew',
    do: async (place) => {
      await insert(place)
      await superuser.query(`update audit_event set hash = ${rightHash} ${where} and actor_name = 'Forger'`, at(place))
    },
    found: ['inserted'],
  },
]

it('finds nothing wrong with a sound chain', async () => {
  const { fault, events: walked, through } = await verifyChain(services, organisation_id)
  expect({ fault, walked, sequence: through.sequence }).toEqual({
    fault: null,
    walked: events,
    sequence: BigInt(events),
  })
})

it.each(harms)('finds and names one event that was $kind', { timeout: 120_000 }, async (harm) => {
  const missed: string[] = []
  for (let round = 0; round < places; round += 1) {
    // The first and the last event are in every time.
    const place = round === 0 ? 1 : round === 1 ? events : 1 + below(events)
    await harm.do(place)
    const { fault } = await verifyChain(services, organisation_id)
    if (fault?.sequence !== BigInt(place) || !harm.found.includes(fault.kind))
      missed.push(`${place}: ${fault?.kind} ${fault?.sequence}`)
    await restore()
  }
  console.info(`audit chain: ${harm.kind}: ${places - missed.length} found and named of ${places} (seed ${seed})`)
  expect(missed).toEqual([])
})

it('finds a chain that was cut short, head and all, by its anchor', async () => {
  expect((await checkChain(services, organisation_id, 'whole')).fault).toBeNull()
  expect(await verifyChain(services, organisation_id)).toMatchObject({ anchors: 1, fault: null })
  await superuser.query('delete from audit_event where organisation_id = $1 and sequence > 140', [organisation_id])
  await superuser.query(
    `update audit_head set (sequence, previous_hash, hash) =
       (select sequence, previous_hash, hash from audit_event where organisation_id = $1 and sequence = 140)
      where organisation_id = $1`,
    [organisation_id],
  )
  const { fault } = await verifyChain(services, organisation_id)
  expect(fault).toEqual({ kind: 'removed', sequence: 141n, occurred_at: null })
})

it('finds a chain that was chained anew behind an altered event, head and all, by its anchor', async () => {
  await restore()
  await superuser.query(`update audit_event set actor_name = 'Nobody' ${where}`, at(120))
  await rechain(120)
  const { fault } = await verifyChain(services, organisation_id)
  expect(fault).toMatchObject({ kind: 'rewritten', sequence: BigInt(events) })
})

/** What a thorough forger does: every later link and the head are computed anew. */
const rechain = async (from: number): Promise<void> => {
  for (let sequence = from; sequence <= events; sequence += 1) {
    await superuser.query(
      `update audit_event set previous_hash = before.hash from audit_event before
        where audit_event.organisation_id = $1 and audit_event.sequence = $2
          and before.organisation_id = $1 and before.sequence = $2 - 1`,
      at(sequence),
    )
    await forgeHash(sequence)
  }
  await superuser.query(
    `update audit_head set (previous_hash, hash) =
       (select previous_hash, hash from audit_event where organisation_id = $1 and sequence = $2)
      where organisation_id = $1`,
    at(events),
  )
}

it('goes on from where every link was last found to hold, and keeps what it found', async () => {
  const fresh = await bench.organisationWith(40)
  expect(await checkChain(services, fresh.organisation_id, 'since_last')).toMatchObject({ events: 40, fault: null })
  await bench.organisationWith(1)
  expect(await checkChain(services, fresh.organisation_id, 'since_last')).toMatchObject({ events: 0, fault: null })
  await superuser.query('delete from audit_event where organisation_id = $1 and sequence = 40', [fresh.organisation_id])
  const broken = await checkChain(services, fresh.organisation_id, 'since_last')
  expect(broken.fault).toEqual({ kind: 'removed', sequence: 40n, occurred_at: null })
  const { rows } = await superuser.query(
    `select from_sequence, through_sequence, fault, fault_sequence from audit_check where organisation_id = $1 order by id`,
    [fresh.organisation_id],
  )
  expect(rows).toEqual([
    { from_sequence: '1', through_sequence: '40', fault: null, fault_sequence: null },
    { from_sequence: '41', through_sequence: '40', fault: null, fault_sequence: null },
    { from_sequence: '1', through_sequence: '39', fault: 'removed', fault_sequence: '40' },
  ])
})

it('is verified by an outsider with nothing but the exported record and the hash before', async () => {
  await restore()
  const { createHash } = await import('node:crypto')
  const { rows } = await superuser.query<{ previous_hash: string; hash: string; record: string }>(
    `select previous_hash, hash, ${canonicalOf} as record from audit_event where organisation_id = $1 order by sequence`,
    [organisation_id],
  )
  let previous = '0'.repeat(64)
  for (const { previous_hash, hash, record } of rows) {
    expect(previous_hash).toBe(previous)
    expect(createHash('sha256').update(`${previous_hash}${record}`).digest('hex')).toBe(hash)
    expect(JSON.parse(record)).toHaveLength(14)
    previous = hash
  }
  expect(rows).toHaveLength(events)
})

/** Written out, and not taken from the code under test: what is documented is what is hashed. */
const canonicalOf = `jsonb_build_array(organisation_id, sequence,
  to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), actor_id, actor_name, means, session_id,
  address, request_id, action, outcome, subject_kind, subject_id, detail)::text`
