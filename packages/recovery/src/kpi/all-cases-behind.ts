import { type Clock, ok, type Result } from '@quittance/core'
import { z } from 'zod'
import type { Actor } from '../actor.js'
import { caseScope } from '../debt-case/case-scope.rules.js'
import type { ReportFailure } from '../report/report-failure.js'
import type { ReportSpec } from '../report/report-spec.js'
import { sql, verbatim } from '../report/sql.js'
import type { SqlReader } from '../report/sql-reader.js'
import {
  type CaseContribution,
  caseRow,
  casesBehind,
  type CasesBehind,
  casesStatement,
  prepareCases,
} from './cases-behind.js'

/** Cases fetched from the cursor at a time. */
const batch_cases = 1_000

/** All cases behind a figure: their totals, and a way to read them without holding them. */
export type AllCasesBehind = Pick<CasesBehind, 'total_cases' | 'total_amount' | 'elsewhere' | 'currency'> & {
  read(): AsyncIterable<readonly CaseContribution[]>
}

/**
 * The same as `casesBehind` for all its pages at once: the figure is added up once and read through a cursor, which needs
 * the transaction of the reader to stay open.
 */
export const allCasesBehind = async (
  reader: SqlReader,
  actor: Actor,
  clock: Clock,
  spec: ReportSpec,
  key: string,
): Promise<Result<AllCasesBehind, ReportFailure>> => {
  const totals = await casesBehind(reader, actor, clock, spec, key, { first: 1, after: null })
  if (!totals.ok) return totals
  const prepared = await prepareCases(reader, actor, clock, spec, key)
  if (!prepared.ok) return prepared
  const { report, contributions } = prepared.value
  const statement = casesStatement(contributions, report, caseScope(actor), null)
  let cursors = 0
  return ok({
    ...totals.value,
    read: async function* () {
      cursors += 1
      const cursor = verbatim(`cases_behind_${cursors}`)
      await reader(z.object({}), sql`declare ${cursor} no scroll cursor for ${statement}`)
      for (;;) {
        const rows = await reader(caseRow, sql`fetch ${verbatim(String(batch_cases))} from ${cursor}`)
        const cases = rows.flatMap(({ debt_case_id, amount, count }) =>
          debt_case_id === null || amount === null || count === null ? [] : [{ debt_case_id, amount, count }],
        )
        if (cases.length > 0) yield cases
        if (rows.length < batch_cases) break
      }
      await reader(z.object({}), sql`close ${cursor}`)
    },
  })
}
