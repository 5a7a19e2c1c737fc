import { isUtf8 } from 'node:buffer'
import { decodeLatin1 } from './csv/decoder.js'
import type { CsvEncoding } from './csv/encoding.js'
import type { CsvHeader } from './csv/header.js'
import type { CsvRows, RefusedRow } from './csv/rows.js'
import type { CsvRecord } from './csv/tokenizer.js'
import type { InspectedColumn, PreviewRefusedRow, PreviewRow } from './inspection.js'
import { ColumnEvidence } from './values/column-evidence.js'
import { DistinctSample, shownValue } from './values/distinct-sample.js'
import { detached } from './values/proof.js'

const preview_rows = 20
/** Kept of a cell for the preview, in bytes; what is shown is shorter. */
const preview_bytes = 500

/**
 * Gathers what an inspection shows of the rows, in constant memory. Cells arrive as bytes written as ISO-8859-1 text,
 * because the encoding of the file is known at its end only; names, examples and preview are decoded then.
 */
export class ColumnInspector {
  readonly #evidence: ColumnEvidence[] = []
  readonly #samples: DistinctSample[] = []
  readonly #preview: CsvRecord[] = []
  readonly #refused: RefusedRow[] = []

  /** Takes the next rows. */
  add(rows: CsvRows): void {
    for (const record of rows.records) {
      if (this.#preview.length < preview_rows) this.#preview.push({ line: record.line, cells: record.cells.map(kept) })
      for (let index = 0; index < record.cells.length; index++)
        this.#addCell(index, record.cells[index] ?? '', record.line)
    }
    for (const row of rows.refused) {
      if (this.#refused.length < preview_rows) this.#refused.push({ ...row, cells: row.cells.map(kept) })
    }
  }

  #addCell(index: number, cell: string, line: number): void {
    const evidence = (this.#evidence[index] ??= new ColumnEvidence())
    const sample = (this.#samples[index] ??= new DistinctSample())
    evidence.add(probableText(cell), line)
    if (cell !== '') sample.add(cell)
  }

  columns(header: CsvHeader, encoding: CsvEncoding): InspectedColumn[] {
    return header.names.map((name, index) => ({
      name,
      position: header.reject_columns + index + 1,
      examples: (this.#samples[index]?.values ?? []).map((value) => shown(value, encoding)),
      more_examples: this.#samples[index]?.more ?? false,
      ...(this.#evidence[index] ?? new ColumnEvidence()).finish(),
    }))
  }

  preview(encoding: CsvEncoding): PreviewRow[] {
    return this.#preview.map(({ line, cells }) => ({ line, cells: cells.map((cell) => shown(cell, encoding)) }))
  }

  refused(encoding: CsvEncoding): PreviewRefusedRow[] {
    return this.#refused.map((row) => ({ ...row, cells: row.cells.map((cell) => shown(cell, encoding)) }))
  }
}

function kept(cell: string): string {
  return detached(cell.slice(0, preview_bytes))
}

function shown(latin1: string, encoding: CsvEncoding): string {
  return shownValue(decodeLatin1(latin1, encoding))
}

const beyond_ascii = /[\u0080-\u00ff]/

/**
 * The text of a cell before the encoding of the file is decided: UTF-8 when its bytes are that, else Windows-1252.
 * Dates and numbers depend on it only for no-break spaces, currency signs and the accents of month names.
 */
export function probableText(latin1: string): string {
  if (!beyond_ascii.test(latin1)) return latin1
  const bytes = Buffer.from(latin1, 'latin1')
  return isUtf8(bytes) ? bytes.toString('utf8') : decodeLatin1(latin1, 'windows-1252')
}
