import { type DimensionId, err, type KpiBasis, type MeasureId, ok, type ReportTime, type Result } from '@quittance/core'
import { measureTable } from '../kpi/measure-table.js'
import type { ComparedReport } from '../report/compared-report.js'
import type { Freshness } from '../report/freshness.sql.js'
import type { ReportFailure } from '../report/report-failure.js'
import type { Report } from '../report/resolve-report.js'
import type { SqlReader } from '../report/sql-reader.js'
import { foldedRows, heldRows, type RowsByKey } from './held-table.js'
import type { TableShape } from './table-shape.js'

/** Totals by some of the dimensions of a table, and those against which they are held. */
export type GroupTotals = {
  readonly by: readonly DimensionId[]
  readonly now: RowsByKey
  /** Null where the table compares with nothing. */
  readonly before: RowsByKey | null
}

/** The totals of a table: of its cells, of its rows, of its columns, and of all. */
export type TableTotals = Freshness & {
  readonly cells: GroupTotals
  readonly rows: GroupTotals
  readonly columns: GroupTotals
  readonly whole: GroupTotals
}

/** Reads the totals of a table: those of one time are all of one moment. */
export const readTotals = async (
  reader: SqlReader,
  report: Report,
  compared: ComparedReport | null,
  time: ReportTime,
  { rows, column, dimensions }: TableShape,
  measures: readonly MeasureId[],
  bases: readonly KpiBasis[],
  followed: ReadonlySet<string> | null,
): Promise<Result<TableTotals, ReportFailure>> => {
  const by = [dimensions, rows, column === null ? [] : [column], []] as const
  const now = await measureTable(reader, report, measures, by, bases)
  const before = compared === null ? null : await measureTable(reader, compared.report, measures, by, bases)
  if (!now.is_whole || before?.is_whole === false) return err({ code: 'table_too_large', field: 'rows' })
  const group = (place: 0 | 1 | 2 | 3): GroupTotals => ({
    by: by[place],
    now: foldedRows(now.groups[place] ?? [], by[place], followed),
    before:
      compared === null || before === null
        ? null
        : heldRows(
            [...foldedRows(before.groups[place] ?? [], by[place], followed).values()],
            by[place],
            compared.time,
            time,
          ),
  })
  const { computed_at, data_state } = now
  return ok({ cells: group(0), rows: group(1), columns: group(2), whole: group(3), computed_at, data_state })
}
