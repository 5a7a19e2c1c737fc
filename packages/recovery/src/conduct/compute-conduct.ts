import {
  addDays,
  type BusinessDate,
  type Clock,
  conduct_rule_ids,
  type ConductRuleId,
  isBusinessDate,
  ok,
  type Result,
} from '@quittance/core'
import { z } from 'zod'
import type { Actor } from '../actor.js'
import { caseScope } from '../debt-case/case-scope.rules.js'
import { hangsOnCaseInScope } from '../debt-case/case-scope.sql.js'
import { ledPeople, type LedPeople } from '../performance/led-people.js'
import type { ReportFailure } from '../report/report-failure.js'
import type { ReportSpec } from '../report/report-spec.js'
import { type Report, resolveReport } from '../report/resolve-report.js'
import { joined, listParameter, parameter, type Sql, sql } from '../report/sql.js'
import type { SqlReader } from '../report/sql-reader.js'
import { type ConductVersion, readConductRules } from './conduct-rules.js'
import { findingsOf } from './findings.sql.js'

/** How many findings of one rule one agent has. */
export type FindingCount = {
  readonly rule: ConductRuleId
  /** Null where the activity names nobody that the agency knows. */
  readonly agent_id: string | null
  readonly findings: number
  readonly cases: number
}

/** What was found in the contacts of a period. */
export type Conduct = {
  readonly as_of: BusinessDate
  /** Contacts from this day on were looked through. */
  readonly first_day: BusinessDate
  readonly computed_at: Date
  readonly versions: readonly ConductVersion[]
  readonly counts: readonly FindingCount[]
}

/** One finding: a contact or a promise that a manager looks at. */
export type Finding = {
  readonly rule: ConductRuleId
  readonly agent_id: string | null
  readonly debt_case_id: string
  readonly activity_id: string | null
  readonly promise_id: string | null
  readonly day: BusinessDate
  readonly value: number
}

/** Whose findings, on which cases: people whose work the actor may follow, on cases that he may read. */
type Wall = { readonly actor: Actor; readonly led: LedPeople }

const countRow = z.object({
  rule: z.enum(conduct_rule_ids as [ConductRuleId, ...ConductRuleId[]]),
  agent_id: z.string().nullable(),
  findings: z.int(),
  cases: z.int(),
})

/** Of a period without beginning, the days that are looked through: what is older is no longer put right. */
const looked_through_days = 92

/** The specification with a first day. */
const begun = (spec: ReportSpec) => {
  const { from, to } = spec.period
  const last_day = to === null || to > spec.as_of ? spec.as_of : to
  return { ...spec, period: { from: from ?? addDays(last_day, 1 - looked_through_days), to } }
}

/** Counts the findings of every rule by agent, over the activities and promises of a report. */
export const computeConduct = async (
  reader: SqlReader,
  actor: Actor,
  clock: Clock,
  spec: ReportSpec,
): Promise<Result<Conduct, ReportFailure>> => {
  const report = await resolveReport(reader, actor, clock, begun(spec))
  if (!report.ok) return report
  const versions = await readConductRules(reader, actor.organisation_id)
  const led = await ledPeople(reader, actor)
  const scope = { report: report.value, time_zone: actor.time_zone, versions }
  const parts = conduct_rule_ids.map(
    (rule) => sql`
    select ${parameter('text', rule)} as rule, agent_id, debt_case_id from (${findingsOf(rule, scope)}) as finding
    where ${withinReach({ actor, led }, report.value)}`,
  )
  const counts = await reader(
    countRow,
    sql`select rule, agent_id::text, count(*)::int as findings, count(distinct debt_case_id)::int as cases
        from (${joined(parts, ' union all ')}) as finding group by rule, agent_id order by rule, agent_id`,
  )
  return ok({
    as_of: report.value.as_of,
    first_day: begun(spec).period.from,
    computed_at: clock.now(),
    versions,
    counts,
  })
}

const findingRow = z.object({
  agent_id: z.string().nullable(),
  debt_case_id: z.string(),
  activity_id: z.string().nullable(),
  promise_id: z.string().nullable(),
  day: z.string().refine(isBusinessDate),
  value: z.int(),
})

/** At most `limit` findings of a rule, of one agent where one is named (null: of nobody known), the latest first. */
export const listFindings = async (
  reader: SqlReader,
  actor: Actor,
  clock: Clock,
  spec: ReportSpec,
  asked: { readonly rule: ConductRuleId; readonly agent_id: string | null | undefined; readonly limit: number },
): Promise<Result<Finding[], ReportFailure>> => {
  const report = await resolveReport(reader, actor, clock, begun(spec))
  if (!report.ok) return report
  const versions = await readConductRules(reader, actor.organisation_id)
  const led = await ledPeople(reader, actor)
  const scope = { report: report.value, time_zone: actor.time_zone, versions }
  const rows = await reader(
    findingRow,
    sql`select agent_id::text, debt_case_id::text, activity_id::text, promise_id::text, day::text, value
        from (${findingsOf(asked.rule, scope)}) as finding
        where ${withinReach({ actor, led }, report.value)} and ${ofAgent(asked.agent_id)}
        order by day desc, debt_case_id, activity_id, promise_id
        limit ${parameter('bigint', String(asked.limit))}`,
  )
  return ok(rows.map((row) => ({ rule: asked.rule, ...row })))
}

const ofAgent = (agent_id: string | null | undefined): Sql => {
  if (agent_id === undefined) return sql`true`
  return agent_id === null ? sql`agent_id is null` : sql`agent_id = ${parameter('uuid', agent_id)}`
}

const withinReach = ({ actor, led }: Wall, { bound }: Report): Sql => {
  const ids = listParameter(
    'uuid[]',
    led.people.map(({ id }) => id),
  )
  const people = led.is_everybody ? sql`true` : sql`agent_id = any(${ids})`
  const scope = caseScope(actor)
  if (scope.kind === 'every') return people
  return sql`${people} and exists (
    select from (select ${bound.organisation_id} as organisation_id, finding.debt_case_id) as reached
    where ${hangsOnCaseInScope(scope, 'reached', 'debt_case_id')})`
}
