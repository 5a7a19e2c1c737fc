import {
  act_of_reason,
  addDays,
  type BusinessDate,
  type CaseConditions,
  dueDay,
  hold_kinds,
  isForbidden,
  type StrategyContent,
  work_reasons,
} from '@quittance/core'
import { joined, listParameter, type Parameter, parameter, type Sql, sql } from '../report/sql.js'
import type { ReasonScope } from './work-reason-source.js'

/** The rules of a strategy as the CTE `rule`, in the order of their ranks. */
export const rulesTable = ({ rules }: StrategyContent): Sql => sql`
  rule as materialized (
    select * from jsonb_to_recordset(${parameter('text', JSON.stringify(rules.map(ruleRow)))}::jsonb) as rule (
      "rank" int, reason text, delay_count int, in_working_days boolean, phases text[], debtor_kinds text[],
      creditor_ids uuid[], portfolio_ids uuid[], reachable_by text[], balance_from bigint, balance_to bigint,
      age_from int, age_to int)
  )`

const ruleRow = ({ reason, conditions, delay }: StrategyContent['rules'][number], rank: number) => ({
  rank,
  reason,
  delay_count: delay.count,
  in_working_days: delay.unit === 'working_days',
  ...conditionRow(conditions),
})

const conditionRow = (conditions: CaseConditions) => ({
  phases: conditions.phases,
  debtor_kinds: conditions.debtor_kinds,
  creditor_ids: conditions.creditor_ids,
  portfolio_ids: conditions.portfolio_ids,
  reachable_by: conditions.reachable_by,
  balance_from: conditions.balance_from_minor === null ? null : String(conditions.balance_from_minor),
  balance_to: conditions.balance_to_minor === null ? null : String(conditions.balance_to_minor),
  age_from: conditions.age_from_days,
  age_to: conditions.age_to_days,
})

/** `meetsConditions` of core as a condition on a row `rule` about a row `one` of the CTE `fact_case`. */
export const ruleFits = ({ organisation_id, as_of }: ReasonScope): Sql => sql`
  (cardinality(rule.phases) = 0 or one.phase = any(rule.phases))
  and (cardinality(rule.debtor_kinds) = 0 or one.debtor_kind = any(rule.debtor_kinds))
  and (cardinality(rule.creditor_ids) = 0 or one.creditor_id = any(rule.creditor_ids))
  and (rule.balance_from is null or one.balance_minor >= rule.balance_from)
  and (rule.balance_to is null or one.balance_minor <= rule.balance_to)
  and (rule.age_from is null or ${as_of} - one.opened_on >= rule.age_from)
  and (rule.age_to is null or ${as_of} - one.opened_on <= rule.age_to)
  and (cardinality(rule.portfolio_ids) = 0 or exists (
    select from claim where claim.organisation_id = ${organisation_id} and claim.debt_case_id = one.debt_case_id
      and claim.portfolio_id = any(rule.portfolio_ids)))
  and (cardinality(rule.reachable_by) = 0 or exists (
    select from contact_point where contact_point.organisation_id = ${organisation_id}
      and contact_point.debtor_id = one.debtor_id and contact_point.kind = any(rule.reachable_by)
      and contact_point.valid_from <= ${as_of}
      and (contact_point.valid_until is null or contact_point.valid_until > ${as_of})))`

/** Days before and after the day that is asked about for which working days are counted; what is older is due anyway. */
const calendar_days = 400

/** `dueDay` of core for delays in working days, as the CTE `calendar`; days that it lacks are counted as plain days. */
export const calendarTable = ({ rules }: StrategyContent, as_of: BusinessDate, country: string): Sql => {
  const counts = rules.filter(({ delay }) => delay.unit === 'working_days').map(({ delay }) => delay.count)
  const { delay_counts, days, due_days } = calendarOf([...new Set(counts)], as_of, country)
  return sql`
  calendar as materialized (
    select * from unnest(${delay_counts}, ${days}, ${due_days}) as calendar (delay_count, day, due_on)
  )`
}

type Calendar = { readonly delay_counts: Parameter; readonly days: Parameter; readonly due_days: Parameter }

/** Every command of a day asks for the same calendar: the last one is kept. */
let kept: { readonly key: string; readonly calendar: Calendar } | null = null

const calendarOf = (counts: readonly number[], as_of: BusinessDate, country: string): Calendar => {
  const key = [as_of, country, ...counts].join(' ')
  if (kept?.key === key) return kept.calendar
  const days = Array.from({ length: 2 * calendar_days + 1 }, (_, place) => addDays(as_of, place - calendar_days))
  const rows = counts.flatMap((count) =>
    days.map((day) => ({ count, day, due_on: dueDay(day, { count, unit: 'working_days' }, country) })),
  )
  const delay_counts = rows.map(({ count }) => count)
  const calendar = {
    delay_counts: listParameter('integer[]', delay_counts),
    days: listParameter(
      'date[]',
      rows.map(({ day }) => day),
    ),
    due_days: listParameter(
      'date[]',
      rows.map(({ due_on }) => due_on),
    ),
  }
  kept = { key, calendar }
  return calendar
}

/** Which reasons are silenced by which holds, as the CTE `silencing`. */
export const silencingTable = (): Sql => {
  const pairs = work_reasons.flatMap((reason) => {
    const act = act_of_reason[reason]
    return act === null ? [] : hold_kinds.filter((kind) => isForbidden(act, kind)).map((kind) => ({ reason, kind }))
  })
  return sql`
  silencing as materialized (
    select * from unnest(
      ${listParameter(
        'text[]',
        pairs.map(({ reason }) => reason),
      )},
      ${listParameter(
        'text[]',
        pairs.map(({ kind }) => kind),
      )}) as silencing (reason, kind)
  )`
}

/** `caseScore` of core for a row `one` of the CTE `fact_case`. */
export const scoreOf = ({ order, chances }: StrategyContent, { as_of }: ReasonScope): Sql => {
  if (order === 'oldest_due') return sql`0::bigint`
  if (order === 'balance' || chances.length === 0) return sql`one.balance_minor`
  const steps = chances.toReversed().map(
    ({ from_days, percent }) => sql`when ${as_of} - one.opened_on >= ${parameter('bigint', String(from_days))}
        then ${parameter('bigint', String(percent))}`,
  )
  return sql`div(one.balance_minor::numeric * (case ${joined(steps, ' ')} else 100 end), 100)::bigint`
}
