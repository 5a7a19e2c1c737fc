import type { CsvFailure } from '../failure.js'
import { shownValue } from '../values/distinct-sample.js'
import { restoreCell } from './formula.js'
import { rejectColumnCount } from './reject-column.js'

/** The columns of a file. Names are text, whatever they are: `__proto__` is a name like any other. */
export interface CsvHeader {
  /** Physical line, from 1. */
  line: number
  /** Trimmed names of the creditor's columns; unnamed columns at the end of the line are left out. */
  names: string[]
  /** Columns of ours at the beginning of each line (a reject file sent again); they are left out of every row. */
  reject_columns: number
  /**
   * Cells without a name at the end of the header, as files have whose lines all end with a separator. Rows may or may
   * not have them; nothing may stand in them.
   */
  unnamed_columns: number
}

export type HeaderFinding = { ok: true; header: CsvHeader } | { ok: false; failure: CsvFailure }

/**
 * Checks a header: each column needs one name of its own, and the `required` names must be there. Names are compared
 * without surrounding spaces, and with accents in one form.
 */
export function checkHeader(cells: readonly string[], line: number, required: readonly string[] = []): HeaderFinding {
  const trimmed = cells.map((cell) => cell.trim().normalize('NFC'))
  const reject_columns = rejectColumnCount(trimmed)
  const named = trimmed.findLastIndex((name) => name !== '') + 1
  const own = trimmed.slice(reject_columns, named)
  // What we neutralised when we handed the rows back is what it was again.
  const names = reject_columns === 0 ? own : own.map(restoreCell)
  const unnamed = names.indexOf('')
  if (unnamed !== -1) {
    return { ok: false, failure: { code: 'empty_column_name', line, column: reject_columns + unnamed + 1, detail: {} } }
  }
  const duplicate = duplicateOf(names)
  if (duplicate !== null) {
    const detail = { name: shownValue(duplicate.name), first_column: reject_columns + duplicate.first + 1 }
    const column = reject_columns + duplicate.second + 1
    return { ok: false, failure: { code: 'duplicate_column', line, column, detail } }
  }
  const missing = required.filter((name) => !names.includes(name.trim().normalize('NFC')))
  if (missing.length > 0) {
    const detail = { names: missing, found: names.slice(0, shown_names).map(shownValue) }
    return { ok: false, failure: { code: 'missing_column', line, column: null, detail } }
  }
  return { ok: true, header: { line, names, reject_columns, unnamed_columns: trimmed.length - named } }
}

/** Names a message about a missing column lists. */
const shown_names = 50

function duplicateOf(names: readonly string[]): { name: string; first: number; second: number } | null {
  const positions = new Map<string, number>()
  for (const [second, name] of names.entries()) {
    const first = positions.get(name)
    if (first !== undefined) return { name, first, second }
    positions.set(name, second)
  }
  return null
}
