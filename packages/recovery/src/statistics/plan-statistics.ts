import { type BusinessDate, isBusinessDate, daily_measure_ids } from '@quittance/core'
import { z } from 'zod'
import { type FactSource, inWindow } from '../kpi/measures/fact-family.js'
import { factsOf } from '../kpi/measures/families.js'
import { parameter, type Sql, sql } from '../report/sql.js'
import type { SqlReader } from '../report/sql-reader.js'

/** One day of one portfolio: the unit in which statistics are stored. */
export type PortfolioDay = { readonly portfolio_id: string; readonly day: BusinessDate }

/**
 * The measures by whose facts days are found. What is attributed was collected, and what costs is an activity, so these two
 * have no day of their own, and they are the ones that take long to read.
 */
const telling_measures = daily_measure_ids.filter((id) => id !== 'attributed_minor' && id !== 'cost_minor')

const portfolioDay = z.object({ portfolio_id: z.string(), day: z.string().refine(isBusinessDate) })

/**
 * The days that have to be computed so that everything up to `through` is stored: the marked ones, and after each
 * portfolio's last stored day every day that has a fact, and `through` itself. By portfolio, then by day: a run that is
 * killed has then stored a portfolio without a gap up to some day, and the next one goes on from there.
 */
export const planStatistics = (
  reader: SqlReader,
  organisation_id: string,
  through: BusinessDate,
): Promise<PortfolioDay[]> => {
  const source: FactSource = {
    organisation_id: parameter('uuid', organisation_id),
    known_at: null,
    outcomes: null,
  }
  return reader(portfolioDay, planStatement(source, sql`${parameter('date', through)}`))
}

const planStatement = (source: FactSource, through: Sql): Sql => sql`with fact_window as (
    select portfolio.id as portfolio_id, coalesce(stored.through + 1, '-infinity'::date) as from_day, ${through} as to_day
    from portfolio
    cross join lateral (
      select max(day) as through
      from statistics_day
      where statistics_day.organisation_id = ${source.organisation_id} and statistics_day.portfolio_id = portfolio.id
    ) as stored
    where portfolio.organisation_id = ${source.organisation_id}
  ),
  to_do as (
    select portfolio_id, day
    from statistics_mark
    where organisation_id = ${source.organisation_id} and day <= ${through}
    union
    select portfolio_id, day
    from (${factsOf(telling_measures, source)}) as fact
    union
    -- Every movement of principal, also those that are no measure, changes the open balance.
    select entry.portfolio_id, entry.occurred_on
    from fact_window
    cross join ${inWindow(sql`
      select portfolio_id, occurred_on from ledger_entry
      where ledger_entry.organisation_id = ${source.organisation_id}
        and ledger_entry.portfolio_id = fact_window.portfolio_id
        and ledger_entry.occurred_on between fact_window.from_day and fact_window.to_day`)} as entry
    union
    select portfolio_id, to_day
    from fact_window
    where from_day <= to_day
  )
  select portfolio_id::text, day::text
  from to_do
  order by portfolio_id, day`
