import {
  type DimensionFilter,
  type DimensionId,
  dimensions,
  isBusinessDate,
  isBusinessMonth,
  limits,
} from '@quittance/core'
import { uuid } from '../app/search-parameters.js'

/** The dimensions that have a parameter of their own in the address; creditor and portfolio have had theirs before. */
export const filter_dimensions = [
  'claim_kind',
  'debtor_kind',
  'placement_month',
  'agent',
  'team',
  'month',
  'day',
] as const satisfies readonly DimensionId[]

/** A dimension that is filtered through its values in the address. */
export type FilterDimension = (typeof filter_dimensions)[number]

const separator = '.'
const none = 'none'
const text_length_maximum = 4000

/** Reads the values of a filter from the address, such as `2026-01.2026-02`; `none` stands for facts that do not know it. */
export function readValues(dimension: FilterDimension, text: string): (string | null)[] {
  if (text.length > text_length_maximum) return []
  const parts = [...new Set(text.split(separator))].filter((part) => part === none || isValue(dimension, part))
  return parts.slice(0, limits.dimension_values_maximum).map((part) => (part === none ? null : part))
}

/** Writes the values of a filter for the address; `undefined` when it would restrict nothing. */
export function writeValues(values: readonly (string | null)[]): string | undefined {
  return values.length === 0 ? undefined : values.map((value) => value ?? none).join(separator)
}

/** The restrictions of a filter as the API takes them. */
export function dimensionFilters(filter: Readonly<Partial<Record<FilterDimension, string | undefined>>>) {
  return filter_dimensions.flatMap((dimension): DimensionFilter[] => {
    const text = filter[dimension]
    const values = text === undefined ? [] : readValues(dimension, text)
    return values.length === 0 ? [] : [{ dimension, values }]
  })
}

function isValue(dimension: FilterDimension, text: string): boolean {
  switch (dimensions[dimension].values) {
    case 'id':
      return uuid.test(text)
    case 'code':
      return /^[a-z][a-z_]{0,39}$/u.test(text)
    case 'month':
      return isBusinessMonth(text)
    case 'day':
      return isBusinessDate(text)
  }
}
