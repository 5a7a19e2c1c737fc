import { isDailyMeasureId } from '@quittance/core'
import { isPlacedInPeriod } from '../../report/freshness.sql.js'
import { keyArray, keyColumns, keyNames } from '../../report/row-key.sql.js'
import { listParameter, sql } from '../../report/sql.js'
import { factsInPeriod } from './facts-in-period.sql.js'
import type { MeasureReader } from './measure-reader.js'

/** Reads what is stored per day: sums of the CTE `fact`. */
export const dailyReader: MeasureReader = {
  is_additive: true,
  totals: (report, measures, dimensions) => sql`
    select ${keyArray(dimensions)} as key, measure, placement, occurrence
    from (
      select ${keyColumns(dimensions)}measure,
             sum(value) filter (where ${isPlacedInPeriod(report)}) as placement,
             sum(value) filter (where day between ${report.bound.from} and ${report.bound.to}) as occurrence
      from fact
      where measure = any(${listParameter('text[]', measures)})
      group by ${keyNames(dimensions)}measure
    ) as total`,
  contributions: (report, measures, basis, source) =>
    sql`select debt_case_id, measure, value from (${factsInPeriod(report, measures.filter(isDailyMeasureId), basis, source)}) as fact`,
}
