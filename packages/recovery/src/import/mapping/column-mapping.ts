import type { AmountMarks } from '@quittance/core'
import type { DateOrder } from './date-order.js'

/** One field of ours fed by one column of the file, as a person or a profile says it. */
export type ColumnMapping = {
  /** Id of an import field. */
  readonly field: string
  /** Index of the column, from 0. One column may feed several fields. */
  readonly column: number
  /** Order of a date's parts (a `DateOrder`); needed where the column itself does not tell. */
  readonly date_format?: string | null
  /** `.` or `,`; needed where the column itself does not tell. */
  readonly decimal_mark?: string | null
  /** The mark between thousands, when it is a point or a comma. */
  readonly grouping?: string | null
}

/** A mapping that has been checked against the file: everything needed to read the column. */
export type ReadableColumn = {
  readonly field: string
  readonly column: number
  /** Name of the column in the file. */
  readonly header: string
  /** Null for fields that are no dates. */
  readonly date_order: DateOrder | null
  /** Null for fields that are no amounts. */
  readonly marks: AmountMarks | null
  /** True when the file's own cells, or a person, settled the format: only that is worth remembering in a profile. */
  readonly format_settled: boolean
}
