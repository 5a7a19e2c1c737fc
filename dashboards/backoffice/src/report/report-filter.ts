import {
  type BusinessDate,
  comparedTime,
  comparisons,
  isBusinessDate,
  type Period,
  relative_periods,
  relativePeriod,
  type ReportTime,
} from '@quittance/core'
import type { ReportSpecInput } from '../app/schema.generated.js'
import {
  day,
  id,
  normal,
  oneOf,
  pattern,
  searchParameters,
  type SearchOf,
  withoutParameters,
} from '../app/search-parameters.js'
import { dimensionFilters, type FilterDimension, readValues, writeValues } from './dimension-values.js'

/** Some values of a dimension; those that cannot be are dropped. */
const valuesOf = (dimension: FilterDimension) => normal((values) => writeValues(readValues(dimension, values)))

/** The day that figures are seen from, kept from page to page. */
export const asOfSearch = searchParameters({ asOf: day })

/** The filters of every report, as they stand in the URL. */
export const reportSearch = searchParameters({
  creditor: id,
  portfolio: id,
  from: day,
  to: day,
  /** A period that moves with the day on which the address is opened; it stands before `from` and `to`. */
  period: oneOf(relative_periods),
  asOf: day,
  currency: pattern(/^[A-Z]{3}$/u),
  /** What figures are held against. `none` switches off what a page would do by itself. */
  compare: oneOf(['none', ...comparisons]),
  claim_kind: valuesOf('claim_kind'),
  debtor_kind: valuesOf('debtor_kind'),
  placement_month: valuesOf('placement_month'),
  agent: valuesOf('agent'),
  team: valuesOf('team'),
  month: valuesOf('month'),
  day: valuesOf('day'),
  /** The saved view that was opened. */
  view: id,
})

/** The filters of a page that is about one portfolio: it has one creditor and one currency already. */
export const portfolioReportSearch = withoutParameters(reportSearch, {
  creditor: true,
  portfolio: true,
  currency: true,
})

/** What a report is restricted to; everything absent means everything. */
export type ReportFilter = SearchOf<typeof reportSearch>

/** The names of the filters that a chip can take away. */
export type ReportFilterKey = keyof ReportFilter

/** Every filter: what a report page offers unless it says otherwise. */
export const report_filter_keys: readonly ReportFilterKey[] = Object.keys(reportSearch.shape).filter(isFilterKey)

function isFilterKey(name: string): name is ReportFilterKey {
  return name !== 'view' && Object.hasOwn(reportSearch.shape, name)
}

/** The specification that the API computes figures and lists from. */
export function toReportSpec(filter: ReportFilter): ReportSpecInput {
  const { creditor, portfolio, from, to, period, asOf, currency, compare } = filter
  const filters = dimensionFilters(filter).map(({ dimension, values }) => ({ dimension, values: [...values] }))
  return {
    ...(creditor === undefined ? {} : { creditorIds: [creditor] }),
    ...(portfolio === undefined ? {} : { portfolioIds: [portfolio] }),
    ...(filters.length === 0 ? {} : { filters }),
    ...(period === undefined
      ? from === undefined && to === undefined
        ? {}
        : { period: { from: from ?? null, to: to ?? null } }
      : { relativePeriod: period }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(currency === undefined ? {} : { currency }),
    ...(compare === undefined || compare === 'none' ? {} : { comparison: compare }),
  }
}

/** Choosing another creditor leaves its portfolios behind. */
export function withCreditor(filter: ReportFilter, creditor: string | undefined): ReportFilter {
  return { ...filter, creditor, portfolio: undefined, currency: undefined }
}

/** Everything is shown again, as of the same day; each key is named, so that pages with more of their own can merge it. */
export function withoutFilters(filter: ReportFilter, keys: readonly ReportFilterKey[]): ReportFilter {
  return { ...filter, ...Object.fromEntries(keys.filter((key) => key !== 'asOf').map((key) => [key, undefined])) }
}

/** A period whose end comes before its start holds nothing; says so before asking. */
export function periodIsReversed({ from, to, period }: ReportFilter): boolean {
  return period === undefined && from !== undefined && to !== undefined && to < from
}

/** The days that a filter means when it is read on `today`. */
export function timeOf(filter: ReportFilter, today: BusinessDate): ReportTime {
  const as_of = businessDay(filter.asOf) ?? today
  const period: Period = filter.period
    ? relativePeriod(filter.period, as_of)
    : { from: businessDay(filter.from), to: businessDay(filter.to) }
  return { period, as_of }
}

/** The days that figures are compared with; null when they are compared with nothing, or nothing lies before. */
export function comparedTimeOf(filter: ReportFilter, today: BusinessDate): ReportTime | null {
  const { compare } = filter
  return compare === undefined || compare === 'none' ? null : comparedTime(timeOf(filter, today), compare)
}

function businessDay(text: string | undefined): BusinessDate | null {
  return text !== undefined && isBusinessDate(text) ? text : null
}
