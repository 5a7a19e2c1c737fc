import { createTestDatabase } from '@quittance/testkit'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  creditorGrants,
  declaredGrants,
  entries,
  narrowCreditorWalls,
  ownerFunctions,
  withoutCreditorWall,
  withoutOrganisation,
} from './testing/declared-tables.js'

// Goal: every table has its walls, and the application no right that is not declared, also in tables to come. Method: ask
// pg_catalog for all of them, and compare with what testing/declared-tables.ts says, by name.

const database = await createTestDatabase()
const client = new pg.Client({ connectionString: database.superuserUrl })
const login = new pg.Client({ connectionString: database.url })
beforeAll(async () => {
  await client.connect()
  await login.connect()
})
afterAll(async () => {
  await client.end()
  await login.end()
  await database.drop()
})

const names = async (sql: string, values: unknown[] = []): Promise<string[]> =>
  (await client.query<{ name: string }>(sql, values)).rows.map(({ name }) => name)

/** Tables, partitions, views and foreign tables of ours; those of the queue and of PostgreSQL are not. */
const ours = `from pg_class t join pg_namespace n on n.oid = t.relnamespace
  where t.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('bullmq', 'information_schema')
    and n.nspname not like 'pg\\_%'`

describe('the application', () => {
  it.each(['quittance_application', 'quittance_creditor'])(
    'has as %s the declared rights, and no others',
    async (role) => {
      const { rows } = await client.query<{ name: string; grants: string[]; columns: string[] }>(
        `select t.relname as name,
              array(select lower(x.privilege_type) from aclexplode(t.relacl) x
                     where x.grantee = $1::regrole) as grants,
              array(select lower(x.privilege_type) || ' ' || a.attname from pg_attribute a, aclexplode(a.attacl) x
                     where a.attrelid = t.oid and x.grantee = $1::regrole order by 1) as columns
         ${ours} and n.nspname = 'public'`,
        [role],
      )
      const found = Object.fromEntries(rows.map((row) => [row.name, grantText(row.grants, row.columns)]))
      expect(found, 'declare the table in packages/recovery/src/tenancy/testing/declared-tables.ts').toEqual(
        role === 'quittance_creditor' ? { ...declaredGrants, ...creditorGrants } : declaredGrants,
      )
    },
  )

  it('reaches no table of another schema but the queue, partitions least of all', async () => {
    const reachable = await names(
      `select n.nspname || '.' || t.relname as name ${ours} and n.nspname <> 'public'
          and (has_schema_privilege('quittance_login', n.oid, 'usage')
               or has_table_privilege('quittance_login', t.oid, 'select, insert, update, delete'))`,
    )
    expect(reachable).toEqual([])
    const unprotected = await names(
      `select t.relname as name ${ours} and n.nspname <> 'public' and not t.relrowsecurity`,
    )
    expect(unprotected).toEqual([])
    expect((await names(`select t.relname as name ${ours} and t.relispartition`)).length).toBeGreaterThan(3)
  })

  it('connects as a login that is a member of three roles, owns nothing, makes nothing and passes no wall', async () => {
    const { rows } = await login.query(
      `select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication as mighty,
              array(select role.rolname::text from pg_roles role
                     where role.oid <> me.oid and pg_has_role(me.oid, role.oid, 'member') order by 1) as roles
         from pg_roles me where rolname = current_user`,
    )
    expect(rows).toEqual([{ mighty: false, roles: ['quittance_application', 'quittance_creditor', 'quittance_queue'] }])
    const owned = await names(
      `select classid::regclass || ' ' || objid as name from pg_shdepend
        where deptype = 'o' and refobjid in
          ('quittance_login'::regrole, 'quittance_application'::regrole, 'quittance_creditor'::regrole,
           'quittance_queue'::regrole)`,
    )
    expect(owned).toEqual([])
    const creatable = await names(
      `select nspname as name from pg_namespace
        where has_schema_privilege('quittance_login', oid, 'create') and nspname not like 'pg\\_%'`,
    )
    expect(creatable).toEqual([])
    for (const statement of [
      'create table mine (id int)',
      'alter table claim disable row level security',
      'drop policy organisation_wall on claim',
      'truncate ledger_entry',
      'set role quittance',
      'set session_replication_role = replica',
      'alter role quittance_login bypassrls',
    ])
      await expect(login.query(statement)).rejects.toMatchObject({ code: '42501' })
  })

  it('has no right that everybody has', async () => {
    const granted = await names(
      `select t.relname as name from pg_class t, aclexplode(t.relacl) x
        where t.relnamespace in ('public'::regnamespace, 'bullmq'::regnamespace) and x.grantee = 0`,
    )
    expect(granted).toEqual([])
  })

  it('may call the owner’s functions that are declared, and no others', async () => {
    const found = await names(
      `select proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where prosecdef and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' order by 1`,
    )
    expect(found).toEqual(Object.keys(ownerFunctions).toSorted())
    const loose = await names(
      `select proname as name from pg_proc where prosecdef and proname = any($1)
          and (pronargs > 0 or proconfig is null or not proconfig::text like '%search_path%')`,
      [found],
    )
    expect(loose).toEqual([])
  })
})

