import type { DimensionId } from '@quittance/core'
import { fact_columns, type RowColumns, valueOf } from './row-filter.sql.js'
import { joined, type Sql, sql } from './sql.js'

/**
 * The values of a row in some dimensions as columns key_0, key_1 …, each with a comma after it. Rows have the columns of
 * facts, and portfolio_id, team_id and creditor_id.
 */
export const keyColumns = (dimensions: readonly DimensionId[], columns: RowColumns = fact_columns): Sql => ({
  pieces: dimensions.flatMap((dimension, position) => [...keyOf(dimension, columns).pieces, ` as key_${position}, `]),
})

/** Those columns by name, as `group by` lists them: each with a comma after it. */
export const keyNames = (dimensions: readonly DimensionId[]): Sql => ({
  pieces: dimensions.map((_, position) => `key_${position}, `),
})

/** Those columns as the array of texts in which a reader answers them; months are written YYYY-MM. */
export const keyArray = (dimensions: readonly DimensionId[]): Sql => {
  const texts = dimensions.map((dimension, position) => {
    const name: Sql = { pieces: [`key_${position}`] }
    return dimension === 'month' || dimension === 'placement_month'
      ? sql`to_char(${name}, 'YYYY-MM')`
      : sql`${name}::text`
  })
  return sql`array[${joined(texts, ', ')}]::text[]`
}

const keyOf = (dimension: DimensionId, columns: RowColumns): Sql => {
  switch (dimension) {
    case 'creditor':
      return sql`creditor_id`
    case 'portfolio':
      return sql`portfolio_id`
    case 'team':
      return sql`team_id`
    default:
      return valueOf(dimension, columns)
  }
}
