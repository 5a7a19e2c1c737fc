import type { DocumentValue, TableBlock } from './report-document.js'

/** The rows of a table that is in memory already. */
export const heldRows = (rows: readonly (readonly DocumentValue[])[]): Pick<TableBlock, 'rows' | 'row_count'> => ({
  row_count: rows.length,
  rows: async function* () {
    yield* rows
  },
})
