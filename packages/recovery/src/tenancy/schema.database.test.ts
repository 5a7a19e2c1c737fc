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

describe('the tables', () => {
  it('are as many as the product has entities, and its staging', async () => {
    const tables = await names(
      `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
         and relname <> all($1)`,
    )
    expect(tables.filter((name) => !name.startsWith('staged_')).length).toBe(entities.length - 2)
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
