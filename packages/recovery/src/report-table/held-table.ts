import {
  type DimensionId,
  heldAgainst,
  isMeasureId,
  type KpiBasis,
  type MeasureId,
  type MeasureTotals,
  type ReportTime,
} from '@quittance/core'
import type { MeasureRow } from '../kpi/measure-table.js'

/** Totals by the key of a row of a table. */
export type RowsByKey = ReadonlyMap<string, MeasureRow>

/** The key of a row as a text. */
export const keyText = (key: readonly (string | null)[]): string => JSON.stringify(key)

/** Rows by their keys. */
export const byKey = (rows: readonly MeasureRow[]): RowsByKey => new Map(rows.map((row) => [keyText(row.key), row]))

/** Stands for the agents whose work the viewer may not follow: together they are a row that cannot be opened. */
export const elsewhere = 'elsewhere'

/** Rows with the agents outside `followed` (null: nobody) made one. */
export const foldedRows = (
  rows: readonly MeasureRow[],
  dimensions: readonly DimensionId[],
  followed: ReadonlySet<string> | null,
): RowsByKey =>
  followed === null || !dimensions.includes('agent')
    ? byKey(rows)
    : renamedRows(rows, dimensions, (dimension, value) =>
        dimension === 'agent' && value !== null && !followed.has(value) ? elsewhere : value,
      )

/** Rows of a compared time by the keys of the rows against which they are held. */
export const heldRows = (
  rows: readonly MeasureRow[],
  dimensions: readonly DimensionId[],
  compared: ReportTime,
  time: ReportTime,
): RowsByKey => renamedRows(rows, dimensions, (dimension, value) => heldAgainst(dimension, value, compared, time))

const renamedRows = (
  rows: readonly MeasureRow[],
  dimensions: readonly DimensionId[],
  rename: (dimension: DimensionId, value: string | null) => string | null,
): RowsByKey => {
  const held = new Map<string, MeasureRow>()
  for (const row of rows) {
    const key = row.key.map((value, position) => {
      const dimension = dimensions[position]
      return dimension === undefined ? value : rename(dimension, value)
    })
    // Two days may be held against one: 28 and 29 February of a leap year against 28 February.
    const known = held.get(keyText(key))
    held.set(keyText(key), {
      key,
      placement: sum(known, row, 'placement'),
      occurrence: sum(known, row, 'occurrence'),
    })
  }
  return held
}

const sum = (one: MeasureRow | undefined, other: MeasureRow, basis: KpiBasis): MeasureTotals => {
  if (one === undefined) return other[basis]
  const totals: Partial<Record<MeasureId, bigint>> = { ...one[basis] }
  for (const id of Object.keys(other[basis]).filter(isMeasureId))
    totals[id] = (one[basis][id] ?? 0n) + (other[basis][id] ?? 0n)
  return totals
}
