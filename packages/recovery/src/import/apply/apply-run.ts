import type { BusinessDate } from '@quittance/core'
import type pg from 'pg'
import type { ImportRow } from '../import-row.js'
import type { Progress } from './progress.js'

/** One attempt at applying one import, inside its transaction. */
export type ApplyRun = {
  readonly client: pg.ClientBase
  readonly organisation_id: string
  /** IANA zone in which moments become business days. */
  readonly time_zone: string
  readonly row: ImportRow
  readonly currency: string
  readonly today: BusinessDate
  /** The one instant at which everything in this import is recorded. */
  readonly now: Date
  readonly progress: Progress
  /** Rows read from the file; known once staging is over. */
  rows_read: number
  /** The column that feeds a field, by the name that the file gives it. */
  header(field: string): string | null
}
