import { csv_format } from './csv/format.js'
import type { CsvFailure } from './failure.js'
import type { FileFormat } from './format.js'
import { signatureOf } from './signature.js'

/** All formats we read; the first that is certain wins, else the first that is possible. */
export const file_formats: readonly FileFormat[] = [csv_format]

export type FormatChoice = { ok: true; format: FileFormat } | { ok: false; failure: CsvFailure }

/** Chooses the format of a file from its first bytes (64 KB are enough). */
export function chooseFormat(head: Uint8Array): FormatChoice {
  const matches = file_formats.map((format) => ({ format, match: format.sniff(head) }))
  const chosen = matches.find(({ match }) => match === 'certain') ?? matches.find(({ match }) => match === 'possible')
  if (chosen !== undefined) return { ok: true, format: chosen.format }
  // Delimited text refuses only what has a signature, so there is one here.
  const detail = { looks_like: signatureOf(head) ?? 'zip' } as const
  return { ok: false, failure: { code: 'unsupported_format', line: null, column: null, detail } }
}
