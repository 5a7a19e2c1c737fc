import {
  type BusinessDate,
  type Clock,
  type Fall,
  fallOf,
  isBusinessDate,
  type KpiId,
  ok,
  type Ratio,
  ratioToNumber,
  type Result,
  right_party_outcomes,
} from '@quittance/core'
import { z } from 'zod'
import type { Actor } from '../actor.js'
import { caseScope } from '../debt-case/case-scope.rules.js'
import { hangsOnCaseInScope } from '../debt-case/case-scope.sql.js'
import { computeTeamPerformance } from '../performance/compute-team-performance.js'
import { fractionOf } from '../performance/performance-cells.js'
import type { AgentPerformance, PerformanceCell } from '../performance/team-performance.js'
import type { ReportFailure } from '../report/report-failure.js'
import type { ReportSpec } from '../report/report-spec.js'
import { type Report, resolveReport } from '../report/resolve-report.js'
import { listParameter, parameter, type Sql, sql } from '../report/sql.js'
import type { SqlReader } from '../report/sql-reader.js'
import type { ReadingReason } from './reading-reason.js'

/** Shares that are watched, with why some cases are worth reading where one fell. */
const watched = {
  'right-party-contact-rate': 'long_call',
  'promise-kept-rate-count': 'broken_promise',
} as const satisfies Partial<Readonly<Record<KpiId, ReadingReason>>>

type WatchedKpi = keyof typeof watched
const watched_ids = Object.keys(watched) as WatchedKpi[]

/** A case from which may be seen what happens, and what is remarkable about it. */
export type Reading = {
  readonly reason: ReadingReason
  readonly debt_case_id: string
  readonly day: BusinessDate
  /** Days from the promise to its end, or seconds of the call. */
  readonly value: number
}

/** A share of an agent that fell beyond what chance explains. */
export type CoachingItem = {
  readonly agent_id: string
  readonly name: string
  readonly team_ids: readonly string[]
  readonly kpi_id: WatchedKpi
  readonly fall: Fall
  readonly now: Ratio
  readonly before: Ratio | null
  /** What all agents together reach with the same mix of portfolios. */
  readonly expected: Ratio | null
  readonly readings: readonly Reading[]
}

const readings_each = 5

/**
 * The agents whose shares fell, against their own time before and against what all together reach with the same mix,
 * those that fell against both first, then the widest gap; each with the cases that are worth reading.
 */
export const computeCoaching = async (
  reader: SqlReader,
  actor: Actor,
  clock: Clock,
  spec: ReportSpec,
): Promise<Result<CoachingItem[], ReportFailure>> => {
  const comparison = spec.content.comparison ?? 'previous_period'
  const asked = { ...spec, content: { ...spec.content, kpi_ids: watched_ids, comparison } }
  const performance = await computeTeamPerformance(reader, actor, clock, asked, false)
  if (!performance.ok) return performance
  const report = await resolveReport(reader, actor, clock, spec)
  if (!report.ok) return report
  const items = performance.value.agents.flatMap(fallsOf).toSorted((left, right) => weight(right) - weight(left))
  const readings = await readReadings(reader, actor, report.value, items)
  return ok(
    items.map((item) => ({
      ...item,
      readings: readings.filter(
        ({ agent_id, reason }) => agent_id === item.agent_id && reason === watched[item.kpi_id],
      ),
    })),
  )
}

type Fallen = Omit<CoachingItem, 'readings'>

const fallsOf = ({ agent_id, name, team_ids, cells }: AgentPerformance): Fallen[] =>
  watched_ids.flatMap((kpi_id) => {
    const cell = cells.find((one) => one.kpi_id === kpi_id)
    const now = cell === undefined ? null : fractionOf(cell.figure)
    if (cell === undefined || now === null) return []
    const before = cell.compared === null ? null : fractionOf(cell.compared)
    const fall = fallIn(now, before, cell)
    return fall === null ? [] : [{ agent_id, name, team_ids, kpi_id, fall, now, before, expected: cell.expected }]
  })

