import type { BusinessDate, KpiFigure, KpiId, Period, Ratio, ReportTime } from '@quittance/core'
import type { Freshness } from '../report/freshness.sql.js'

/** One KPI of somebody, of a team or of all. */
export type PerformanceCell = {
  readonly kpi_id: KpiId
  readonly figure: KpiFigure
  /** The same in the time that it is compared with; null where nothing is compared. */
  readonly compared: KpiFigure | null
  /**
   * The value of the same unit that all agents together reach with this mix of portfolios (indirect standardisation);
   * null for sums, and where there is nothing to expect.
   */
  readonly expected: Ratio | null
  /** True for a share that rests on too few facts to judge anybody by: its 95 % interval is wider than 20 points. */
  readonly is_small: boolean
}

/** What one agent did, alone. */
export type AgentPerformance = {
  readonly agent_id: string
  readonly name: string
  /** Of the teams that the reader reaches. */
  readonly team_ids: readonly string[]
  readonly cells: readonly PerformanceCell[]
  /** Right-party contacts of the last twelve weeks up to the as-of day, the oldest first. */
  readonly weeks: readonly number[]
}

/** What the members of a team did, on whatever portfolio. */
export type TeamRow = {
  /** Null for the agents who are in no team. */
  readonly team_id: string | null
  readonly name: string | null
  readonly agent_ids: readonly string[]
  readonly cells: readonly PerformanceCell[]
}

/** Agents and teams over a period. */
export type TeamPerformance = Freshness & {
  readonly as_of: BusinessDate
  readonly period: Period
  readonly compared_time: ReportTime | null
  readonly currency: string
  readonly kpi_ids: readonly KpiId[]
  /** By name. */
  readonly agents: readonly AgentPerformance[]
  /** By name. An agent of two teams counts in both. */
  readonly teams: readonly TeamRow[]
  /** Everybody listed, each once. */
  readonly total: readonly PerformanceCell[]
}
