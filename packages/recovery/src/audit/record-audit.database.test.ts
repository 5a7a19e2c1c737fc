import { newId, openDatabase, withConnection, withEntityManager } from '@quittance/platform'
import { createTestDatabase } from '@quittance/testkit'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { jobActor, tenantContext } from '../actor.js'
import { createCreditor } from '../creditor/create-creditor.js'
import { createOrganisation } from '../organisation/create-organisation.js'
import { entities } from '../entities.js'
import { migrate } from '../migration/migrate.js'
import { migrations } from '../migration/migrations.js'
import { recordAudit } from './record-audit.js'
import { openChainBench } from './testing/chain-bench.js'
import { verifyChain } from './verify-chain.js'

const bench = await openChainBench({ connections: 12 })
const { services, superuser } = bench
afterAll(() => bench.close())

const ofOrganisation = async (organisation_id: string) =>
  (
    await superuser.query<{ sequence: string; action: string; partition: string }>(
      `select sequence, action, tableoid::regclass::text as partition from audit_event
        where organisation_id = $1 order by sequence`,
      [organisation_id],
    )
  ).rows

it('keeps a chain without gaps while 200 commands are recorded at once', async () => {
  const organisations = [await createAgency('Une'), await createAgency('Deux')] as const
  const commands = Array.from({ length: 200 }, (_, index) => {
    const actor = index % 2 === 0 ? organisations[0] : organisations[1]
    // Every tenth one is refused after it began, and must leave no trace.
    const code = index % 20 < 2 ? 'taken' : `C${index}`
    return createCreditor(services, actor, { code, name: 'Nom', siren: null })
  })
  const results = await Promise.all(commands)
  const done = results.filter(({ ok }) => ok).length
  let recorded = 0
  for (const { organisation_id } of organisations) {
    const rows = await ofOrganisation(organisation_id)
    expect(rows.map(({ sequence }) => Number(sequence))).toEqual(rows.map((_, index) => index + 1))
    expect(await verifyChain(services, organisation_id)).toMatchObject({ events: rows.length, fault: null })
    // The first event is that of the agency itself.
    recorded += rows.length - 1
  }
  console.info(
    `audit chain: 200 commands at once, ${done} done, ${recorded} events, gapless and valid in 2 of 2 chains`,
  )
  expect(done).toBe(182)
  expect(recorded).toBe(done)
})

const createAgency = async (name: string) => {
  const made = await createOrganisation(services, {
    name,
    country: 'FR',
    time_zone: 'Europe/Paris',
    locale: 'fr',
    second_factor_roles: [],
  })
  if (!made.ok) throw new Error(made.error.code)
  return made.value
}

const event = { action: 'statistics.requested', subject_kind: 'statistics_run', subject_id: null, detail: {} } as const

it('takes an entity manager as well as a connection, with the whole of what is known of the actor', async () => {
  const agency = await createAgency('Les deux')
  const actor = {
    ...agency,
    user_id: newId(),
    session_id: newId(),
    means: 'session' as const,
    origin: { address: '192.0.2.0', request_id: 'request-1' },
  }
  const now = services.clock.now()
  await withEntityManager(services.database, tenantContext(actor), async (em) => {
    await recordAudit(em, actor, { ...event, outcome: 'refused', detail: { 'what?': 'a question mark' } }, now)
  })
  const { rows } = await superuser.query(
    `select sequence, means, session_id, address, request_id, outcome, detail from audit_event
      where organisation_id = $1 and sequence = 2`,
    [agency.organisation_id],
  )
  expect(rows).toEqual([
    {
      sequence: '2',
      means: 'session',
      session_id: actor.session_id,
      address: '192.0.2.0',
      request_id: 'request-1',
      outcome: 'refused',
      detail: { 'what?': 'a question mark' },
    },
  ])
  expect((await verifyChain(services, agency.organisation_id)).fault).toBeNull()
})

it('leaves nothing of a transaction that is rolled back, and the next event takes its number', async () => {
  const { organisation_id } = await bench.organisationWith(3)
  const actor = jobActor({ id: organisation_id, time_zone: 'Europe/Paris' })
  const now = services.clock.now()
  await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    await recordAudit(client, actor, event, now)
    throw new Error('too late')
  }).catch(() => undefined)
  await withConnection(services.database.pool, tenantContext(actor), (client) => recordAudit(client, actor, event, now))
  expect((await ofOrganisation(organisation_id)).map(({ sequence }) => sequence)).toEqual(['1', '2', '3', '4'])
  expect((await verifyChain(services, organisation_id)).fault).toBeNull()
})

const recordAt = async (organisation_id: string, instants: readonly string[]) => {
  const actor = jobActor({ id: organisation_id, time_zone: 'Europe/Paris' })
  for (const at of instants)
    await withConnection(services.database.pool, tenantContext(actor), (client) =>
      recordAudit(client, actor, event, new Date(at)),
    )
}

const makePartitions = () =>
  withConnection(services.database.pool, { purpose: 'list_organisations' }, (client) =>
    client.query('select make_audit_partitions()'),
  )

