import { type BusinessDate, closing_reasons } from '@quittance/core'
import { z } from 'zod'
import { joined, parameter, type Sql, sql } from '../report/sql.js'
import type { SqlReader } from '../report/sql-reader.js'
import { type DueCase, dueCase, dueColumns, retention_steps, withCasesDue } from './cases-due.sql.js'
import { readRules, type RulesInForce } from './rules-in-force.js'
import { contactPointsDue, filesDue } from './others-due.sql.js'

/** How many cases are due, by creditor, reason and step. */
const dueCount = z.object({
  creditor_id: z.string(),
  closing_reason: z.enum(closing_reasons),
  step: z.enum(retention_steps),
  count: z.int(),
})
export type DueCount = z.infer<typeof dueCount>

/** What the night of a day would do. Nothing is changed. */
export type RetentionPlan = {
  readonly counts: readonly DueCount[]
  readonly files_count: number
  readonly contact_points_count: number
}

const counted = z.object({ count: z.int() })

/** What applying the rules on a day would do: the dry run. */
export const planRetention = async (
  reader: SqlReader,
  organisation_id: string,
  day: BusinessDate,
): Promise<RetentionPlan> => {
  const rules = await readRules(reader, organisation_id, day)
  const asked = { organisation_id, rules, day }
  const counts = await reader(
    dueCount,
    sql`${withCasesDue({ ...asked, debtor_ids: null })}
      select creditor_id::text, closing_reason, step, count(*)::int as count from due
      group by creditor_id, closing_reason, step order by creditor_id, closing_reason, step`,
  )
  const [files] = await reader(counted, sql`select count(*)::int as count from (${filesDue(asked)}) as file`)
  const [points] = await reader(counted, sql`select count(*)::int as count from (${contactPointsDue(asked)}) as point`)
  return { counts, files_count: files?.count ?? 0, contact_points_count: points?.count ?? 0 }
}

/** The cases that are due by a day, by number; after a number for the next page. */
export const listCasesDue = async (
  reader: SqlReader,
  organisation_id: string,
  day: BusinessDate,
  { after, limit }: { readonly after: bigint | null; readonly limit: number },
): Promise<DueCase[]> => {
  const rules = await readRules(reader, organisation_id, day)
  const conditions: Sql[] = after === null ? [] : [sql`number > ${parameter('bigint', String(after))}`]
  return await reader(
    dueCase,
    sql`${withCasesDue({ organisation_id, rules, day, debtor_ids: null })}
      select ${dueColumns} from due where ${joined([sql`true`, ...conditions], ' and ')}
      order by due.number limit ${parameter('bigint', String(limit))}`,
  )
}

/** The debtors of whom a case is due by a day. */
export const debtorsDue = async (
  reader: SqlReader,
  organisation_id: string,
  rules: RulesInForce,
  day: BusinessDate,
): Promise<string[]> => {
  const found = await reader(
    z.object({ debtor_id: z.string() }),
    sql`${withCasesDue({ organisation_id, rules, day, debtor_ids: null })}
      select distinct debtor_id::text from due order by debtor_id`,
  )
  return found.map(({ debtor_id }) => debtor_id)
}

/** The cases of these debtors that are due by a day. */
export const casesDueOf = (
  reader: SqlReader,
  organisation_id: string,
  rules: RulesInForce,
  day: BusinessDate,
  debtor_ids: readonly string[],
): Promise<DueCase[]> =>
  reader(
    dueCase,
    sql`${withCasesDue({ organisation_id, rules, day, debtor_ids })} select ${dueColumns} from due order by due.number`,
  )
