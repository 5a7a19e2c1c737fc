import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startApi } from '@quittance/api'
import { createLogger, newId, systemClock, withConnection, withEntityManager } from '@quittance/platform'
import { createApiToken, createOrganisation, createServiceAccount } from '@quittance/recovery/commands'
import { type Actor, openServices, type ServiceOptions, type Services } from '@quittance/recovery/services'
import { createTestDatabase } from '@quittance/testkit'
import pg from 'pg'

/** An agency of which every name tells whose it is, and the token of a program that may read it all. */
export type Member = { readonly actor: Actor; readonly mark: string; readonly token: string }

export const casesOfEach = 20

const unbounded = { capacity: 1e12, refill_per_second: 1e12, keys_maximum: 1_000 }

/** The API and the services of a worker over pools of five connections each, and many agencies that share them. */
export const openCrowd = async (organisations: number) => {
  const database = await createTestDatabase()
  const storage_folder = await mkdtemp(path.join(tmpdir(), 'quittance-crowd-'))
  const options: ServiceOptions = {
    database_url: database.url,
    redis_url: null,
    storage_folder,
    secret_key: new Uint8Array(32),
    public_url: 'http://127.0.0.1',
    connections_maximum: 5,
    statement_timeout_ms: 30_000,
    application_name: 'crowd',
    log: createLogger({ level: 'silent', service: 'crowd' }),
    clock: systemClock,
  }
  const { services, close } = await openServices(options)
  const api = await startApi({
    ...options,
    host: '127.0.0.1',
    port: 0,
    trusted_proxies: [],
    introspection: false,
    free_documents: false,
    // Its programs ask for far more than any is meant to.
    budgets: { actors: unbounded, addresses: unbounded },
  })
  const superuser = new pg.Pool({ connectionString: database.superuserUrl, max: 2 })
  superuser.on('error', () => undefined)
  const members: Member[] = []
  for (let number = 0; number < organisations; number += 1)
    members.push(await buildMember(services, superuser, `agency-${number}-`))
  return {
    url: `${api.url}/graphql`,
    services,
    members,
    /** Ends one session of API or services, whatever it is doing; answers how many there were to end. */
    kill: async (): Promise<number> => {
      const ended = await superuser.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and application_name = 'crowd' order by random() limit 1`,
      )
      return ended.rowCount ?? 0
    },
    close: async () => {
      await api.close()
      await close()
      await superuser.end()
      await database.drop()
      await rm(storage_folder, { recursive: true, force: true })
    },
  }
}

export type Crowd = Awaited<ReturnType<typeof openCrowd>>

const buildMember = async (services: Services, superuser: pg.Pool, mark: string): Promise<Member> => {
  const name = `${mark}name`
  const made = await createOrganisation(services, {
    name,
    country: 'FR',
    time_zone: 'Europe/Paris',
    locale: 'fr',
    second_factor_roles: [],
  })
  if (!made.ok) throw new Error(made.error.code)
  const actor = made.value
  const account = await createServiceAccount(services, actor, { name, role: 'auditor', creditor_id: null })
  if (!account.ok) throw new Error(account.error.code)
  const token = await createApiToken(services, actor, { user_id: account.value.user_id, name, days: 2 })
  if (!token.ok) throw new Error(token.error.code)
  await fill(superuser, actor.organisation_id, mark)
  return { actor, mark, token: token.value.token }
}

/** One creditor with a portfolio and its cases, set-wise. */
const fill = async (superuser: pg.Pool, organisation_id: string, mark: string): Promise<void> => {
  const [creditor_id, mandate_id, portfolio_id] = [newId(), newId(), newId()]
  await superuser.query(
    `insert into creditor (organisation_id, id, code, name, created_at) values ($1, $2, 'C', $3 || 'creditor', now())`,
    [organisation_id, creditor_id, mark],
  )
  await superuser.query(
    `insert into mandate (organisation_id, id, creditor_id, reference, signed_on, valid_from, created_at)
     values ($1, $2, $3, 'M', '2025-01-01', '2025-01-01', now())`,
    [organisation_id, mandate_id, creditor_id],
  )
  await superuser.query(
    `insert into portfolio (organisation_id, id, creditor_id, mandate_id, code, name, currency, created_at)
     values ($1, $2, $3, $4, 'P', $5 || 'portfolio', 'EUR', now())`,
    [organisation_id, portfolio_id, creditor_id, mandate_id, mark],
  )
  await superuser.query(
    `with made as (
       insert into debtor (organisation_id, id, creditor_id, natural_key, kind, name, created_at)
       select $1, new_id(), $2, number::text, 'person', $3 || 'debtor ' || number, now()
         from generate_series(1, $5::int) as number
       returning id, natural_key
     )
     insert into debt_case (organisation_id, id, creditor_id, mandate_id, debtor_id, number, phase, opened_on, created_at)
     select $1, new_id(), $2, $4, id, natural_key::bigint, 'amicable', '2026-01-01', now() from made`,
    [organisation_id, creditor_id, mark, mandate_id, casesOfEach],
  )
}

/** What came back: the names of all rows, or null where the request failed, as some are meant to. */
export type Outcome = { readonly member: Member; readonly names: readonly string[] | null; readonly complete: boolean }

const document = `{
  organisation: viewer { organisation { name } }
  creditors { name }
  portfolios { name creditor { name } }
  debtCases(first: 50) { nodes { debtor { name } creditor { name } } totalCount }
}`
const failing = '{ creditors { name } debtCases(after: "nowhere") { nodes { debtor { name } } } }'

/** Names in one whole answer of the API. */
export const namesOfAll = 1 + 1 + 2 + casesOfEach * 2

/** One request of a program over HTTP; some ask for what fails, some go away before the answer. */
export const throughApi = async (crowd: Crowd, member: Member, turn: number): Promise<Outcome> => {
  const leaving = new AbortController()
  if (turn % 11 === 0) setTimeout(() => leaving.abort(), 5 + (turn % 40))
  try {
    const response = await fetch(crowd.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${member.token}` },
      body: JSON.stringify({ query: turn % 7 === 0 ? failing : document }),
      signal: leaving.signal,
    })
    const body: unknown = await response.json()
    const names = textsNamed(body)
    return { member, names, complete: names.length === namesOfAll }
  } catch {
    return { member, names: null, complete: false }
  }
}

/** Every text under `name`, however deep. */
const textsNamed = (value: unknown): string[] => {
  if (Array.isArray(value)) return value.flatMap(textsNamed)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'name' && typeof inner === 'string' ? [inner] : textsNamed(inner),
  )
}

const names = 'select name from debtor union all select name from creditor union all select name from organisation'

/** One transaction of either pool; some end in an error. */
export const throughPool = async ({ services }: Crowd, member: Member, turn: number): Promise<Outcome> => {
  const context = { organisation_id: member.actor.organisation_id, creditor_scope: 'all' }
  const fails = turn % 7 === 0
  let read: string[] = []
  const keep = (rows: readonly { readonly name: string }[]): void => {
    read = rows.map(({ name }) => name)
    if (fails && turn % 2 === 0) throw new Error('on purpose')
  }
  try {
    if (turn % 2 === 0)
      await withConnection(services.database.pool, context, async (client) => {
        keep((await client.query<{ name: string }>(names)).rows)
        if (fails) await client.query('select 1 / 0')
      })
    else
      await withEntityManager(services.database, context, async (em) => {
        keep(await em.execute<{ name: string }[]>(names))
        if (fails) await em.execute('select 1 / 0')
      })
    return { member, names: read, complete: read.length === casesOfEach + 2 }
  } catch {
    return { member, names: read, complete: false }
  }
}
