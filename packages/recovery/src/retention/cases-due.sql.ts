import { type BusinessDate, closing_reasons, isBusinessDate } from '@quittance/core'
import { z } from 'zod'
import { isHeldOn } from '../legal-hold/held.sql.js'
import { listParameter, parameter, type Sql, sql } from '../report/sql.js'
import { caseRuleTable } from './rule-table.sql.js'
import type { RulesInForce } from './rules-in-force.js'

/** What is done to a case: out of daily use, or without anything that names its debtor. */
export const retention_steps = ['archive', 'anonymise'] as const
export type RetentionStep = (typeof retention_steps)[number]

const day = z.string().refine(isBusinessDate)

/** A case that is due, and what is to be done to it. */
export const dueCase = z.object({
  debt_case_id: z.string(),
  debtor_id: z.string(),
  creditor_id: z.string(),
  number: z.string(),
  closing_reason: z.enum(closing_reasons),
  closed_on: day,
  archive_on: day,
  anonymise_on: day,
  step: z.enum(retention_steps),
})
export type DueCase = z.infer<typeof dueCase>

type Asked = {
  readonly organisation_id: string
  readonly rules: RulesInForce
  /** What is due by the end of this day. */
  readonly day: BusinessDate
  /** Only the cases of these debtors; null for all. */
  readonly debtor_ids: readonly string[] | null
}

/**
 * The common table expressions that end in `due`: the cases that are due by a day, each with its step. The dry run
 * counts and lists them, and the night does them: there is no second rule.
 *
 * A debtor is known as long as one of its cases is: its cases are anonymised together, on the day on which the last of
 * them is due, and wait in the archive until then. A legal hold keeps a case out, and with it the others of its debtor
 * from being anonymised.
 */
export const withCasesDue = ({ organisation_id, rules, day: on, debtor_ids }: Asked): Sql => {
  const organisation = parameter('uuid', organisation_id)
  const today = parameter('date', on)
  const asked = debtor_ids === null ? sql`true` : sql`debt_case.debtor_id = any(${listParameter('uuid[]', debtor_ids)})`
  return sql`with rule as (${caseRuleTable(rules)}),
  dated as (
    select debt_case.id as debt_case_id, debt_case.debtor_id, debt_case.creditor_id, debt_case.number,
      debt_case.closing_reason, debt_case.closed_on, debt_case.archived_on,
      (debt_case.closed_on + make_interval(months => rule.months_active))::date as archive_on,
      (debt_case.closed_on + make_interval(months => rule.months_active + rule.months_archived))::date as anonymise_on
    from debt_case
    join rule on rule.creditor_id = debt_case.creditor_id and rule.closing_reason = debt_case.closing_reason
    where debt_case.organisation_id = ${organisation} and ${asked}
      and debt_case.phase = 'closed' and debt_case.anonymised_on is null
      and not ${isHeldOn(today)}
  ),
  ready as (
    select debt_case_id, debtor_id from dated where anonymise_on <= ${today}
  ),
  waiting as (
    select distinct debt_case.debtor_id
    from debt_case left join ready on ready.debt_case_id = debt_case.id
    where debt_case.organisation_id = ${organisation} and ${asked}
      and debt_case.anonymised_on is null and ready.debt_case_id is null
      and debt_case.debtor_id in (select debtor_id from ready)
  ),
  due as (
    select dated.*,
      case when anonymise_on <= ${today} and waiting.debtor_id is null then 'anonymise' else 'archive' end as step
    from dated left join waiting on waiting.debtor_id = dated.debtor_id
    where archive_on <= ${today}
      and (dated.archived_on is null or (anonymise_on <= ${today} and waiting.debtor_id is null))
  )`
}

/** The columns of `due`, in the shape of `dueCase`. */
export const dueColumns: Sql = sql`debt_case_id::text, debtor_id::text, creditor_id::text, number::text, closing_reason,
  closed_on::text, archive_on::text, anonymise_on::text, step`
