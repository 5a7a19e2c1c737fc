import { type BusinessDate, isBusinessDate, open_phases, reach_kinds, type StrategyCase } from '@quittance/core'
import { z } from 'zod'
import { listParameter, parameter, type Sql, sql } from '../report/sql.js'
import { type SqlReader, wholeNumber } from '../report/sql-reader.js'
import { factTables, stockTables } from './stock.sql.js'

const day = z.string().refine(isBusinessDate)

const row = z.object({
  debt_case_id: z.string(),
  phase: z.enum(open_phases),
  debtor_kind: z.enum(['person', 'company']),
  creditor_id: z.string(),
  portfolio_ids: z.array(z.string()),
  reachable_by: z.array(z.enum(reach_kinds)),
  balance_minor: wholeNumber,
  opened_on: day,
  touched_on: day,
})

/** What rules of distribution look at in these open cases, as of the end of a day, by case. Holds decide nothing there. */
export const readStrategyCases = async (
  reader: SqlReader,
  organisation_id: string,
  debt_case_ids: readonly string[],
  as_of: BusinessDate,
): Promise<ReadonlyMap<string, StrategyCase>> => {
  const rows = await reader(row, statement(organisation_id, debt_case_ids, as_of))
  return new Map(rows.map(({ debt_case_id, ...facts }) => [debt_case_id, { ...facts, forbidden: [] }]))
}

const statement = (organisation_id: string, debt_case_ids: readonly string[], as_of: BusinessDate): Sql => {
  const scope = { organisation_id: parameter('uuid', organisation_id), as_of: parameter('date', as_of) }
  return sql`
  with ${stockTables(scope, sql`debt_case.id = any(${listParameter('uuid[]', debt_case_ids)})`)},
  ${factTables(scope)}
  select stock.debt_case_id::text, stock.phase, stock.debtor_kind, stock.creditor_id::text,
         coalesce(owed.balance_minor, 0)::text as balance_minor, stock.opened_on::text, touched.touched_on::text,
         coalesce((select jsonb_agg(distinct claim.portfolio_id) from claim
           where claim.organisation_id = ${scope.organisation_id} and claim.debt_case_id = stock.debt_case_id),
           '[]') as portfolio_ids,
         coalesce((select jsonb_agg(distinct contact_point.kind) from contact_point
           where contact_point.organisation_id = ${scope.organisation_id} and contact_point.debtor_id = stock.debtor_id
             and contact_point.valid_from <= ${scope.as_of}
             and (contact_point.valid_until is null or contact_point.valid_until > ${scope.as_of})),
           '[]') as reachable_by
  from stock
  join touched on touched.debt_case_id = stock.debt_case_id
  left join owed on owed.debt_case_id = stock.debt_case_id`
}
