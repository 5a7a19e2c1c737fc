import {
  ageing_bases,
  areAgeingEdges,
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

/** Upper ends of ageing buckets in days, as `30,60,90`; those that cannot be are dropped. */
const edges = normal((text) => readEdges(text)?.join(','))

/** The upper ends of ageing buckets that a text means; null when it means none. */
export function readEdges(text: string): number[] | null {
  const days = text.split(/[\s,;]+/u).filter((part) => part !== '')
  if (!days.every((part) => /^\d{1,5}$/u.test(part))) return null
  const numbers = days.map(Number)
  return areAgeingEdges(numbers) && numbers.length <= 24 && (numbers.at(-1) ?? 0) <= 36_500 ? numbers : null
}

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
  /** From which day claims age, and at which days the buckets of their age end. */
  basis: oneOf(ageing_bases),
  edges,
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
  return !['view', 'basis', 'edges'].includes(name) && Object.hasOwn(reportSearch.shape, name)
}

/** The specification that the API computes figures and lists from. */
export function toReportSpec(filter: ReportFilter): ReportSpecInput {
  const { creditor, portfolio, from, to, period, asOf, currency, compare, basis } = filter
  const ageingEdges = filter.edges === undefined ? null : readEdges(filter.edges)
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
    ...(basis === undefined ? {} : { ageingBasis: basis }),
    ...(ageingEdges === null ? {} : { ageingEdges }),
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
