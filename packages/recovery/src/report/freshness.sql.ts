import { z } from 'zod'
import type { FactSource } from '../kpi/measures/fact-family.js'
import type { Report } from './resolve-report.js'
import { type Sql, sql } from './sql.js'
import { instant } from './sql-reader.js'

/**
 * The CTEs that decide, inside the statement that reads a figure, which days are taken from the stored statistics and
 * which from the facts; in one statement both are seen at one moment, so that no figure is ever stale.
 *
 * - `closed`: each portfolio of the report, with its team (null: none) and the last day up to which its statistics are stored (null: none).
 * - `dirty`: stored days that got a late fact since; a mark becomes visible together with its fact.
 * - `fact_window`: what is read from the facts: the days after the last stored one, and the dirty days.
 * - `state`: whether any day was read from the facts, and when the latest of the stored ones was computed.
 *
 * With a known-at moment nothing stored can be used, because it holds what is known now.
 */
export const freshness = ({ bound, known_at }: Report): Sql => sql`
  closed as (
    select portfolio_id, nullif(team_id, '00000000-0000-0000-0000-000000000000') as team_id,
           ${known_at === null ? lastStoredDay(bound) : sql`null::date`} as through
    from unnest(${bound.portfolio_ids}, ${bound.team_ids}) as selected(portfolio_id, team_id)
  ),
  dirty as (
    select distinct mark.portfolio_id, mark.day
    from closed
    join statistics_mark mark on mark.organisation_id = ${bound.organisation_id}
      and mark.portfolio_id = closed.portfolio_id
      and mark.day <= least(closed.through, ${bound.as_of})
    where closed.through is not null
  ),
  fact_window as (
    select portfolio_id, coalesce(through + 1, '-infinity'::date) as from_day, ${bound.as_of} as to_day
    from closed
    where through is null or through < ${bound.as_of}
    union all
    select portfolio_id, day, day
    from dirty
  ),
  state as (
    select exists (select from fact_window) as is_live, (extract(epoch from max(stored.computed_at)) * 1000)::bigint::text as stored_at
    from closed
    join statistics_day stored on stored.organisation_id = ${bound.organisation_id}
      and stored.portfolio_id = closed.portfolio_id
      and stored.day <= ${bound.as_of}
  )`

const lastStoredDay = (bound: Report['bound']): Sql => sql`(
      select max(stored.day)
      from statistics_day stored
      where stored.organisation_id = ${bound.organisation_id} and stored.portfolio_id = selected.portfolio_id
    )`

/** The condition that a stored row, joined to its portfolio in `closed`, may be used. */
export const isStoredAndClean = ({ bound }: Report): Sql => sql`
      stored.day <= least(closed.through, ${bound.as_of})
      and closed.through is not null
      and not exists (select from dirty where dirty.portfolio_id = stored.portfolio_id and dirty.day = stored.day)`

/** The placements that a period selects: those in it, and by the as-of day. */
export const isPlacedInPeriod = ({ bound }: Report): Sql =>
  sql`placed_on between ${bound.from} and least(${bound.to}, ${bound.as_of})`

/** The columns of `state`, which every row of an answer repeats. */
export const stateColumns = { is_live: z.boolean(), stored_at: instant.nullable() }

/** `closed`: only nightly statistics. `live`: some days were computed while answering. */
export type DataState = 'closed' | 'live'

/** How fresh a figure is. */
export type Freshness = { readonly computed_at: Date; readonly data_state: DataState }

export const freshnessOf = (
  report: Report,
  state: { readonly is_live: boolean; readonly stored_at: Date | null } | undefined,
): Freshness =>
  state === undefined || state.is_live || state.stored_at === null
    ? { computed_at: report.now, data_state: 'live' }
    : { computed_at: state.stored_at, data_state: 'closed' }

/** The facts of a report that needs no promise outcomes of an earlier moment. */
export const factSource = ({ bound, known_at }: Report): FactSource => ({
  organisation_id: bound.organisation_id,
  known_at: known_at === null ? null : bound.known_at,
  outcomes: null,
})
