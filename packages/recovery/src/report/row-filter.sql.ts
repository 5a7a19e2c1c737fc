import {
  assertNever,
  type BusinessMonth,
  type DimensionFilter,
  type DimensionId,
  isBusinessMonth,
  startOfMonth,
} from '@quittance/core'
import { isId } from '@quittance/platform'
import { listParameter, type Parameter, type Sql, sql } from './sql.js'

/** The dimensions that are columns of a fact; the others are settled when the portfolios of a report are found. */
type RowDimension = Exclude<DimensionId, 'creditor' | 'portfolio' | 'team'>

/** A restriction of the rows that are added up. */
export type RowFilter = {
  readonly dimension: RowDimension
  /** Days, first days of months, codes or ids. */
  readonly values: Parameter
  /** Whether rows that do not know their value count too. */
  readonly takes_none: boolean
}

/** The filters on columns of facts; those on portfolios are left out. Their values have been checked before. */
export const rowFilters = (filters: readonly DimensionFilter[]): RowFilter[] =>
  filters.flatMap(({ dimension, values }): RowFilter[] => {
    const given = values.filter((value) => value !== null)
    const takes_none = given.length < values.length
    switch (dimension) {
      case 'creditor':
      case 'portfolio':
      case 'team':
        return []
      case 'placement_month':
      case 'month':
        return [{ dimension, values: listParameter('date[]', given.filter(isBusinessMonth).map(firstDay)), takes_none }]
      case 'day':
        return [{ dimension, values: listParameter('date[]', given), takes_none }]
      case 'claim_kind':
      case 'debtor_kind':
        return [{ dimension, values: listParameter('text[]', given), takes_none }]
      case 'agent':
        return [{ dimension, values: listParameter('uuid[]', given.filter(isId)), takes_none }]
      default:
        return assertNever(dimension)
    }
  })

const firstDay = (month: BusinessMonth): string => startOfMonth(month)

/** What a row knows; a column that such rows do not have is named as null. */
export type RowColumns = { readonly [Column in 'placed_on' | 'day' | 'claim_kind' | 'debtor_kind' | 'agent_id']: Sql }

/** The columns of a fact under their usual names. */
export const fact_columns: RowColumns = {
  placed_on: sql`placed_on`,
  day: sql`day`,
  claim_kind: sql`claim_kind`,
  debtor_kind: sql`debtor_kind`,
  agent_id: sql`agent_id`,
}

/** The columns of what stands on the as-of day: it was done on no day and by nobody. */
export const position_columns: RowColumns = { ...fact_columns, day: sql`null::date`, agent_id: sql`null::uuid` }

/** The first day of the month of a day. By way of timestamp, which unlike timestamptz needs no time zone. */
export const monthStart = (day: Sql): Sql => sql`date_trunc('month', (${day})::timestamp)::date`

/** A condition, to be added after another, that a row is within the filters of a report; nothing when there are none. */
export const withinFilters = (
  { filters }: { readonly filters: readonly RowFilter[] },
  columns: RowColumns = fact_columns,
): Sql => ({
  pieces: filters.flatMap((filter) => sql` and ${condition(filter, columns)}`.pieces),
})

const condition = ({ dimension, values, takes_none }: RowFilter, columns: RowColumns): Sql => {
  const none = takes_none ? sql`true` : sql`false`
  const value = valueOf(dimension, columns)
  return sql`case when ${value} is null then ${none} else ${value} = any(${values}) end`
}

/** The value of a row in a dimension; null where it does not know it. */
export const valueOf = (dimension: RowDimension, columns: RowColumns): Sql => {
  switch (dimension) {
    case 'placement_month':
      return monthStart(columns.placed_on)
    case 'month':
      return monthStart(columns.day)
    case 'day':
      return columns.day
    case 'claim_kind':
      return sql`nullif(${columns.claim_kind}, 'none')`
    case 'debtor_kind':
      return sql`nullif(${columns.debtor_kind}, 'none')`
    case 'agent':
      return sql`nullif(${columns.agent_id}, '00000000-0000-0000-0000-000000000000'::uuid)`
    default:
      return assertNever(dimension)
  }
}
