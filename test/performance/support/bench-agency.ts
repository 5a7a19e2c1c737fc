import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startApi } from '@quittance/api'
import { type BusinessDate, businessDate, type Clock } from '@quittance/core'
import { createLogger, newId, withConnection } from '@quittance/platform'
import {
  createApiToken,
  createOrganisation,
  createServiceAccount,
  markStatisticsOfImport,
} from '@quittance/recovery/commands'
import { computeStatistics } from '@quittance/recovery/jobs'
import { openServices, type ServiceOptions } from '@quittance/recovery/services'
import { createTestDatabase } from '@quittance/testkit'
import pg from 'pg'
import type { DashboardQuery } from './dashboard-queries.js'
import { type AgencySize, fillAgency, today } from './large-agency.js'
import { factsOfDay } from './normal-day.js'

const unbounded = { capacity: 1e12, refill_per_second: 1e12, keys_maximum: 1_000 }

/** A large agency behind the API as it runs in production, and a clock that can be moved on. */
export const openLargeAgency = async (size: AgencySize) => {
  const database = await createTestDatabase()
  const storage_folder = await mkdtemp(path.join(tmpdir(), 'quittance-large-'))
  const shown = { today: businessDate(today) }
  const clock: Clock = { now: () => new Date(`${shown.today}T10:00:00Z`), today: () => shown.today }
  const options: ServiceOptions = {
    database_url: database.url,
    redis_url: null,
    storage_folder,
    secret_key: new Uint8Array(32),
    public_url: 'http://127.0.0.1',
    connections_maximum: 5,
    statement_timeout_ms: 1_200_000,
    application_name: 'large',
    log: createLogger({ level: 'silent', service: 'large' }),
    clock,
  }
  const { services, close } = await openServices(options)
  const api = await startApi({
    ...options,
    // What a person waits for at most.
    statement_timeout_ms: 60_000,
    host: '127.0.0.1',
    port: 0,
    trusted_proxies: [],
    introspection: false,
    free_documents: false,
    budgets: { actors: unbounded, addresses: unbounded },
  })
  const owner = new pg.Pool({ connectionString: database.superuserUrl, max: 2 })
  const made = await createOrganisation(services, {
    name: 'Large',
    country: 'FR',
    time_zone: 'Europe/Paris',
    locale: 'fr',
    second_factor_roles: [],
  })
  if (!made.ok) throw new Error(made.error.code)
  const { organisation_id } = made.value
  const account = await createServiceAccount(services, made.value, {
    name: 'bench',
    role: 'auditor',
    creditor_id: null,
  })
  if (!account.ok) throw new Error(account.error.code)
  const token = await createApiToken(services, made.value, { user_id: account.value.user_id, name: 'bench', days: 2 })
  if (!token.ok) throw new Error(token.error.code)
  await fillAgency(owner, organisation_id, size)
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token.value.token}` }
  const failures: string[] = []
  return {
    failures,
    owner,
    url: database.superuserUrl,
    services,
    organisation_id,
    size,
    /** Turns the calendar. */
    goOn: (day: BusinessDate): void => void (shown.today = day),
    /** Milliseconds until the whole answer is there; what failed is in `failures`. */
    time: async ({ name, query, variables }: DashboardQuery): Promise<number> => {
      const start = performance.now()
      const response = await fetch(`${api.url}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables }),
      })
      const text = await response.text()
      const took = performance.now() - start
      if (!response.ok || text.includes('"errors"')) failures.push(`${name}: ${text.slice(0, 200)}`)
      return took
    },
    close: async (): Promise<void> => {
      await api.close()
      await close()
      await owner.end()
      await database.drop()
      await rm(storage_folder, { recursive: true, force: true })
    },
  }
}

type LargeAgency = Awaited<ReturnType<typeof openLargeAgency>>

const computeNow = async ({ services, organisation_id }: LargeAgency): Promise<number> => {
  const began = performance.now()
  await computeStatistics.run(
    { organisation_id, trigger: 'night', run_id: null },
    services,
    new AbortController().signal,
  )
  return performance.now() - began
}

