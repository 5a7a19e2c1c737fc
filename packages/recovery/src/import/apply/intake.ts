import type { BusinessDate, ImportKind } from '@quittance/core'
import type { ApplyRun } from './apply-run.js'
import type { CellReader } from './cell-reader.js'
import type { CopyValue } from './copy-rows.js'
import type { StagedColumn } from './staging-tables.js'

/** What rows are read with, beside their cells. */
export type ReadContext = {
  readonly today: BusinessDate
  /** Received date of claims whose rows carry none. */
  readonly received_on: string
  /** The people of the agency by e-mail address and by name, in small letters; null where a name is not unique. */
  readonly agents: ReadonlyMap<string, string | null>
}

/** A row as it is staged. */
export type StagedRow = {
  /** Signed where the kind has signs; null when it cannot be read. */
  readonly amount_minor: bigint | null
  /** In the order of the intake's columns. */
  readonly values: readonly CopyValue[]
}

/** How one kind of file becomes facts. */
export type Intake<Kind extends ImportKind = ImportKind> = {
  readonly kind: Kind
  readonly columns: readonly StagedColumn[]
  /** Reads a row; what is wrong with it is noted with the reader. */
  read(cells: CellReader<Kind>, context: ReadContext): StagedRow
  /** Finds by queries over the whole file what single rows cannot show. Runs under the creditor's lock. */
  validate(run: ApplyRun): Promise<void>
  /** Writes the facts of the rows that are still `new`. Nothing is refused any more. */
  apply(run: ApplyRun): Promise<void>
  /** Answers (count, sum_minor) of the facts with import $2 of organisation $1: what the rows must add up to. */
  readonly factTotals: string
}