describe('partitions', () => {
  it('take the last moment of a month and the first of the next one apart, in one chain', async () => {
    const { organisation_id } = await bench.organisationWith(0)
    const { rows } = await superuser.query<{ month: string }>(
      `select to_char(date_trunc('month', now() at time zone 'UTC') + make_interval(months => ahead), 'YYYY-MM') as month
         from generate_series(0, 4) as ahead`,
    )
    const months = rows.map(({ month }) => month)
    for (const [index, month] of months.entries()) {
      const begins = Date.parse(`${month}-01T00:00:00.000Z`)
      await recordAt(organisation_id, [
        ...(index === 0 ? [] : [new Date(begins - 1).toISOString()]),
        new Date(begins).toISOString(),
      ])
    }
    const partitions = months.map((month) => `audit_partition.audit_event_${month.replace('-', '_')}`)
    const [first, second, third, fourth] = partitions
    expect((await ofOrganisation(organisation_id)).map(({ partition }) => partition)).toEqual([
      first,
      first,
      second,
      second,
      third,
      third,
      fourth,
      fourth,
      'audit_partition.audit_event_default',
    ])
    expect(await verifyChain(services, organisation_id)).toMatchObject({ events: 9, fault: null })
  })

  it('take over what came before they were there', async () => {
    const { organisation_id } = await bench.organisationWith(0)
    await recordAt(organisation_id, [
      '2031-05-31T23:59:59.999Z',
      '2031-06-01T00:00:00.000Z',
      '2031-07-01T00:00:00.000Z',
    ])
    await superuser.query(`select audit_partition.make_month('2031-06-01')`)
    await makePartitions()
    expect((await ofOrganisation(organisation_id)).map(({ partition }) => partition)).toEqual([
      'audit_partition.audit_event_default',
      'audit_partition.audit_event_2031_06',
      'audit_partition.audit_event_default',
    ])
    expect(await verifyChain(services, organisation_id)).toMatchObject({ events: 3, fault: null })
  })

  it('cannot be reached by the application, nor can what was recorded be changed', async () => {
    const actor = await bench.organisationWith(2)
    const attempts = [
      'select from audit_partition.audit_event_default',
      'insert into audit_partition.audit_event_default select * from audit_event',
      `select audit_partition.make_month('2040-01-01')`,
      `update audit_event set action = 'import.apply'`,
      'delete from audit_event',
      'truncate audit_event',
      'delete from audit_head',
      `update audit_head set organisation_id = '${newId()}'`,
      'delete from audit_check',
      `update audit_check set fault = null`,
      'alter table audit_event detach partition audit_partition.audit_event_default',
    ]
    const let_through: string[] = []
    for (const attempt of attempts)
      await withConnection(services.database.pool, tenantContext(actor), async (client) => {
        await client.query(attempt)
        let_through.push(attempt)
      }).catch((error: unknown) => expect(error).toMatchObject({ code: '42501' }))
    expect(let_through).toEqual([])
  })
})

it('carries over the events of before, chained in their order', async () => {
  const database = await createTestDatabase({ empty: true })
  const names = migrations.map(({ name }) => name)
  const before = migrations.slice(0, names.indexOf('0012-audit'))
  const opened = await openDatabase({
    url: database.ownerUrl,
    entities,
    migrations: before,
    connections_maximum: 1,
    statement_timeout_ms: 0,
    application_name: 'test',
  })
  await opened.orm.migrator.up()
  await opened.close()
  const client = new pg.Client({ connectionString: database.superuserUrl })
  await client.connect()
  const [here, elsewhere] = [newId(), newId()]
  for (const id of [here, elsewhere])
    await client.query(
      `insert into organisation (id, name, country, time_zone, locale, created_at)
       values ($1, 'Agence', 'FR', 'Europe/Paris', 'fr', now())`,
      [id],
    )
  await client.query(
    `insert into audit_event (organisation_id, id, occurred_at, actor_name, action, subject_kind, subject_id, detail)
     select $1, gen_random_uuid(), timestamptz '2025-11-30 23:00Z' + number * interval '10 days 0.123456 seconds', 'Léa',
            'import.create', 'import', gen_random_uuid(), jsonb_build_object('number', number, 'text', 'é"\\')
       from generate_series(1, 50) as number`,
    [here],
  )
  await migrate(database.ownerUrl)
  const rows = await client.query<{ sequence: string; number: number; partition: string }>(
    `select sequence, (detail ->> 'number')::int as number, tableoid::regclass::text as partition from audit_event
      where organisation_id = $1 order by sequence`,
    [here],
  )
  expect(rows.rows.map(({ number }) => number)).toEqual(rows.rows.map(({ sequence }) => Number(sequence)))
  expect(rows.rows).toHaveLength(50)
  expect(rows.rows.filter(({ partition }) => partition.endsWith('default'))).toEqual([])
  const migrated = await openDatabase({
    url: database.url,
    entities,
    connections_maximum: 1,
    statement_timeout_ms: 0,
    application_name: 'test',
  })
  const walked = await verifyChain({ database: migrated, journal: services.journal }, here)
  expect(walked).toMatchObject({ events: 50, fault: null })
  await migrated.close()
  await client.end()
  await database.drop()
})
