import type { AgreedAmount, AgreedSourceId, BusinessDate, KeptRate, Result } from '@quittance/core'
import type { ReportFailure } from '../report/report-failure.js'
import type { Report } from '../report/resolve-report.js'
import type { SqlReader } from '../report/sql-reader.js'
import { expectPromises } from './expect-promises.js'
import { readOpenPromises } from './open-promises.js'

/** What a reader of agreed amounts works with. */
export type AgreedContext = {
  readonly report: Report
  readonly today: BusinessDate
  readonly keptRateOf: (creditor_id: string) => KeptRate | null
}

/** Reads what debtors agreed to pay after the as-of day of a report. */
export type AgreedSource = (
  reader: SqlReader,
  context: AgreedContext,
) => Promise<Result<readonly AgreedAmount[], ReportFailure>>

/** Where each agreed source is read. Another one is a line in the sources of core, a file here, and a line in this list. */
export const agreed_sources: Readonly<Record<AgreedSourceId, AgreedSource>> = {
  promises: async (reader, { report, today, keptRateOf }) => {
    const open = await readOpenPromises(reader, report, today)
    return open.ok ? { ok: true, value: expectPromises(open.value, keptRateOf) } : open
  },
}
