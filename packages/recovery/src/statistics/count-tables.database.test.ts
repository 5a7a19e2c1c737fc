import { withConnection } from '@quittance/platform'
import { createTestDatabase } from '@quittance/testkit'
import pg from 'pg'
import { afterAll, expect, it } from 'vitest'

// Goal: after an import the planner knows how large the tables are, though the application owns none of them.

const database = await createTestDatabase()
const owner = new pg.Client({ connectionString: database.superuserUrl })
const pool = new pg.Pool({ connectionString: database.url, max: 1 })
afterAll(async () => {
  await owner.end()
  await pool.end()
  await database.drop()
})

const organisation_id = '018f0000-0000-7000-8000-000000000001'
const counted = async (): Promise<number> => {
  const found = await owner.query<{ rows: number }>(
    `select reltuples::float8 as rows from pg_class where oid = 'public.statistics_mark'::regclass`,
  )
  return found.rows[0]?.rows ?? Number.NaN
}

it('lets the application have its tables counted', async () => {
  await owner.connect()
  await owner.query('alter table statistics_mark set (autovacuum_enabled = false)')
  await owner.query(`set session_replication_role = replica`)
  await owner.query(
    `insert into statistics_mark (organisation_id, id, creditor_id, portfolio_id, day, marked_at)
     select $1, new_id(), new_id(), new_id(), '2026-01-01', now() from generate_series(1, 5000)`,
    [organisation_id],
  )
  expect(await counted()).toBeLessThan(5000)
  const context = { organisation_id, creditor_scope: 'all' }
  await withConnection(pool, context, (client) => client.query('select count_tables()'))
  expect(await counted()).toBe(5000)
})
