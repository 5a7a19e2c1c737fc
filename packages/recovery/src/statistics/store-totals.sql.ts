import { daily_measure_ids } from '@quittance/core'
import { monthStart } from '../report/row-filter.sql.js'
import { joined, type Parameter, type Sql, sql, verbatim } from '../report/sql.js'
import {
  type MeasureGrain,
  measure_grain_ids,
  type MeasureGrainId,
  measure_grains,
  weighted_measure_ids,
} from './measure-grain.js'

/**
 * The statements that bring the coarser sums of the days of `fact_window` up to date with their daily measures: a month is
 * added up anew from all its days. To be run, in order, after those have been written. `slice` is the CTE itself.
 */
export const totalsStatements = (organisation_id: Parameter, slice: Sql): Sql[] => [
  clearStatement(organisation_id, slice),
  ...measure_grain_ids.map((id) => insertStatement(organisation_id, slice, id)),
]

/** The days or months of the slice, each once: portfolio_id, first_day, last_day. */
const cells = ({ time }: MeasureGrain): Sql =>
  time === 'day'
    ? sql`select portfolio_id, from_day as first_day, to_day as last_day from fact_window`
    : sql`select portfolio_id, month as first_day, (month + interval '1 month')::date - 1 as last_day
      from (select distinct portfolio_id, ${monthStart(sql`from_day`)} as month from fact_window) as months`

const clearStatement = (organisation_id: Parameter, slice: Sql): Sql => sql`with ${slice},
  cell as (${joined(
    measure_grain_ids.map(
      (id) => sql`select ${verbatim(`'${id}'`)} as grain, * from (${cells(measure_grains[id])}) as cell`,
    ),
    ' union all ',
  )})
  delete from measure_total stored
  using cell
  where stored.organisation_id = ${organisation_id}
    and stored.portfolio_id = cell.portfolio_id
    and stored.grain = cell.grain
    and stored.first_day = cell.first_day`

const insertStatement = (organisation_id: Parameter, slice: Sql, id: MeasureGrainId): Sql => {
  const grain: MeasureGrain = measure_grains[id]
  const nobody = sql`'00000000-0000-0000-0000-000000000000'::uuid`
  const columns = joined(
    [
      [grain.placement, placementCell, sql`'0001-01-01'::date`, 'placed_on'] as const,
      [grain.agent, sql`agent_id`, nobody, 'agent_id'] as const,
      [grain.kinds, sql`claim_kind`, sql`'none'`, 'claim_kind'] as const,
      [grain.kinds, sql`debtor_kind`, sql`'none'`, 'debtor_kind'] as const,
    ].map(([is_kept, kept, none, name]) => sql`${is_kept ? kept : none} as ${verbatim(name)}`),
    ', ',
  )
  const totals = [
    ...daily_measure_ids.map((measure) => `(sum(value) filter (where measure = '${measure}'))::bigint`),
    ...weighted_measure_ids.map((measure) => `(sum(value_days) filter (where measure = '${measure}'))::bigint`),
  ]
  // By measure first: there are far fewer sums than rows when all measures are put beside each other.
  return sql`with ${slice}
  insert into measure_total
    (organisation_id, portfolio_id, grain, first_day, placed_on, agent_id, claim_kind, debtor_kind, creditor_id, totals)
  select ${organisation_id}, portfolio_id, ${verbatim(`'${id}'`)}, first_day, placed_on, agent_id, claim_kind, debtor_kind, creditor_id,
         array[${verbatim(totals.join(', '))}]
  from (
    select portfolio_id, first_day, placed_on, agent_id, claim_kind, debtor_kind, creditor_id, measure, sum(value) as value,
           sum(value * (day - fact_placed_on)) as value_days
    from (
      select cell.portfolio_id, cell.first_day, ${columns}, creditor_id, measure, value, day, placed_on as fact_placed_on
      from (${cells(grain)}) as cell
      cross join lateral (
        select * from daily_measure
        where daily_measure.organisation_id = ${organisation_id}
          and daily_measure.portfolio_id = cell.portfolio_id
          and daily_measure.day between cell.first_day and cell.last_day
        offset 0) as fact
    ) as fact
    group by portfolio_id, first_day, placed_on, agent_id, claim_kind, debtor_kind, creditor_id, measure
  ) as total
  group by portfolio_id, first_day, placed_on, agent_id, claim_kind, debtor_kind, creditor_id`
}

/**
 * The first day of the month of placement. What happened before the placement keeps its exact day, since that may lie after
 * an as-of day that the fact itself precedes; it is told apart because it lies after the fact. All others were placed by
 * the as-of day when they happened by then.
 */
const placementCell = sql`case when placed_on > day then placed_on else ${monthStart(sql`placed_on`)} end`
