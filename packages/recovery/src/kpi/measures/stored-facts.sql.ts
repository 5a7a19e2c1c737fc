import type { DailyMeasureId, DimensionId, KpiBasis } from '@quittance/core'
import { isPlacedInPeriod, isStoredAndClean } from '../../report/freshness.sql.js'
import type { Report } from '../../report/resolve-report.js'
import { monthStart, withinFilters } from '../../report/row-filter.sql.js'
import { joined, listParameter, parameter, type Sql, sql, verbatim } from '../../report/sql.js'
import { placeInTotals, weighted_measure_ids } from '../../statistics/measure-grain.js'
import type { FactSource } from './fact-family.js'
import type { FactPlan } from './fact-plan.js'
import { factsOf } from './families.js'

/** Which facts a report adds up. */
export type FactsAsked = {
  readonly measures: readonly DailyMeasureId[]
  readonly dimensions: readonly DimensionId[]
  /** The meanings of the period that are asked for. */
  readonly bases: readonly KpiBasis[]
  readonly plan: FactPlan
}

/** The column of the CTE `fact` in which a measure stands, plain or each fact times its days from placement. */
export const factColumn = (id: DailyMeasureId, weight: 'plain' | 'days' = 'plain'): string =>
  weight === 'plain' ? id : `${id}_times_days`

/**
 * The CTE `fact` and what it needs: sums of daily measures within the filters of the report, stored where they are fresh
 * and from the facts where they are not, as `plan` says from the coarsest sums that serve. Columns: day and placed_on
 * (the first day of the month where whole months are read), one for each measure as `factColumn` names it (null for
 * nothing), and those that the dimensions need.
 */
export const storedFacts = (report: Report, asked: FactsAsked, source: FactSource): Sql => {
  const { measures, dimensions, plan } = asked
  const dimension_columns = [...new Set(dimensions.flatMap((dimension) => columnOf[dimension] ?? []))]
  const columns = (from: string): Sql =>
    verbatim(
      [
        ...dimension_columns.map((name) => `${name === 'team_id' ? 'closed' : from}.${name}`),
        `${from}.day`,
        `${from}.placed_on`,
      ].join(', '),
    )
  const rolled = (grain: string, first_days: Sql, and: Sql): Sql => sql`
    select ${columns('stored')}, ${rolledValues(measures)}
    from ${first_days}
    cross join lateral (
      select *, first_day as day from measure_total
      where measure_total.organisation_id = ${report.bound.organisation_id}
        and measure_total.portfolio_id = closed.portfolio_id
        and measure_total.grain = ${verbatim(`'${grain}'`)}
        and ${and}
    ) as stored
    where true${isAsked(report, asked)}${outside(plan.cut_placements)}${withinFilters(report)}`
  const single = (from: Sql, and: Sql): Sql => sql`
    select ${columns('stored')}, ${singleValues(measures, 'stored')}
    from ${from}
    join daily_measure stored on stored.organisation_id = ${report.bound.organisation_id}
      and stored.portfolio_id = closed.portfolio_id
    where stored.measure = any(${listParameter('text[]', measures)})
      and ${isStoredAndClean(report)}${and}${isAsked(report, asked)}${withinFilters(report)}`

  const partly = sql`closed join partial_month on partial_month.portfolio_id = closed.portfolio_id`
  const of_month = (day: Sql): Sql =>
    plan.months === null
      ? sql``
      : sql` and ${day} between partial_month.month and (partial_month.month + interval '1 month')::date - 1`
  const from = plan.months === null ? sql`closed` : partly
  const clean_day = sql`measure_total.first_day <= least(closed.through, ${report.bound.as_of})
        and closed.through is not null
        and not exists (select from dirty where dirty.portfolio_id = measure_total.portfolio_id and dirty.day = measure_total.first_day)`
  const parts = [
    ...(plan.months === null
      ? []
      : [
          rolled(
            plan.months,
            sql`closed`,
            sql`measure_total.first_day <= least(closed.through, ${report.bound.as_of})
        and closed.through is not null
        and not exists (
          select from partial_month
          where partial_month.portfolio_id = measure_total.portfolio_id and partial_month.month = measure_total.first_day)`,
          ),
        ]),
    plan.days === 'daily_measure'
      ? single(from, sql`${of_month(sql`stored.day`)}${outside(plan.cut_placements)}`)
      : rolled(plan.days, from, sql`${clean_day}${of_month(sql`measure_total.first_day`)}`),
    ...plan.cut_placements.map(([first, last]) =>
      single(
        sql`closed`,
        sql` and stored.placed_on between ${parameter('date', first)} and ${parameter('date', last)}`,
      ),
    ),
    sql`
    select ${columns('live')}, ${singleValues(measures, 'live')}
    from (${factsOf(measures, source)}) as live
    join closed on closed.portfolio_id = live.portfolio_id
    where true${isAsked(report, asked)}${withinFilters(report)}`,
  ]
  return sql`${plan.months === null ? sql`` : partialMonths(report, asked)}
  fact as (${joined(parts, '\n    union all')}
  )`
}

