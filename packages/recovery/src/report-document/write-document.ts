import { assertNever, type Language } from '@quittance/core'
import type { ReportDocument } from './report-document.js'
import { writeCsvDocument } from './write-csv-document.js'
import { writeJsonDocument } from './write-json-document.js'
import { writeXlsxDocument } from './write-xlsx-document.js'

/** The formats in which a report can be taken away. */
export const document_formats = ['csv', 'xlsx', 'pdf', 'json'] as const

/** A format of a file. */
export type DocumentFormat = (typeof document_formats)[number]

/** How a document is to be written. */
export type DocumentFile = {
  readonly format: DocumentFormat
  /** Whose marks CSV uses: `;` and a decimal comma in French, `,` and a point in English. */
  readonly convention: Language
}

/** The bytes of a document in a format. Its rows are read while the bytes are taken. */
export async function* writeDocument(
  document: ReportDocument,
  { format, convention }: DocumentFile,
): AsyncGenerator<Uint8Array> {
  switch (format) {
    case 'csv':
      yield* writeCsvDocument(document, convention)
      return
    case 'xlsx':
      yield* writeXlsxDocument(document)
      return
    case 'pdf': {
      // Loaded when first wanted: it brings fonts, and most processes never print.
      const { writePdfDocument } = await import('./pdf/write-pdf-document.js')
      yield* writePdfDocument(document)
      return
    }
    case 'json':
      yield* writeJsonDocument(document)
      return
    default:
      assertNever(format)
  }
}

/** What a browser is told of a file. */
export const mediaType = (format: DocumentFormat): string => {
  switch (format) {
    case 'csv':
      return 'text/csv; charset=utf-8'
    case 'xlsx':
      return 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    case 'pdf':
      return 'application/pdf'
    case 'json':
      return 'application/json; charset=utf-8'
  }
}

/** The name under which a file is kept by whoever takes it away: what it is, of which day. */
export const documentFileName = (
  { title, as_of }: Pick<ReportDocument, 'title' | 'as_of'>,
  format: DocumentFormat,
): string => {
  // What file systems or headers do not bear becomes a space.
  const clean = title.replaceAll(/[\p{Cc}<>:"/\\|?*]/gu, ' ').replaceAll(/\s+/gu, ' ')
  return `${clean.trim().slice(0, 80).trim()} ${as_of}.${format}`
}
