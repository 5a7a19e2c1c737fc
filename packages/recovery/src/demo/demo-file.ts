import { csvLine, encodeText } from './file-habits.js'
import type { FileHabits } from './file-habits.js'

export type DemoFileKind = 'claim' | 'payment' | 'promise' | 'activity'

/** A column of a layout: its header, the import field it holds (null: none of ours), and the text of a record. */
export type DemoColumn<Item> = {
  readonly header: string
  readonly field: string | null
  text(item: Item, habits: FileHabits): string
}

/** A row of a demo file that the import must refuse or warn about, by the line it stands on (the header is line 1). */
export type DemoFault = { readonly line: number; readonly field: string; readonly value: string; readonly what: string }

/** A file as a creditor would send it. Reading it makes it anew each time, in constant memory. */
export type DemoFile = {
  readonly kind: DemoFileKind
  readonly creditor_code: string
  /** The portfolio that the claims are placed in; null for the other kinds. */
  readonly portfolio_code: string | null
  readonly name: string
  readonly habits: FileHabits
  readonly columns: readonly { readonly header: string; readonly field: string | null }[]
  readonly faults: readonly DemoFault[]
  /** The cells of each row as text, without the header. */
  rows(): Iterable<readonly string[]>
  /** The whole file, header included, in chunks of about 64 KiB. */
  bytes(): Iterable<Uint8Array>
}

/** What a demo file is made from. */
export type DemoFileSource<Item> = {
  readonly kind: DemoFileKind
  readonly creditor_code: string
  readonly portfolio_code: string | null
  readonly name: string
  readonly habits: FileHabits
  readonly columns: readonly DemoColumn<Item>[]
  readonly faults?: readonly PlannedFault[]
  items(): Iterable<Item>
}

/** A wrong row to add: a copy of the good row on line `after_line` with these fields changed. */
export type PlannedFault = {
  readonly after_line: number
  readonly what: string
  /** The new texts by import field; the first one is the field at fault. */
  readonly changes: Readonly<Record<string, string>>
}

const CHUNK_LENGTH = 65_536

/** Builds a demo file from its layout and records. */
export function demoFile<Item>(source: DemoFileSource<Item>): DemoFile {
  const { columns, habits, faults = [] } = source
  const rows = () => withFaults(goodRows(source), columns, faults)
  return {
    kind: source.kind,
    creditor_code: source.creditor_code,
    portfolio_code: source.portfolio_code,
    name: source.name,
    habits,
    columns: columns.map(({ header, field }) => ({ header, field })),
    faults: faults.map((fault, index) => placedFault(fault, index)),
    rows,
    *bytes() {
      if (habits.encoding === 'utf-8-bom') yield Uint8Array.of(0xef, 0xbb, 0xbf)
      let text = csvLine(
        columns.map((column) => column.header),
        habits,
      )
      for (const row of rows()) {
        text += csvLine(row, habits)
        if (text.length < CHUNK_LENGTH) continue
        yield encodeText(text, habits)
        text = ''
      }
      if (text !== '') yield encodeText(text, habits)
    },
  }
}

function* goodRows<Item>({ items, columns, habits }: DemoFileSource<Item>): Generator<readonly string[]> {
  for (const item of items()) yield columns.map((column) => column.text(item, habits))
}

/** Lets each wrong row follow the good row it was copied from. Faults are in the order of their lines. */
function* withFaults(
  rows: Iterable<readonly string[]>,
  columns: readonly { readonly field: string | null }[],
  faults: readonly PlannedFault[],
): Generator<readonly string[]> {
  let line = 1
  let next = 0
  for (const row of rows) {
    yield row
    line += 1
    for (let fault = faults[next]; fault?.after_line === line; fault = faults[next]) {
      const { changes } = fault
      yield row.map((cell, index) => changes[columns[index]?.field ?? ''] ?? cell)
      next += 1
    }
  }
}

/** Where a fault ends up: every fault before it has pushed it down by a line. */
function placedFault(fault: PlannedFault, index: number): DemoFault {
  const [field = '', value = ''] = Object.entries(fault.changes)[0] ?? []
  return { line: fault.after_line + 1 + index, field, value, what: fault.what }
}