/**
 * The CTE `partial_month` (portfolio_id, month): those whose days are read one by one, because the stored days end in them,
 * a day of them is dirty, or, where it counts on which day something happened, the period begins or ends in them.
 */
const partialMonths = ({ bound }: Report, { bases }: FactsAsked): Sql => {
  const end = sql`least(closed.through, ${bound.as_of})`
  const cut = bases.includes('occurrence')
    ? sql`,
        (${monthStart(sql`${bound.from}`)}, ${bound.from} > ${monthStart(sql`${bound.from}`)}),
        (${monthStart(sql`${bound.to}`)}, ${bound.to} < ${lastOfMonth(sql`${bound.to}`)})`
    : sql``
  return sql`
  partial_month as (
    select closed.portfolio_id, cut.month
    from closed
    cross join lateral (values (${monthStart(end)}, ${end} < ${lastOfMonth(end)})${cut}) as cut(month, is_cut)
    where cut.is_cut
    union
    select portfolio_id, ${monthStart(sql`day`)} from dirty
  ),`
}

const lastOfMonth = (day: Sql): Sql => sql`(${monthStart(day)} + interval '1 month - 1 day')::date`

/** The condition that the period selects a row under one of the meanings that are asked for. */
const isAsked = (report: Report, { bases }: FactsAsked): Sql => {
  const { from, to } = report.bound
  const conditions = bases.map((basis) =>
    basis === 'placement' ? sql`${isPlacedInPeriod(report)}` : sql`day between ${from} and ${to}`,
  )
  return sql` and (${joined(conditions, ' or ')})`
}

const outside = (placements: FactPlan['cut_placements']): Sql => ({
  pieces: placements.flatMap(
    ([first, last]) =>
      sql` and not placed_on between ${parameter('date', first)} and ${parameter('date', last)}`.pieces,
  ),
})

const weightedAmong = (measures: readonly DailyMeasureId[]): readonly DailyMeasureId[] =>
  weighted_measure_ids.filter((id) => measures.includes(id))

const rolledValues = (measures: readonly DailyMeasureId[]): Sql =>
  verbatim(
    [
      ...measures.map((id) => `stored.totals[${placeInTotals(id, 'plain')}] as ${factColumn(id)}`),
      ...weightedAmong(measures).map(
        (id) => `stored.totals[${placeInTotals(id, 'days')}] as ${factColumn(id, 'days')}`,
      ),
    ].join(', '),
  )

const singleValues = (measures: readonly DailyMeasureId[], from: string): Sql =>
  verbatim(
    [
      ...measures.map((id) => `case when ${from}.measure = '${id}' then ${from}.value end as ${factColumn(id)}`),
      ...weightedAmong(measures).map(
        (id) =>
          `case when ${from}.measure = '${id}' then ${from}.value * (${from}.day - ${from}.placed_on) end as ${factColumn(id, 'days')}`,
      ),
    ].join(', '),
  )

/** The column from which the value of a dimension is made, beside those that are always there. */
const columnOf: Partial<Readonly<Record<DimensionId, string>>> = {
  creditor: 'creditor_id',
  portfolio: 'portfolio_id',
  team: 'team_id',
  claim_kind: 'claim_kind',
  debtor_kind: 'debtor_kind',
  agent: 'agent_id',
}
