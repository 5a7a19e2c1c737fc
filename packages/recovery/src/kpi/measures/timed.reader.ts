import {
  addDays,
  assert,
  monthOf,
  type MeasureId,
  shiftMonth,
  startOfMonth,
  type TimedMeasure,
  timedMeasures,
} from '@quittance/core'
import { isPlacedInPeriod } from '../../report/freshness.sql.js'
import type { Report } from '../../report/resolve-report.js'
import { keyArray, keyColumns, keyNames } from '../../report/row-key.sql.js'
import { monthStart } from '../../report/row-filter.sql.js'
import { joined, parameter, type Sql, sql, verbatim } from '../../report/sql.js'
import { factsInPeriod } from './facts-in-period.sql.js'
import type { MeasureReader } from './measure-reader.js'
import { dailyBehind } from './daily-behind.js'
import { factColumn } from './stored-facts.sql.js'

/** Reads parts of what is stored per day: each fact of the CTE `fact` counts for every timed measure that it is part of. */
export const timedReader: MeasureReader = {
  is_additive: true,
  totals: (report, measures, dimensions) => {
    const sums = measures.map((id) => {
      const timed = timedOf(id)
      const value = verbatim(factColumn(timed.of, timed.times_days_since_placement === true ? 'days' : 'plain'))
      const part = isPart(report, timed)
      return sql`sum(${value}) filter (where ${isPlacedInPeriod(report)} and ${part}) as ${verbatim(id)}_placement,
             sum(${value}) filter (where day between ${report.bound.from} and ${report.bound.to} and ${part}) as ${verbatim(id)}_occurrence`
    })
    return sql`
    select ${keyArray(dimensions)} as key, added.measure, added.placement, added.occurrence
    from (
      select ${keyColumns(dimensions)}${joined(sums, ',\n             ')}
      from fact
      group by ${keyNames(dimensions)}()
    ) as total
    cross join lateral (values ${verbatim(
      measures.map((id) => `('${id}', ${id}_placement, ${id}_occurrence)`).join(', '),
    )}) as added(measure, placement, occurrence)
    where added.placement is not null or added.occurrence is not null`
  },
  contributions: (report, measures, basis, source) =>
    joined(
      measures.map((id) => {
        const timed = timedOf(id)
        const value = timed.times_days_since_placement === true ? sql`value * (day - placed_on)` : sql`value`
        return sql`
    select debt_case_id, ${verbatim(`'${id}'`)} as measure, ${value} as value
    from (${factsInPeriod(report, dailyBehind([id]), basis, source)}) as fact
    where ${isPart(report, timed)}`
      }),
      ' union all ',
    ),
}

const timedOf = (id: MeasureId): TimedMeasure => {
  const timed = timedMeasures[id]
  assert(timed !== undefined, `Not a timed measure: ${id}`)
  return timed
}

/**
 * The condition that a fact belongs to a timed measure. All its bounds are ends of months, so that it holds of whole months
 * as of single days.
 */
const isPart = (report: Report, { matured_months, within_months }: TimedMeasure): Sql => {
  const matured =
    matured_months === undefined
      ? sql`true`
      : sql`placed_on < ${parameter('date', firstDayNotMatured(report, matured_months))}`
  return within_months === undefined
    ? matured
    : sql`${matured} and day < ${monthStart(sql`placed_on`)} + make_interval(months => ${verbatim(String(within_months + 1))})`
}

/** A month is over by this many months when the end of the month so much later is not after the as-of day. */
const firstDayNotMatured = ({ as_of }: Report, months: number): string =>
  startOfMonth(shiftMonth(monthOf(addDays(as_of, 1)), -months))
