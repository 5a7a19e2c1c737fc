import { isBusinessDate, type MovementFact } from '@quittance/core'
import { z } from 'zod'
import type { Report } from '../report/resolve-report.js'
import { listParameter, type Sql, sql } from '../report/sql.js'
import { type SqlReader, wholeNumber } from '../report/sql-reader.js'
import { cutOf, type Moments } from './read-promises.js'

const movementRow = z.object({
  debt_case_id: z.string(),
  id: z.string(),
  kind: z.enum(['payment', 'reversal']),
  amount_minor: wholeNumber,
  paid_on: z.string().refine(isBusinessDate),
  reversal_of_id: z.string().nullable(),
  recorded_order: z.int(),
  cut: z.int(),
})

/** A payment or a reversal of a case, with how many of the moments it was recorded after. */
export type ForecastMovement = { readonly debt_case_id: string; readonly cut: number; readonly fact: MovementFact }

/** The payments and reversals of some cases, up to the as-of day and as known by the known-at moment. */
export const readMovements = async (
  reader: SqlReader,
  report: Report,
  debt_case_ids: readonly string[],
  moments: Moments,
): Promise<ForecastMovement[]> => {
  if (debt_case_ids.length === 0) return []
  const rows = await reader(movementRow, movementsStatement(report, debt_case_ids, moments))
  return rows.map(({ debt_case_id, cut, kind, paid_on, reversal_of_id, ...row }) => {
    const common = { ...row, occurred_on: paid_on }
    const fact: MovementFact =
      kind === 'payment' ? { ...common, kind } : { ...common, kind, payment_id: reversal_of_id }
    return { debt_case_id, cut, fact }
  })
}

const movementsStatement = (report: Report, debt_case_ids: readonly string[], moments: Moments): Sql => sql`
  select debt_case_id::text, id::text, kind, amount_minor::text, paid_on::text, reversal_of_id::text,
         (row_number() over (order by recorded_at, line, id))::int as recorded_order,
         ${cutOf(sql`recorded_at`, moments)} as cut
  from payment
  where organisation_id = ${report.bound.organisation_id}
    and debt_case_id = any(${listParameter('uuid[]', debt_case_ids)})
    and paid_on <= ${report.bound.as_of}${
      report.known_at === null ? sql`` : sql` and recorded_at <= ${report.bound.known_at}`
    }`
