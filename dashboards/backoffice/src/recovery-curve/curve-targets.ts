import type { TargetValue } from '@quittance/core'
import type { RecoveryCurveFiguresQuery } from './recovery-curve-figures.generated.js'

/** The KPIs whose targets are points of the curve, with the months since placement at which they are read. */
const ages = { 'liquidation-3-months': 3, 'liquidation-6-months': 6, 'liquidation-12-months': 12 } as const

/** The ids of those KPIs. */
export const curve_target_kpis: readonly string[] = Object.keys(ages)

/** What should have been collected by a month since placement. */
export interface CurveTarget {
  readonly age: number
  readonly target: TargetValue
}

/** The targets that a curve is held against, by months since placement. */
export function curveTargets(targets: RecoveryCurveFiguresQuery['reportTargets']): CurveTarget[] {
  return Object.entries(ages).flatMap(([id, age]) => {
    const { direction, numerator, denominator } = targets.find(({ kpiId }) => kpiId === id) ?? {}
    if (!direction || !numerator || !denominator) return []
    return [{ age, target: { direction, value: { numerator: BigInt(numerator), denominator: BigInt(denominator) } } }]
  })
}
