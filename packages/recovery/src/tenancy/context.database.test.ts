import { type EntryContext, newId, openDatabase, withConnection, withEntityManager } from '@quittance/platform'
import { createTestDatabase } from '@quittance/testkit'
import fc from 'fast-check'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { entities } from '../entities.js'

// Goal: a transaction has the context it was given, whole and only it, and leaves nothing on the connection for the
// next one. Method: pools of a single connection, so that the next user gets the same one, and a look at the session.

const broken: Error[] = []
const test = await createTestDatabase()
const open = (url: string) =>
  openDatabase({
    url,
    entities,
    connections_maximum: 1,
    statement_timeout_ms: 0,
    application_name: 'context-test',
    onConnectionError: (error) => broken.push(error),
  })
const database = await open(test.url)
const superuser = new pg.Client({ connectionString: test.superuserUrl })
await superuser.connect()

afterAll(async () => {
  await database.close()
  await superuser.end()
  await test.drop()
})

const tenant = { organisation_id: newId(), creditor_scope: newId() }

await superuser.query(
  `insert into organisation (id, name, country, time_zone, locale, created_at)
   values ($1, 'Agency', 'FR', 'Europe/Paris', 'fr', now())`,
  [tenant.organisation_id],
)

const lookAtSession = `
  select current_user as role,
         current_setting('app.organisation_id', true) as organisation_id,
         current_setting('app.creditor_scope', true) as creditor_scope,
         current_setting('app.sign_in_email', true) as email,
         current_setting('app.session_token_hash', true) as token_hash,
         current_setting('app.api_token_hash', true) as api_token_hash,
         current_setting('app.list_organisations', true) as list_organisations,
         pg_backend_pid() as pid`

type Session = Record<'role' | 'organisation_id' | 'creditor_scope' | 'email' | 'token_hash', string | null> & {
  readonly api_token_hash: string | null
  readonly list_organisations: string | null
  readonly pid: number
}

const sessionIn = async (client: pg.ClientBase | pg.Pool): Promise<Session | undefined> =>
  (await client.query<Session>(lookAtSession)).rows[0]

/** PostgreSQL keeps a setting that was once local as an empty text, which no policy lets pass. */
const nothing = {
  organisation_id: expect.toBeOneOf([null, '']),
  creditor_scope: expect.toBeOneOf([null, '']),
  email: expect.toBeOneOf([null, '']),
  token_hash: expect.toBeOneOf([null, '']),
  api_token_hash: expect.toBeOneOf([null, '']),
  list_organisations: expect.toBeOneOf([null, '']),
}

type Query = (sql: string) => Promise<Session | undefined>
type Context = Parameters<typeof withConnection>[1]

const ways = [
  {
    way: 'a plain connection',
    run: (context: Context, work: (query: Query) => Promise<unknown>) =>
      withConnection(database.pool, context, (client) =>
        work(async (sql) => (await client.query<Session>(sql)).rows[0]),
      ),
    afterwards: () => sessionIn(database.pool),
  },
  {
    way: 'the entity manager',
    run: (context: Context, work: (query: Query) => Promise<unknown>) =>
      withEntityManager(database, context, (em) => work(async (sql) => (await em.execute<Session[]>(sql))[0])),
    afterwards: async () => (await database.orm.em.fork().execute<Session[]>(lookAtSession))[0],
  },
] as const

