import { limits } from '@quittance/core'
import type { ApplyRun } from './apply-run.js'

/** Lines of the file, both ends included. */
export type Slice = { readonly first_line: number; readonly last_line: number }

/**
 * Does a step slice by slice, with a checkpoint before each: there progress is told, and a wish to cancel heard.
 * `share` places the step within the whole work of applying, from 0 to 1.
 */
export const forEachSlice = async (
  run: ApplyRun,
  share: { readonly from: number; readonly to: number },
  work: (slice: Slice) => Promise<void>,
): Promise<void> => {
  const found = await run.client.query<{ first_line: number | null; last_line: number | null }>(
    `select min(line) as first_line, max(line) as last_line from staged_row where verdict = 'new'`,
  )
  const { first_line = null, last_line = null } = found.rows[0] ?? {}
  if (first_line === null || last_line === null) return
  const lines = last_line - first_line + 1
  for (let line = first_line; line <= last_line; line += limits.import_slice_rows) {
    const done = share.from + ((share.to - share.from) * (line - first_line)) / lines
    await run.progress.checkpoint('applying', Math.floor(run.rows_read * done))
    await work({ first_line: line, last_line: Math.min(line + limits.import_slice_rows - 1, last_line) })
  }
}
