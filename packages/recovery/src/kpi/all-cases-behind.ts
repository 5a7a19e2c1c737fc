import { assert, type Clock, ok, type Result } from '@quittance/core'
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
  type CasesBehind,
  casesStatement,
  figureCurrency,
  prepareCases,
  totalsOf,
} from './cases-behind.js'

/** Cases fetched from the cursor at a time. */
const batch_cases = 1_000

/** All cases behind a figure: their totals, and a way to read them without holding them. */
export type AllCasesBehind = Pick<CasesBehind, 'total_cases' | 'total_amount' | 'elsewhere' | 'currency'> & {
  read(): AsyncIterable<readonly CaseContribution[]>
}

/** Numbers the cursors of a process, so that two lists may be read in one transaction. */
let cursors = 0

/**
 * The same as `casesBehind` for all its pages at once: the figure is added up once and read through a cursor, which needs
 * the transaction of the reader to stay open. The rows can be read again from the beginning, one reading at a time.
 */
export const allCasesBehind = async (
  reader: SqlReader,
  actor: Actor,
  clock: Clock,
  spec: ReportSpec,
  key: string,
): Promise<Result<AllCasesBehind, ReportFailure>> => {
  const prepared = await prepareCases(reader, actor, clock, spec, key)
  if (!prepared.ok) return prepared
  const { report, figure, contributions } = prepared.value
  cursors += 1
  const cursor = verbatim(`cases_behind_${cursors}`)
  const statement = casesStatement(contributions, report, caseScope(actor), null)
  await reader(z.object({}), sql`declare ${cursor} scroll cursor for ${statement}`)
  // Each row repeats the totals, and there is one even where no case is listed.
  const [first] = await reader(caseRow, sql`fetch first from ${cursor}`)
  assert(first !== undefined, 'The statement answers with its totals')
  return ok({
    ...totalsOf(first),
    currency: figureCurrency(figure, report),
    read: async function* () {
      await reader(z.object({}), sql`move absolute 0 from ${cursor}`)
      for (;;) {
        const rows = await reader(caseRow, sql`fetch ${verbatim(String(batch_cases))} from ${cursor}`)
        const cases = rows.flatMap(({ debt_case_id, amount, count }) =>
          debt_case_id === null || amount === null || count === null ? [] : [{ debt_case_id, amount, count }],
        )
        if (cases.length > 0) yield cases
        if (rows.length < batch_cases) return
      }
    },
  })
}
