import { type BusinessDate, type BusinessMonth, monthOf, ok, type Result } from '@quittance/core'
import type { ReportFailure } from '../report/report-failure.js'
import type { Report } from '../report/resolve-report.js'
import { listParameter, type Sql, sql } from '../report/sql.js'
import type { SqlReader } from '../report/sql-reader.js'
import { readOpenPromises } from './open-promises.js'

/** Open promises due in a month, or by the end of it. */
export type PromisesFigure = {
  readonly kind: 'promises_open'
  readonly month: BusinessMonth
  readonly with_earlier: boolean
}

/** The rows that make up what open promises of a month still are to bring: debt_case_id, amount, count. */
export const promiseContributions = async (
  reader: SqlReader,
  report: Report,
  today: BusinessDate,
  { month, with_earlier }: PromisesFigure,
): Promise<Result<Sql, ReportFailure>> => {
  const open = await readOpenPromises(reader, report, today)
  if (!open.ok) return open
  const own = open.value.filter(({ promise }) => {
    const due_in = monthOf(promise.due_on)
    return due_in === month || (with_earlier && due_in < month)
  })
  const cases = listParameter(
    'uuid[]',
    own.map(({ promise }) => promise.debt_case_id),
  )
  const amounts = listParameter(
    'bigint[]',
    own.map(({ left_minor }) => left_minor),
  )
  return ok(
    sql`select debt_case_id, amount, 1 as count from unnest(${cases}, ${amounts}) as open_promise(debt_case_id, amount)`,
  )
}