const grantText = (grants: readonly string[], columns: readonly string[]): string => {
  const whole = ['select', 'insert', 'update', 'delete'].filter((right) => grants.includes(right))
  const others = grants.filter((right) => !whole.includes(right))
  const partly = Object.entries(Object.groupBy(columns, (column) => column.split(' ')[0] ?? '')).map(
    ([right, found = []]) => `${right}(${found.map((column) => column.split(' ')[1]).join(' ')})`,
  )
  return [...whole, ...partly, ...others].join(' ')
}

describe('walls', () => {
  it('stand on every table, whoever reads, with the organisation compared plainly', async () => {
    const bare = await names(
      `select t.relname as name ${ours} and n.nspname = 'public' and t.relname <> 'mikro_orm_migrations'
          and not (t.relrowsecurity and t.relforcerowsecurity)`,
    )
    expect(bare).toEqual([])
    const wrong = await names(
      `select t.relname as name ${ours} and n.nspname = 'public' and t.relname <> all($1) and not exists (
          select from pg_policy p where p.polrelid = t.oid and p.polname = 'organisation_wall' and p.polcmd = '*'
             and p.polpermissive and p.polwithcheck is null and cardinality(p.polroles) = 2 and pg_get_expr(p.polqual, p.polrelid) =
               '(organisation_id = (NULLIF(current_setting(''app.organisation_id''::text, true), ''''::text))::uuid)')`,
      [Object.keys(withoutOrganisation)],
    )
    expect(wrong).toEqual([])
  })

  it.each([
    { role: 'quittance_application', wall: 'creditor_wall' },
    { role: 'quittance_creditor', wall: 'own_creditor' },
  ])('keep creditors apart on every table for $role, but for those that say why not', async ({ role, wall }) => {
    const { rows } = await client.query<{ name: string; command: string | null }>(
      `select t.relname as name, (select p.polcmd::text from pg_policy p
                where p.polrelid = t.oid and p.polname in ('creditor_wall', $1) and not p.polpermissive
                  and $2::regrole = any (p.polroles)) as command
         ${ours} and n.nspname = 'public'`,
      [wall, role],
    )
    const without = rows.filter(({ command }) => command === null).map(({ name }) => name)
    const excused = [...Object.keys(withoutCreditorWall), 'mikro_orm_migrations', 'sign_in_attempt']
    expect(without.toSorted()).toEqual(excused.toSorted())
    const narrow = rows.flatMap(({ name, command }) =>
      command === null || command === '*' ? [] : [`${name} ${command}`],
    )
    expect(narrow.toSorted()).toEqual(Object.keys(narrowCreditorWalls).toSorted())
  })

  it('have the doors that are declared, for reading alone, and no others', async () => {
    const doors = await names(
      `select t.relname || '.' || p.polname as name from pg_policy p join pg_class t on t.oid = p.polrelid
        where p.polpermissive and p.polname <> 'organisation_wall' order by 1`,
    )
    expect(doors).toEqual(Object.keys(entries).toSorted())
    const writable = await names(
      `select t.relname || '.' || p.polname as name from pg_policy p join pg_class t on t.oid = p.polrelid
        where p.polpermissive and p.polname <> 'organisation_wall' and p.polcmd <> 'r' and t.relname <> 'sign_in_attempt'`,
    )
    expect(writable).toEqual([])
  })

  it('are made for the application’s roles, without sub-selects, so that Citus takes them too', async () => {
    const wrong = await names(
      `select tablename || '.' || policyname as name from pg_policies
        where not roles <@ '{quittance_application,quittance_creditor}' or qual ~* '\\mselect\\M' or with_check ~* '\\mselect\\M'`,
    )
    expect(wrong).toEqual([])
    const slow = await names(
      `select tablename || '.' || policyname as name from pg_policies
        where policyname = 'creditor_wall' and qual like '%(creditor_id)::text%' and tablename <> 'user_account'`,
    )
    expect(slow, 'compare by two policies, as 0016-creditor-role.sql does').toEqual([])
    const [counted] = (await client.query('select count(*)::int as policies from pg_policies')).rows
    console.info(
      `catalogue: ${Object.keys(declaredGrants).length} tables, ${counted.policies} policies, all as declared`,
    )
  })
})

describe('keys', () => {
  it('begin with the organisation: primary, unique and foreign ones, of partitions too', async () => {
    const tables = `t.relnamespace in ('public'::regnamespace, 'audit_partition'::regnamespace) and t.relkind in ('r', 'p')
      and t.relname <> all($1)`
    const wrong = await names(
      `select t.relname || ' has no primary key' as name from pg_class t
        where ${tables} and not exists (select from pg_index i where i.indrelid = t.oid and i.indisprimary)
       union all
       select i.indexrelid::regclass::text from pg_index i join pg_class t on t.oid = i.indrelid
         left join pg_attribute a on a.attrelid = t.oid and a.attnum = i.indkey[0]
        where ${tables} and i.indisunique and a.attname is distinct from 'organisation_id'
       union all
       select c.conname from pg_constraint c join pg_class t on t.oid = c.conrelid
         join pg_attribute a on a.attrelid = t.oid and a.attnum = c.conkey[1]
        where ${tables} and c.contype = 'f' and (a.attname <> 'organisation_id' or c.confupdtype <> 'a')`,
      [Object.keys(withoutOrganisation)],
    )
    expect(wrong).toEqual([])
  })
})
