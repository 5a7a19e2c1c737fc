import type { Translated } from '@quittance/core'
import type { CsvEvent, ReadCsvOptions } from './csv/read.js'
import type { InspectCsvOptions } from './inspect.js'
import type { Inspection } from './inspection.js'

/** How sure a format is of a file from its first bytes: `certain` by a signature, `possible` when nothing speaks against it. */
export type FormatMatch = 'certain' | 'possible' | 'no'

/**
 * A kind of file that can be imported. To add one:
 * 1. Write its reader in a folder of its own (`src/<format>/`): an inspection in one pass and a stream of the events
 *    `header`, `rows`, `failure`, `end`, both in bounded memory and with typed failures. Cells are text: amounts and
 *    dates are read later, with the marks and the order that the inspection found.
 * 2. Give each new failure code its details in `failure.ts`; the compiler then asks for its texts in `messages.ts`.
 * 3. Describe it with `defineFormat` and put it in the list of `registry.ts`. The pipeline knows nothing else of it.
 */
export interface FileFormat {
  readonly id: Inspection['format']
  readonly title: Translated
  /** Looks at the first bytes of a file (up to 64 KB). */
  sniff(head: Uint8Array): FormatMatch
  /** Reads the whole file once and says what is in it. */
  inspect(bytes: AsyncIterable<Uint8Array>, options?: InspectCsvOptions): Promise<Inspection>
  /** Streams the rows. `settings` come from the inspection, corrected by a person or not. */
  read(bytes: AsyncIterable<Uint8Array>, settings: ReadCsvOptions): AsyncGenerator<CsvEvent>
}

/** Declares a format; see `FileFormat` for how to add one. */
export function defineFormat(format: FileFormat): FileFormat {
  return Object.freeze(format)
}
