import {
  assert,
  type BusinessDate,
  type BusinessMonth,
  type Clock,
  type CollectedFact,
  isBusinessMonth,
  limits,
  type MeasureId,
  type Money,
  ok,
  type PlacedFact,
  recoveryCurve,
  type Result,
} from '@quittance/core'
import type { Actor } from '../actor.js'
import { type MeasureRow, measureTable } from '../kpi/measure-table.js'
import type { Freshness } from '../report/freshness.sql.js'
import type { ReportFailure } from '../report/report-failure.js'
import type { ReportSpec } from '../report/report-spec.js'
import { resolveReport } from '../report/resolve-report.js'
import type { SqlReader } from '../report/sql-reader.js'

/** One placement month of a recovery curve. */
export type RecoveryCurveRow = {
  readonly placement_month: BusinessMonth
  readonly placed: Money
  readonly claim_count: bigint
  /** Collected by the end of each month since placement, from 0; null where that month has not begun by the as-of day. */
  readonly cumulative_collected_minor: readonly (bigint | null)[]
}

/** Recovery by placement month. */
export type RecoveryCurveResult = Freshness & {
  readonly as_of: BusinessDate
  /** Cells of every row. */
  readonly months_maximum: number
  readonly rows: readonly RecoveryCurveRow[]
}

const curveMeasures = ['placed_minor', 'placed_count', 'collected_minor'] as const satisfies readonly MeasureId[]

/**
 * What was collected of each month's placements by months since placement, of the claims placed in the period. Of more
 * placement months than `limits.curve_months_maximum` the latest are shown, and as many cells.
 */
export const computeRecoveryCurve = async (
  reader: SqlReader,
  actor: Actor,
  clock: Clock,
  spec: ReportSpec,
): Promise<Result<RecoveryCurveResult, ReportFailure>> => {
  const resolved = await resolveReport(reader, actor, clock, spec)
  if (!resolved.ok) return resolved
  const report = resolved.value
  const { groups, ...fresh } = await measureTable(
    reader,
    report,
    curveMeasures,
    [['placement_month', 'month']],
    ['placement'],
  )
  const facts = (groups[0] ?? []).flatMap(factsIn)
  const { as_of } = report
  const curve = recoveryCurve(placedOf(facts), collectedOf(facts), { as_of, mode: 'cumulative' })
  const shown = curve.rows.slice(-limits.curve_months_maximum)
  const months_maximum =
    Math.min(shown[0]?.cells.findLastIndex((cell) => cell !== null) ?? -1, limits.curve_months_maximum - 1) + 1
  return ok({
    as_of,
    months_maximum,
    rows: shown.map((row): RecoveryCurveRow => ({
      placement_month: row.placement_month,
      placed: { amount_minor: row.placed_minor, currency: report.currency },
      claim_count: countOf(facts, row.placement_month),
      cumulative_collected_minor: row.cells.slice(0, months_maximum),
    })),
    ...fresh,
  })
}

/** Sums of one measure over one placement month and one month of occurrence. */
type MonthFact = {
  readonly measure: (typeof curveMeasures)[number]
  readonly placement_month: BusinessMonth
  readonly occurred_in: BusinessMonth
  readonly total: bigint
}

const factsIn = ({ key: [placement_month, occurred_in], placement }: MeasureRow): MonthFact[] => {
  assert(
    typeof placement_month === 'string' &&
      isBusinessMonth(placement_month) &&
      typeof occurred_in === 'string' &&
      isBusinessMonth(occurred_in),
    'Every fact has its months',
  )
  return curveMeasures
    .map((measure) => ({ measure, placement_month, occurred_in, total: placement[measure] ?? 0n }))
    .filter(({ total }) => total !== 0n)
}

const ofMeasure = (facts: readonly MonthFact[], measure: MonthFact['measure']): MonthFact[] =>
  facts.filter((fact) => fact.measure === measure)

const placedOf = (facts: readonly MonthFact[]): PlacedFact[] =>
  ofMeasure(facts, 'placed_minor').map(({ placement_month, total }) => ({ placement_month, placed_minor: total }))

/** Later days than the as-of day are left out by the statement, so the month of occurrence is all that matters here. */
const collectedOf = (facts: readonly MonthFact[]): CollectedFact[] =>
  ofMeasure(facts, 'collected_minor').map(({ placement_month, occurred_in, total }) => ({
    placement_month,
    collected_on: occurred_in,
    collected_minor: total,
  }))

const countOf = (facts: readonly MonthFact[], placement_month: BusinessMonth): bigint =>
  ofMeasure(facts, 'placed_count')
    .filter((fact) => fact.placement_month === placement_month)
    .reduce((sum, { total }) => sum + total, 0n)
