import { createTestDatabase } from '@quittance/testkit'
import pg from 'pg'
import { afterAll, expect, it } from 'vitest'
import { subjectTables } from './subject-tables.js'

// Goal: nothing that is kept about a debtor is left out of the package. Method: ask pg_catalog which tables hang on a
// debtor, a case, a claim or a payment; also those to come.

const database = await createTestDatabase()
const client = new pg.Client({ connectionString: database.superuserUrl })
await client.connect()
afterAll(async () => {
  await client.end()
  await database.drop()
})

/**
 * Tables that repeat what others of the package tell, how a payment was split, what is owed and was done by now, when the
 * facts ask for the next step and who asked for a package; and who has a case in hand for half an hour.
 */
const repeated = [
  'allocation',
  'case_lease',
  'case_work',
  'claim_balance',
  'next_action',
  'next_action_mark',
  'subject_request_debtor',
]

it('hands out every table that hangs on a debtor', async () => {
  const found = await client.query<{ name: string }>(
    `select distinct t.relname as name from pg_class t
       join pg_attribute a on a.attrelid = t.oid and not a.attisdropped
      where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p') and not t.relispartition
        and a.attname in ('debtor_id', 'debt_case_id', 'claim_id', 'payment_id')
      order by 1`,
  )
  const known = [...subjectTables.ofDebtor, ...subjectTables.ofCase].map(({ name }) => name)
  expect(found.rows.map(({ name }) => name).filter((name) => !known.includes(name))).toEqual(repeated)
})
