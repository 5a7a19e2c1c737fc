import { type Clock, comparedTime, ok, type ReportTime, type Result } from '@quittance/core'
import type { Actor } from '../actor.js'
import type { ReportFailure } from './report-failure.js'
import type { ReportSpec } from './report-spec.js'
import { type Report, resolveReport } from './resolve-report.js'
import type { SqlReader } from './sql-reader.js'

/** A report of the time that another is held against. */
export type ComparedReport = { readonly report: Report; readonly time: ReportTime }

/** The report to compare with; null where the specification compares with nothing, or there is nothing before. */
export const resolveCompared = async (
  reader: SqlReader,
  actor: Actor,
  clock: Clock,
  spec: ReportSpec,
): Promise<Result<ComparedReport | null, ReportFailure>> => {
  const { comparison } = spec.content
  const time = comparison === null ? null : comparedTime({ period: spec.period, as_of: spec.as_of }, comparison)
  if (time === null) return ok(null)
  const resolved = await resolveReport(reader, actor, clock, { ...spec, ...time })
  return resolved.ok ? ok({ report: resolved.value, time }) : resolved
}
