import { addDays, assert, monthOf, type MeasureId, shiftMonth, startOfMonth, timedMeasures } from '@quittance/core'
import { isPlacedInPeriod } from '../../report/freshness.sql.js'
import type { Report } from '../../report/resolve-report.js'
import { keyArray, keyColumns, keyNames } from '../../report/row-key.sql.js'
import { monthStart } from '../../report/row-filter.sql.js'
import { joined, parameter, type Sql, sql, verbatim } from '../../report/sql.js'
import { factsInPeriod } from './facts-in-period.sql.js'
import type { MeasureReader } from './measure-reader.js'
import { dailyBehind } from './daily-behind.js'

/** Reads parts of what is stored per day: each fact of the CTE `fact` counts for every timed measure that it is part of. */
export const timedReader: MeasureReader = {
  is_additive: true,
  totals: (report, measures, dimensions) => sql`
    select ${keyArray(dimensions)} as key, measure, placement, occurrence
    from (
      select ${keyColumns(dimensions)}part.id as measure,
             sum(${weighted}) filter (where ${isPlacedInPeriod(report)}) as placement,
             sum(${weighted}) filter (where day between ${report.bound.from} and ${report.bound.to}) as occurrence
      from fact
      join ${parts(report, measures)} on part.of_measure = fact.measure
      where ${isPart}
      group by ${keyNames(dimensions)}part.id
    ) as total`,
  contributions: (report, measures, basis, source) => sql`
    select debt_case_id, part.id as measure, ${weighted} as value
    from (${factsInPeriod(report, dailyBehind(measures), basis, source)}) as fact
    join ${parts(report, measures)} on part.of_measure = fact.measure
    where ${isPart}`,
}

/** The timed measures as rows: what each is part of, and which facts belong to it. */
const parts = (report: Report, measures: readonly MeasureId[]): Sql => {
  const rows = measures.map((id) => {
    const timed = timedMeasures[id]
    assert(timed !== undefined, `Not a timed measure: ${id}`)
    const { of, matured_months, within_months, times_days_since_placement } = timed
    const matured_before = matured_months === undefined ? 'infinity' : firstDayNotMatured(report, matured_months)
    return sql`(${verbatim(`'${id}', '${of}'`)}, ${parameter('date', matured_before)}, ${verbatim(
      `${within_months ?? 'null'}::int, ${times_days_since_placement === true}`,
    )})`
  })
  return sql`(values ${joined(rows, ', ')}) as part(id, of_measure, matured_before, within_months, is_weighted)`
}

/** A month is over by this many months when the end of the month so much later is not after the as-of day. */
const firstDayNotMatured = ({ as_of }: Report, months: number): string =>
  startOfMonth(shiftMonth(monthOf(addDays(as_of, 1)), -months))

const isPart = sql`placed_on < part.matured_before
        and (part.within_months is null
          or day < ${monthStart(sql`placed_on`)} + make_interval(months => part.within_months + 1))`

const weighted = sql`case when part.is_weighted then value * (day - placed_on) else value end`
