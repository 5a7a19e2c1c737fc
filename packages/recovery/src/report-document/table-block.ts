import type { DocumentValue, TableBlock } from './report-document.js'

/** The rows of a table that is in memory already. */
export const rowsOf = (rows: readonly (readonly DocumentValue[])[]): TableBlock['rows'] =>
  async function* () {
    yield* rows
  }