/** Milliseconds to compute everything that is stored, from nothing. */
export const rebuild = computeNow

/** Milliseconds of the night after a day on which one claim in a hundred was touched. */
export const night = async (agency: LargeAgency): Promise<number> => {
  const import_id = newId()
  await agency.owner.query(
    `set session_replication_role = replica; ${factsOfDay(agency.organisation_id, import_id, today, agency.size.claims)}`,
  )
  await withConnection(
    agency.services.database.pool,
    { organisation_id: agency.organisation_id, creditor_scope: 'all' },
    (client) => markStatisticsOfImport(client, agency.organisation_id, import_id),
  )
  await agency.owner.query('analyze')
  agency.goOn(businessDate('2026-06-16'))
  return await computeNow(agency)
}

/**
 * Milliseconds of the shortest SQL that somebody would write for the same measures at the same grain: one pass over each
 * table of facts, in one statement, into tables with the same keys.
 */
export const writeMeasuresByHand = async ({ owner, organisation_id }: LargeAgency): Promise<number> => {
  const client = await owner.connect()
  try {
    await client.query(`set work_mem = '64MB'`)
    await client.query(
      `create temporary table by_hand (like daily_measure including indexes); create temporary table by_hand_change (like daily_open_change including indexes)`,
    )
    const began = performance.now()
    await client.query(byHand, [organisation_id])
    return performance.now() - began
  } finally {
    client.release(true)
  }
}

const kinds = `join claim on claim.organisation_id = $1 and claim.id = fact.claim_id
  join debtor on debtor.organisation_id = $1 and debtor.id = claim.debtor_id`
const nobody = `'00000000-0000-0000-0000-000000000000'::uuid`

