import {
  type BusinessDate,
  type Clock,
  err,
  findKpi,
  isBusinessDate,
  type KpiId,
  type MeasureTotals,
  ok,
  type Result,
} from '@quittance/core'
import type { Actor } from '../actor.js'
import { measureTable } from '../kpi/measure-table.js'
import type { Freshness } from '../report/freshness.sql.js'
import type { ReportFailure } from '../report/report-failure.js'
import type { ReportSpec } from '../report/report-spec.js'
import { resolveReport } from '../report/resolve-report.js'
import type { SqlReader } from '../report/sql-reader.js'
import { ledPeople, type LedPerson } from './led-people.js'
import { cellsOf } from './performance-cells.js'
import { performance_kpi_ids } from './performance-kpis.js'
import type { PerformanceCell } from './team-performance.js'

/** What an agent did on one day; days on which nothing happened are left out. */
export type AgentDay = { readonly day: BusinessDate; readonly cells: readonly PerformanceCell[] }

/** An agent day by day. */
export type AgentDays = Freshness & {
  readonly agent: LedPerson
  readonly currency: string
  readonly kpi_ids: readonly KpiId[]
  /** The latest first. */
  readonly days: readonly AgentDay[]
}

/** The days of one agent in the period of a report; null for somebody whose work the actor may not follow. */
export const computeAgentDays = async (
  reader: SqlReader,
  actor: Actor,
  clock: Clock,
  spec: ReportSpec,
  agent_id: string,
): Promise<Result<AgentDays | null, ReportFailure>> => {
  const agent = (await ledPeople(reader, actor)).people.find(({ id }) => id === agent_id)
  if (agent === undefined) return ok(null)
  const filters = [...spec.filters, { dimension: 'agent' as const, values: [agent_id] }]
  const report = await resolveReport(reader, actor, clock, { ...spec, filters })
  if (!report.ok) return err(report.error)
  const measures = [...new Set(performance_kpi_ids.flatMap((id) => findKpi(id)?.measures ?? []))]
  const { groups, computed_at, data_state } = await measureTable(
    reader,
    report.value,
    measures,
    [['day']],
    ['occurrence'],
  )
  const days = (groups[0] ?? []).flatMap(({ key: [day], occurrence }) =>
    typeof day === 'string' && isBusinessDate(day) && hasSomething(occurrence)
      ? [{ day, cells: cellsOf(performance_kpi_ids, { now: new Map([['', occurrence]]), before: null }, new Map()) }]
      : [],
  )
  return ok({
    agent,
    currency: report.value.currency,
    kpi_ids: performance_kpi_ids,
    days: days.toSorted((left, right) => right.day.localeCompare(left.day)),
    computed_at,
    data_state,
  })
}

const hasSomething = (totals: MeasureTotals): boolean => Object.values(totals).some((value) => (value ?? 0n) !== 0n)
