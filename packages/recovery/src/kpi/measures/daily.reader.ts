import { isDailyMeasureId } from '@quittance/core'
import { isPlacedInPeriod } from '../../report/freshness.sql.js'
import { keyArray, keyColumns, keyNames } from '../../report/row-key.sql.js'
import { joined, sql, verbatim } from '../../report/sql.js'
import { factsInPeriod } from './facts-in-period.sql.js'
import type { MeasureReader } from './measure-reader.js'
import { factColumn } from './stored-facts.sql.js'

/** Reads what is stored per day: sums of the CTE `fact`. All of them in one row first, and then each in its own. */
export const dailyReader: MeasureReader = {
  is_additive: true,
  totals: (report, measures, dimensions) => {
    const sums = measures.filter(isDailyMeasureId).map((id) => {
      const value = verbatim(factColumn(id))
      return sql`sum(${value}) filter (where ${isPlacedInPeriod(report)}) as ${value}_placement,
             sum(${value}) filter (where day between ${report.bound.from} and ${report.bound.to}) as ${value}_occurrence`
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
    sql`select debt_case_id, measure, value from (${factsInPeriod(report, measures.filter(isDailyMeasureId), basis, source)}) as fact`,
}
