import {
  type BusinessDate,
  addDays,
  addMonths,
  type DecidedPromises,
  kept_rate_months,
  type Period,
} from '@quittance/core'
import { measureTable } from '../kpi/measure-table.js'
import type { Report } from '../report/resolve-report.js'
import type { SqlReader } from '../report/sql-reader.js'

/** The days in which promises were decided that tell how promises are kept. */
export const keptRatePeriod = (as_of: BusinessDate): { readonly [End in keyof Period]: BusinessDate } => ({
  from: addDays(addMonths(as_of, -kept_rate_months), 1),
  to: as_of,
})

/** What was promised and paid by creditor. The period of the report is that of the decisions. */
export const readDecidedPromises = async (reader: SqlReader, report: Report): Promise<DecidedPromises[]> => {
  const { groups } = await measureTable(
    reader,
    report,
    ['promise_due_count', 'promise_due_minor', 'promise_kept_minor'],
    [['creditor']],
    ['occurrence'],
  )
  return (groups[0] ?? []).map(({ key, occurrence }) => ({
    creditor_id: key[0] ?? '',
    due_count: occurrence.promise_due_count ?? 0n,
    due_minor: occurrence.promise_due_minor ?? 0n,
    kept_minor: occurrence.promise_kept_minor ?? 0n,
  }))
}
