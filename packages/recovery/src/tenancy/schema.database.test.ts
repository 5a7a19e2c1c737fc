import { openDatabase } from '@quittance/platform'
import { createTestDatabase } from '@quittance/testkit'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { entities } from '../entities.js'

// Goal: what the README promises of every table is true of the migrated database, also for tables to come. Method: ask
// pg_catalog, so that a table which forgets its organisation, its wall or its grant fails here by name.

/** Tables that belong to no organisation. */
const referenceTables = ['mikro_orm_migrations', 'organisation', 'sign_in_attempt']

const database = await createTestDatabase()
const client = new pg.Client({ connectionString: database.superuserUrl })
const names = async (sql: string): Promise<string[]> => {
  const found = await client.query<{ name: string }>(sql, [referenceTables])
  return found.rows.map(({ name }) => name)
}

beforeAll(async () => {
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

describe('keys', () => {
  it('has as many tables as the product has entities, and its staging', async () => {
    const tables = await names(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
         and relname <> all($1)`,
    )
    expect(tables.filter((name) => !name.startsWith('staged_')).length).toBe(entities.length - 2)
  })

  it('puts organisation_id first in every primary and unique key', async () => {
    const wrong = await names(
      `select c.conname as name from pg_constraint c
         join pg_class t on t.oid = c.conrelid and t.relnamespace = 'public'::regnamespace
         left join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
        where c.contype in ('p', 'u') and t.relname <> all($1) and a.attname <> 'organisation_id'
       union all
       select i.indexrelid::regclass::text from pg_index i
         join pg_class t on t.oid = i.indrelid and t.relnamespace = 'public'::regnamespace
         left join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
        where i.indisunique and t.relname <> all($1) and a.attname <> 'organisation_id'`,
    )
    expect(wrong).toEqual([])
  })

  it('gives every table a primary key', async () => {
    const wrong = await names(
      `select t.relname as name from pg_class t
        where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p') and t.relname <> all($1)
          and not exists (select from pg_constraint c where c.conrelid = t.oid and c.contype = 'p')`,
    )
    expect(wrong).toEqual([])
  })

  it('carries organisation_id in every foreign key, and never cascades an update', async () => {
    const wrong = await names(
      `select c.conname as name from pg_constraint c
         join pg_class t on t.oid = c.conrelid and t.relnamespace = 'public'::regnamespace
         join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
        where c.contype = 'f' and t.relname <> all($1)
          and (a.attname <> 'organisation_id' or c.confupdtype <> 'a')`,
    )
    expect(wrong).toEqual([])
  })
})

describe('walls', () => {
  it('forces row-level security with an organisation wall on every tenant table', async () => {
    const wrong = await names(
      `select t.relname as name from pg_class t
        where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p') and t.relname <> all($1)
          and not (t.relrowsecurity and t.relforcerowsecurity and exists (
            select from pg_policies p where p.tablename = t.relname and p.policyname = 'organisation_wall'
              and p.qual like '%organisation_id = %app.organisation_id%'))`,
    )
    expect(wrong).toEqual([])
  })

  it('adds a creditor wall wherever a row belongs to a creditor', async () => {
    const wrong = await names(
      `select t.relname as name from pg_class t
         join pg_attribute a on a.attrelid = t.oid and a.attname = 'creditor_id' and not a.attisdropped
        where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p') and t.relname <> all($1)
          and not exists (select from pg_policies p where p.tablename = t.relname and p.policyname = 'creditor_wall'
            and p.permissive = 'RESTRICTIVE')`,
    )
    expect(wrong).toEqual([])
  })

  it('lets the application neither own, change nor delete facts', async () => {
    const facts = ['ledger_entry', 'payment', 'allocation', 'activity', 'placement', 'audit_event']
    const found = await client.query<{ name: string }>(
      `select table_name || ': ' || privilege_type as name from information_schema.role_table_grants
        where grantee = 'quittance_application' and table_name = any($1) and privilege_type not in ('SELECT', 'INSERT')`,
      [facts],
    )
    expect(found.rows).toEqual([])
    const owned = await client.query(`select relname from pg_class where relowner = 'quittance_application'::regrole`)
    expect(owned.rows).toEqual([])
  })
})

describe('the entities', () => {
  it('describe the migrated database, to the last column', async () => {
    const opened = await openDatabase({
      url: database.ownerUrl,
      entities,
      connections_maximum: 1,
      statement_timeout_ms: 0,
      application_name: 'test',
    })
    try {
      const difference = await opened.orm.schema.getUpdateSchemaSQL({ wrap: false, safe: false })
      // Staging tables live in the migrations alone.
      const ours = difference.split('\n').filter((line) => !/^\s*$|"?staged_/.test(line))
      expect(ours).toEqual([])
    } finally {
      await opened.close()
    }
  })
})