const fallIn = (now: Ratio, before: Ratio | null, { expected }: PerformanceCell): Fall | null =>
  fallOf({
    successes: Number(now.numerator),
    trials: Number(now.denominator),
    before: before === null ? null : { successes: Number(before.numerator), trials: Number(before.denominator) },
    expected: expected === null ? null : ratioToNumber(expected),
  })

/** How much there is to talk about. */
const weight = ({ fall, now, before, expected }: Fallen): number => {
  const held_against = [before, expected].flatMap((one) => (one === null ? [] : [ratioToNumber(one)]))
  return (fall === 'both' ? 1 : 0) + Math.max(0, ...held_against) - ratioToNumber(now)
}

const readingRow = z.object({
  agent_id: z.string(),
  debt_case_id: z.string(),
  day: z.string().refine(isBusinessDate),
  value: z.int(),
})

const readReadings = async (reader: SqlReader, actor: Actor, report: Report, items: readonly Fallen[]) => {
  const found: (Reading & { readonly agent_id: string })[] = []
  for (const kpi_id of watched_ids) {
    const agents = [...new Set(items.filter((item) => item.kpi_id === kpi_id).map(({ agent_id }) => agent_id))]
    if (agents.length === 0) continue
    const reason = watched[kpi_id]
    const rows = await reader(readingRow, readingStatement(reason, actor, report, agents))
    found.push(...rows.map((row) => ({ reason, ...row })))
  }
  return found
}

const readingStatement = (reason: ReadingReason, actor: Actor, report: Report, agents: readonly string[]): Sql => {
  const scope = caseScope(actor)
  const source =
    reason === 'broken_promise'
      ? brokenSoon(report, hangsOnCaseInScope(scope, 'promise', 'debt_case_id'))
      : longCalls(report, hangsOnCaseInScope(scope, 'activity', 'debt_case_id'))
  return sql`
    select agent.id::text as agent_id, reading.debt_case_id::text, reading.day::text, reading.value
    from unnest(${listParameter('uuid[]', agents)}) as agent(id)
    cross join lateral (
      select * from (${source}) as found
      order by weight desc, day desc, debt_case_id
      limit ${parameter('bigint', String(readings_each))}
    ) as reading`
}

/** One row per case: its promise that was broken soonest after it was made. */
const brokenSoon = ({ bound }: Report, in_scope: Sql): Sql => sql`
  select distinct on (promise.debt_case_id) promise.debt_case_id, promise.due_on + promise.grace_days as day,
         promise.due_on + promise.grace_days - promise.promised_on as value,
         promise.promised_on - promise.due_on - promise.grace_days as weight
  from promise
  where promise.organisation_id = ${bound.organisation_id} and promise.agent_id = agent.id
    and promise.portfolio_id = any(${bound.portfolio_ids}) and promise.status = 'broken'
    and promise.due_on + promise.grace_days between ${bound.from} and least(${bound.to}, ${bound.as_of})
    and ${in_scope}
  order by promise.debt_case_id, weight desc, day desc`

/** One row per case: its longest call of which nothing came. */
const longCalls = ({ bound }: Report, in_scope: Sql): Sql => sql`
  select distinct on (activity.debt_case_id) activity.debt_case_id, activity.occurred_on as day,
         activity.duration_seconds as value, activity.duration_seconds as weight
  from activity
  where activity.organisation_id = ${bound.organisation_id} and activity.agent_id = agent.id
    and activity.portfolio_id = any(${bound.portfolio_ids})
    and activity.occurred_on between ${bound.from} and least(${bound.to}, ${bound.as_of})
    and activity.channel = 'call' and activity.direction = 'outbound' and activity.duration_seconds > 0
    and not coalesce(activity.outcome = any(${listParameter('text[]', right_party_outcomes)}), false)
    and ${in_scope}
  order by activity.debt_case_id, weight desc, day desc`
