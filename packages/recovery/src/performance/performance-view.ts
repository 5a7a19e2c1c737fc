import type { KpiFigure } from '@quittance/core'
import { figureKey, figureUnit } from '../kpi/figure.js'
import { figuresOfKpi } from '../kpi/kpi-figures.js'
import { fractionOf } from './performance-cells.js'
import type { PerformanceValueView } from './performance.graphql.js'
import type { PerformanceCell } from './team-performance.js'

/** A cell as the API answers it. */
export const performanceValue = (
  { kpi_id, figure, compared, expected, is_small }: PerformanceCell,
  currency: string,
): PerformanceValueView => {
  const { numerator, denominator } = figuresOfKpi[kpi_id]
  const now = partsOf(figure)
  const before = compared === null ? nothing : partsOf(compared)
  return {
    kpiId: kpi_id,
    unit: figure.unit,
    ...now,
    comparedNumerator: before.numerator,
    comparedDenominator: before.denominator,
    expectedNumerator: expected?.numerator ?? null,
    expectedDenominator: expected?.denominator ?? null,
    isSmall: is_small,
    currency: figureUnit(numerator).startsWith('money') ? currency : null,
    numeratorMeasure: figureKey(numerator),
    denominatorMeasure: denominator === null ? null : figureKey(denominator),
  }
}

const nothing = { numerator: null, denominator: null } as const

const partsOf = (figure: KpiFigure): { readonly numerator: bigint | null; readonly denominator: bigint | null } => {
  switch (figure.unit) {
    case 'money':
    case 'count':
      return { numerator: figure.value, denominator: null }
    default: {
      const fraction = fractionOf(figure)
      return { numerator: fraction?.numerator ?? null, denominator: fraction?.denominator ?? null }
    }
  }
}
