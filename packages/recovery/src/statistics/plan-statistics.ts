import { type BusinessDate, isBusinessDate } from '@quittance/core'
import { z } from 'zod'
import { daysIn, type FactSource } from '../kpi/measures/fact-family.js'
import { daysOfFacts } from '../kpi/measures/families.js'
import { parameter, type Sql, sql } from '../report/sql.js'
import type { SqlReader } from '../report/sql-reader.js'

/** One day of one portfolio: the unit in which statistics are stored. */
export type PortfolioDay = { readonly portfolio_id: string; readonly day: BusinessDate }

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
    from (${daysOfFacts(source)}) as fact
    union
    -- Every movement of principal, also those that are no measure, changes the open balance.
    ${daysIn(source, 'ledger_entry', 'occurred_on')}
    union
    select portfolio_id, to_day
    from fact_window
    where from_day <= to_day
  )
  select portfolio_id::text, day::text
  from to_do
  order by portfolio_id, day`