describe.each(ways)('$way', ({ run, afterwards }) => {
  const leavesNothing = async () => {
    const session = await afterwards()
    expect(session).toMatchObject(nothing)
    expect(session?.role).toBe('quittance_login')
  }

  it('works under the role and the context given', async () => {
    await run(tenant, async (query) => {
      expect(await query(lookAtSession)).toMatchObject({ ...nothing, role: 'quittance_creditor', ...tenant })
    })
    await leavesNothing()
  })

  it('leaves nothing after an error of ours', async () => {
    await expect(
      run(tenant, async () => {
        throw new Error('of ours')
      }),
    ).rejects.toThrow('of ours')
    await leavesNothing()
  })

  it('leaves nothing after an error of the database', async () => {
    await expect(run(tenant, (query) => query('select 1 / 0'))).rejects.toThrow('division by zero')
    await leavesNothing()
  })

  it('hands nothing of one context to the next', async () => {
    await run({ purpose: 'sign_in', email: 'first@example.test' }, (query) => query(lookAtSession))
    await run({ purpose: 'list_organisations' }, async (query) => {
      expect(await query(lookAtSession)).toMatchObject({ ...nothing, list_organisations: 'on' })
    })
    await run(tenant, async (query) => {
      expect(await query(lookAtSession)).toMatchObject({ ...nothing, ...tenant })
    })
    await leavesNothing()
  })

  it('keeps what was written when it ends well, and nothing when it does not', async () => {
    const insert = (code: string) =>
      `insert into creditor (organisation_id, id, code, name, created_at)
       values ('${tenant.organisation_id}', '${newId()}', '${code}', 'Name', now())`
    const everything = { organisation_id: tenant.organisation_id, creditor_scope: 'all' }
    const kept = `kept ${newId()}`
    const lost = `lost ${newId()}`
    await run(everything, (query) => query(insert(kept)))
    await run(everything, async (query) => {
      await query(insert(lost))
      throw new Error('too late')
    }).catch(() => undefined)
    const found = await superuser.query('select code from creditor where code = any($1)', [[kept, lost]])
    expect(found.rows).toEqual([{ code: kept }])
  })

  it('refuses a malformed context before it takes a connection', async () => {
    await expect(run({ organisation_id: 'all', creditor_scope: 'all' }, async () => undefined)).rejects.toThrow(
      'id of an organisation',
    )
    await leavesNothing()
  })

  it('outlives the end of its session in the middle, and works on with another', async () => {
    const before = broken.length
    await expect(
      run(tenant, async (query) => {
        const session = await query(lookAtSession)
        await superuser.query('select pg_terminate_backend($1, 5000)', [session?.pid])
        // The loss arrives while nothing is asked: an event that nobody hears would end the process.
        await expect.poll(() => broken.length).toBeGreaterThan(before)
        await query('select 1')
      }),
    ).rejects.toThrow()
    await run(tenant, async (query) => {
      expect(await query(lookAtSession)).toMatchObject(tenant)
    })
  })

  it('outlives the end of its session while it lies idle', async () => {
    const before = broken.length
    const session = await afterwards()
    await superuser.query('select pg_terminate_backend($1, 5000)', [session?.pid])
    await expect.poll(() => broken.length).toBeGreaterThan(before)
    const next = await afterwards()
    expect(next?.pid).not.toBe(session?.pid)
  })
})

describe('a plain connection', () => {
  it('is not used again when it broke', async () => {
    const pids: (number | undefined)[] = []
    await withConnection(database.pool, tenant, async (client) => {
      pids.push((await sessionIn(client))?.pid)
      await superuser.query('select pg_terminate_backend($1, 5000)', [pids[0]])
      await client.query('select 1')
    }).catch(() => undefined)
    expect(database.pool.totalCount).toBe(0)
    pids.push((await sessionIn(database.pool))?.pid)
    expect(new Set(pids).size).toBe(2)
  })

  it('does not take a transaction for kept whose failure was passed over', async () => {
    const passOver = withConnection(database.pool, tenant, async (client) => {
      await client.query('select 1 / 0').catch(() => undefined)
      return 'all is well'
    })
    await expect(passOver).rejects.toThrow('Nothing was kept')
    await withConnection(database.pool, tenant, async (client) => {
      await client.query('savepoint before; select 1')
      await client.query('select 1 / 0').catch(() => client.query('rollback to savepoint before'))
    })
  })
})

/** The session of a transaction in this context, over a connection made for it. */
const sessionAt = async (url: string, context: EntryContext) => {
  const pool = new pg.Pool({ connectionString: url, max: 1 })
  try {
    return await withConnection(pool, context, (connection) => sessionIn(connection))
  } finally {
    await pool.end()
  }
}

describe('what is typed in', () => {
  /** Anything that PostgreSQL can hold: no NUL, no half of a surrogate pair. */
  const text = fc
    .oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom("'", '\\', '"', ';', '-', '$', '\n', 'E', 'a', ' ', '%', '{', '’') }),
    )
    .map((value) => value.replaceAll('\0', ''))

  it('arrives as it is, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(text, text, async (email, token_hash) => {
        await withConnection(database.pool, { purpose: 'sign_in', email }, async (client) => {
          expect(await sessionIn(client)).toMatchObject({ ...nothing, email, role: 'quittance_application' })
        })
        await withConnection(database.pool, { purpose: 'session', token_hash }, async (client) => {
          expect(await sessionIn(client)).toMatchObject({ ...nothing, token_hash, role: 'quittance_application' })
        })
      }),
      { numRuns: 150 },
    )
  })

  it('arrives as it is also where backslashes escape', async () => {
    const lax = new URL(test.url)
    lax.searchParams.set('options', '-c standard_conforming_strings=off -c escape_string_warning=off')
    for (const email of [`\\'; set local app.list_organisations = 'on'; --`, `\\\\'`, `a\\b'c`]) {
      const session = await sessionAt(lax.href, { purpose: 'sign_in', email })
      expect(session).toMatchObject({ ...nothing, email })
    }
  })
})
