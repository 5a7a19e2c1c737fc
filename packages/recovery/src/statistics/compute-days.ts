import { daily_measure_ids } from '@quittance/core'
import { z } from 'zod'
import { openChanges } from '../ageing/open-changes.sql.js'
import type { FactSource } from '../kpi/measures/fact-family.js'
import { factsOf } from '../kpi/measures/families.js'
import { listParameter, parameter, type Sql, sql, verbatim } from '../report/sql.js'
import type { SqlReader } from '../report/sql-reader.js'
import { standingStatements } from '../standing/store-standing.sql.js'
import type { PortfolioDay } from './plan-statistics.js'
import { totalsStatements } from './store-totals.sql.js'

/**
 * Computes and stores some days again, in the transaction of the caller. Running it twice changes nothing.
 *
 * No fact is ever lost, though imports commit while this runs. It works under READ COMMITTED, where each statement sees
 * what had been committed when that statement began, and in this order:
 *
 * 1. It waits for the organisation's lock, so that of two runs the later one also reads later. Without it, a slow run
 *    could write figures from before an import over those of a fast run that had already seen the import and cleared
 *    its marks.
 * 2. It notes the ids of the marks of these days that are committed by now.
 * 3. It computes from the facts. A mark is committed together with its facts, so every fact of a mark noted in step 2
 *    is seen here.
 * 4. It deletes the marks noted, by id. A mark committed after step 2 is not among them and stays, whether step 3 saw its
 *    facts or not: readers go on taking that day from the facts, and the next run computes it again.
 *
 * Marks are only ever inserted and deleted by id, never updated, so no writer waits for this run nor this run for a
 * writer. A repeatable-read snapshot would break step 1: it would be taken before the lock was granted.
 */
export const computeDays = async (
  run: SqlReader,
  organisation_id: string,
  days: readonly PortfolioDay[],
  computed_at: Date,
): Promise<void> => {
  const organisation = parameter('uuid', organisation_id)
  const source: FactSource = { organisation_id: organisation, known_at: null, outcomes: null }
  const slice = sliceOf(days)
  const at = parameter('timestamptz', computed_at.toISOString())

  await run(nothing, lockStatement(organisation_id))
  const marks = await run(markRow, marksStatement(source, slice))
  await run(nothing, clearStatement('daily_measure', source, slice))
  await run(nothing, clearStatement('daily_open_change', source, slice))
  await run(nothing, measuresStatement(source, slice, sql`${at}`))
  for (const statement of totalsStatements(organisation, slice)) await run(nothing, statement)
  await run(nothing, openChangesStatement(source, slice, sql`${at}`))
  await run(nothing, storedDaysStatement(source, slice, sql`${at}`))
  for (const statement of standingStatements(organisation, slice)) await run(nothing, statement)
  await run(nothing, unmarkStatement(source, marks))
}

const markRow = z.object({ id: z.string() })
/** Of a statement that only writes. */
const nothing = z.unknown()

const sliceOf = (days: readonly PortfolioDay[]): Sql => {
  const portfolio_ids = listParameter(
    'uuid[]',
    days.map(({ portfolio_id }) => portfolio_id),
  )
  const dates = listParameter(
    'date[]',
    days.map(({ day }) => day),
  )
  return sql`fact_window as (
    select portfolio_id, day as from_day, day as to_day
    from unnest(${portfolio_ids}, ${dates}) as slice(portfolio_id, day)
  )`
}

const lockStatement = (organisation_id: string): Sql =>
  sql`select pg_advisory_xact_lock(hashtextextended(${parameter('text', `statistics ${organisation_id}`)}, 0))`

const marksStatement = ({ organisation_id }: FactSource, slice: Sql): Sql => sql`with ${slice}
  select mark.id::text
  from fact_window
  join statistics_mark mark on mark.organisation_id = ${organisation_id}
    and mark.portfolio_id = fact_window.portfolio_id
    and mark.day = fact_window.from_day`

const unmarkStatement = ({ organisation_id }: FactSource, marks: readonly z.infer<typeof markRow>[]): Sql => {
  const ids = listParameter(
    'uuid[]',
    marks.map(({ id }) => id),
  )
  return sql`delete from statistics_mark where organisation_id = ${organisation_id} and id = any(${ids})`
}

const clearStatement = (
  table: 'daily_measure' | 'daily_open_change',
  { organisation_id }: FactSource,
  slice: Sql,
): Sql =>
  sql`with ${slice}
  delete from ${verbatim(table)} stored
  using fact_window
  where stored.organisation_id = ${organisation_id}
    and stored.portfolio_id = fact_window.portfolio_id
    and stored.day = fact_window.from_day`

const measuresStatement = (source: FactSource, slice: Sql, at: Sql): Sql => sql`with ${slice}
  insert into daily_measure
    (organisation_id, portfolio_id, day, measure, placed_on, agent_id, claim_kind, debtor_kind, creditor_id, value,
     computed_at)
  select ${source.organisation_id}, portfolio_id, day, measure, placed_on, agent_id, claim_kind, debtor_kind, creditor_id,
         sum(value), ${at}
  from (${factsOf(daily_measure_ids, source)}) as fact
  group by portfolio_id, day, measure, placed_on, agent_id, claim_kind, debtor_kind, creditor_id
  having sum(value) <> 0`

const openChangesStatement = (source: FactSource, slice: Sql, at: Sql): Sql => sql`with ${slice}
  insert into daily_open_change
    (organisation_id, portfolio_id, day, placed_on, due_on, issued_on, claim_kind, debtor_kind, creditor_id,
     change_minor, change_count, computed_at)
  select ${source.organisation_id}, portfolio_id, from_day, placed_on, coalesce(due_on, '0001-01-01'),
         coalesce(issued_on, '0001-01-01'), claim_kind, debtor_kind, creditor_id, sum(change_minor), sum(change_count), ${at}
  from (${openChanges(source)}) as change
  group by portfolio_id, from_day, placed_on, due_on, issued_on, claim_kind, debtor_kind, creditor_id
  having sum(change_minor) <> 0 or sum(change_count) <> 0`

const storedDaysStatement = ({ organisation_id }: FactSource, slice: Sql, at: Sql): Sql => sql`with ${slice}
  insert into statistics_day (organisation_id, portfolio_id, day, creditor_id, computed_at)
  select ${organisation_id}, fact_window.portfolio_id, fact_window.from_day, portfolio.creditor_id, ${at}
  from fact_window
  join portfolio on portfolio.organisation_id = ${organisation_id} and portfolio.id = fact_window.portfolio_id
  on conflict (organisation_id, portfolio_id, day) do update set computed_at = excluded.computed_at`
