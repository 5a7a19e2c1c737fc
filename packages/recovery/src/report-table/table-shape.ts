import { type DimensionId, err, limits, ok, type Result } from '@quittance/core'
import type { Actor } from '../actor.js'
import { isHidden } from '../report/report-filter.js'
import type { ReportFailure } from '../report/report-failure.js'
import type { ReportContent } from '../report/report-spec.js'

/** What a table is divided by. */
export type TableShape = {
  readonly rows: readonly DimensionId[]
  readonly column: DimensionId | null
  /** The rows' dimensions and then the columns'. */
  readonly dimensions: readonly DimensionId[]
}

/** Checks what a table is to be divided by. */
export const tableShape = (
  actor: Actor,
  { rows, column }: Pick<ReportContent, 'rows' | 'column'>,
): Result<TableShape, ReportFailure> => {
  if (rows.length > limits.table_dimensions_maximum) return err({ code: 'too_many_rows', field: 'rows' })
  const hidden = rows.find((dimension) => isHidden(actor, dimension))
  if (hidden !== undefined) return err({ code: 'internal_dimension', field: 'rows', dimension: hidden })
  const repeated = rows.find((dimension, position) => rows.indexOf(dimension) !== position)
  if (repeated !== undefined) return err({ code: 'repeated_dimension', field: 'rows', dimension: repeated })
  if (column === null) return ok({ rows, column, dimensions: rows })
  if (isHidden(actor, column)) return err({ code: 'internal_dimension', field: 'column', dimension: column })
  if (rows.includes(column)) return err({ code: 'repeated_dimension', field: 'column', dimension: column })
  return ok({ rows, column, dimensions: [...rows, column] })
}
