import { type CsvEvent, readCsv, type ReadCsvOptions } from '../csv/read.js'
import type { CsvFailure } from '../failure.js'
import type { RefusedRow, RowTotals } from '../csv/rows.js'
import type { CsvRecord } from '../csv/tokenizer.js'

/** A stream of the bytes, cut into chunks of the sizes given, again and again. */
export async function* streamOf(
  content: string | Uint8Array,
  chunk_sizes: readonly number[] = [65_536],
): AsyncGenerator<Uint8Array> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  let offset = 0
  for (let index = 0; offset < bytes.length; index++) {
    const size = chunk_sizes[index % chunk_sizes.length] ?? bytes.length
    yield bytes.subarray(offset, offset + size)
    offset += size
  }
}

export interface ReadOutcome {
  names: string[] | null
  records: CsvRecord[]
  refused: RefusedRow[]
  failure: CsvFailure | null
  totals: RowTotals | null
}

export const plain_settings: ReadCsvOptions = {
  encoding: 'utf-8',
  dialect: { delimiter: ';', quote: '"', line_ending: 'lf', delimiter_line: false },
}

/** Reads a whole file into memory: for tests of small files. */
export async function readAll(
  content: string | Uint8Array | AsyncIterable<Uint8Array>,
  options: ReadCsvOptions = plain_settings,
): Promise<ReadOutcome> {
  const bytes = typeof content === 'string' || content instanceof Uint8Array ? streamOf(content) : content
  const outcome: ReadOutcome = { names: null, records: [], refused: [], failure: null, totals: null }
  for await (const event of readCsv(bytes, options)) collect(outcome, event)
  return outcome
}

function collect(outcome: ReadOutcome, event: CsvEvent): void {
  switch (event.kind) {
    case 'header':
      outcome.names = event.header.names
      return
    case 'rows':
      outcome.records.push(...event.records)
      outcome.refused.push(...event.refused)
      return
    case 'failure':
      outcome.failure = event.failure
      return
    case 'end':
      outcome.totals = event.totals
  }
}