const byHand = `with made as (
  select fact.portfolio_id, fact.creditor_id, placed_on as day, placed_on, ${nobody} as agent_id, fact.kind as claim_kind, debtor.kind as debtor_kind,
         measure, value
  from claim fact join debtor on debtor.organisation_id = $1 and debtor.id = fact.debtor_id
  cross join lateral (values ('placed_minor', principal_minor), ('placed_count', 1::bigint)) as added(measure, value)
  where fact.organisation_id = $1
  union all
  select fact.portfolio_id, fact.creditor_id, occurred_on, fact.placed_on, ${nobody}, claim.kind, debtor.kind, measure, value
  from ledger_entry fact ${kinds}
  cross join lateral (values
    ('collected_minor', fact.amount_minor),
    ('collected_direct_minor', case when fact.debit_account = 'creditor_direct' then fact.amount_minor end),
    ('collected_due_minor_days', fact.amount_minor * (fact.occurred_on - claim.due_on)),
    ('collected_undated_minor', case when claim.due_on is null then fact.amount_minor end)) as added(measure, value)
  where fact.organisation_id = $1 and fact.reason = 'payment' and value is not null
  union all
  select paid.portfolio_id, paid.creditor_id, paid.paid_on, claim.placed_on, last.agent_id, claim.kind, debtor.kind, 'attributed_minor', paid.amount_minor
  from payment paid
  join claim on claim.organisation_id = $1 and claim.id = paid.claim_id
  join debtor on debtor.organisation_id = $1 and debtor.id = claim.debtor_id
  cross join lateral (
    select agent_id from (
      select agent_id, occurred_on, 0 as of_promise, id from activity
      where organisation_id = $1 and debt_case_id = paid.debt_case_id and occurred_on between paid.paid_on - 30 and paid.paid_on
        and channel <> 'note' and outcome in ('reached_right_party', 'promised', 'refused')
      union all
      select agent_id, promised_on, 1, id from promise
      where organisation_id = $1 and debt_case_id = paid.debt_case_id and promised_on between paid.paid_on - 30 and paid.paid_on
    ) as contact order by occurred_on desc, of_promise desc, id desc limit 1) as last
  where paid.organisation_id = $1
  union all
  select fact.portfolio_id, fact.creditor_id, occurred_on, claim.placed_on, coalesce(fact.agent_id, ${nobody}), claim.kind, debtor.kind, measure, value
  from activity fact ${kinds}
  cross join lateral (select fact.direction = 'outbound' and fact.channel <> 'note' as tried,
    fact.outcome in ('reached_right_party', 'promised', 'refused') as reached, fact.channel = 'call' as call) as was
  cross join lateral (values
    ('activity_count', was.tried::int::bigint), ('right_party_count', (was.tried and was.reached)::int),
    ('call_count', (was.tried and was.call)::int), ('call_right_party_count', (was.tried and was.call and was.reached)::int),
    ('handled_count', (fact.duration_seconds > 0)::int), ('handling_seconds', fact.duration_seconds)) as added(measure, value)
  where fact.organisation_id = $1 and value <> 0
  union all
  select fact.portfolio_id, fact.creditor_id, day, claim.placed_on, coalesce(fact.agent_id, ${nobody}), claim.kind, debtor.kind, measure, value
  from promise fact ${kinds}
  cross join lateral (values
    (fact.promised_on, 'promise_made_count', 1::bigint), (fact.promised_on, 'promise_agreed_count', 1),
    (fact.due_on + fact.grace_days, 'promise_due_count', 1), (fact.due_on + fact.grace_days, 'promise_due_minor', fact.amount_minor),
    (fact.due_on + fact.grace_days, 'promise_kept_count', (fact.appropriated_minor * 100 >= fact.amount_minor * fact.threshold_percent)::int),
    (fact.due_on + fact.grace_days, 'promise_kept_minor', fact.appropriated_minor)) as added(day, measure, value)
  where fact.organisation_id = $1 and value <> 0
  union all
  select fact.portfolio_id, fact.creditor_id, opened_on, claim.placed_on, ${nobody}, claim.kind, debtor.kind, measure, value
  from hold fact ${kinds}
  cross join lateral (values ('disputed_minor', claim.principal_minor), ('disputed_count', 1::bigint)) as added(measure, value)
  where fact.organisation_id = $1
), changed as (
  insert into by_hand_change (organisation_id, portfolio_id, creditor_id, day, placed_on, due_on, change_minor, change_count, computed_at,
    issued_on, claim_kind, debtor_kind)
  select $1, portfolio_id, creditor_id, day, placed_on, coalesce(due_on, '0001-01-01'), sum(change_minor),
         sum((balance > 0)::int - (balance - change_minor > 0)::int), now(), coalesce(issued_on, '0001-01-01'), claim_kind, debtor_kind
  from (
    select claim.portfolio_id, claim.creditor_id, fact.occurred_on as day, claim.placed_on, claim.due_on, claim.issued_on, claim.kind as claim_kind,
           debtor.kind as debtor_kind, sum(signed) as change_minor,
           sum(sum(signed)) over (partition by fact.claim_id order by fact.occurred_on) as balance
    from (select *, case when debit_account = 'claim_principal' then amount_minor else -amount_minor end as signed from ledger_entry
          where organisation_id = $1) as fact ${kinds}
    group by fact.claim_id, claim.portfolio_id, claim.creditor_id, fact.occurred_on, claim.placed_on, claim.due_on, claim.issued_on, claim.kind, debtor.kind
  ) as moved
  group by portfolio_id, creditor_id, day, placed_on, due_on, issued_on, claim_kind, debtor_kind
)
insert into by_hand (organisation_id, portfolio_id, day, measure, placed_on, agent_id, claim_kind, debtor_kind, creditor_id, value, computed_at)
select $1, portfolio_id, day, measure, placed_on, agent_id, claim_kind, debtor_kind, creditor_id, sum(value), now()
from made group by portfolio_id, day, measure, placed_on, agent_id, claim_kind, debtor_kind, creditor_id`
