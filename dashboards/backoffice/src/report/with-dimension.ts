import type { DimensionId } from '@quittance/core'
import { type FilterDimension, filter_dimensions, readValues, writeValues } from './dimension-values.js'
import { type ReportFilter, withCreditor } from './report-filter.js'

/** The values of a dimension that a filter lets through; none when it does not restrict it. */
export function valuesOf(filter: ReportFilter, dimension: DimensionId): (string | null)[] {
  if (isFilterDimension(dimension)) {
    const text = filter[dimension]
    return text === undefined ? [] : readValues(dimension, text)
  }
  const id = dimension === 'creditor' ? filter.creditor : filter.portfolio
  return id === undefined ? [] : [id]
}

/** The same filter with other values of a dimension. Of creditors and portfolios one can be chosen. */
export function withDimension(
  filter: ReportFilter,
  dimension: DimensionId,
  values: readonly (string | null)[],
): ReportFilter {
  if (isFilterDimension(dimension)) return { ...filter, [dimension]: writeValues(values) }
  const id = values[0] ?? undefined
  return dimension === 'creditor' ? withCreditor(filter, id) : { ...filter, portfolio: id }
}

function isFilterDimension(dimension: DimensionId): dimension is FilterDimension {
  return filter_dimensions.some((one) => one === dimension)
}
