import { block_bytes, blocksOf } from './csv/blocks.js'
import { decodeLatin1, StreamDecoder } from './csv/decoder.js'
import { type CsvDialect, sniffDialect } from './csv/dialect.js'
import { byteOrderMark, type CsvEncoding, type EncodingFinding, EncodingTracker } from './csv/encoding.js'
import { checkHeader, type CsvHeader } from './csv/header.js'
import { type CsvLimits, default_csv_limits } from './csv/limits.js'
import { nulFailure } from './csv/read.js'
import { type CsvRows, RowReader } from './csv/rows.js'
import { type CsvRecord, CsvTokenizer } from './csv/tokenizer.js'
import type { CsvFailure } from './failure.js'
import { signatureOf } from './signature.js'
import { ColumnInspector, probableText } from './inspect-columns.js'
import type { Inspection } from './inspection.js'

export interface InspectCsvOptions {
  /** What a person has corrected; found out otherwise. */
  encoding?: CsvEncoding
  /** Must pass `isDelimiter`. */
  delimiter?: string
  /** Columns below which the separator cannot have been the right one. Every import needs several columns: 2. */
  minimum_columns?: number
  /** Names the header must have. */
  required_columns?: readonly string[]
  limits?: Partial<CsvLimits>
}

const head_bytes = 65_536

/**
 * Reads a whole delimited file once, in bounded memory, and says how it is written and what is in it. A bad file is a
 * finding (`failure`), never an exception; throws only what `bytes` itself throws.
 */
export async function inspectCsv(
  bytes: AsyncIterable<Uint8Array>,
  options: InspectCsvOptions = {},
): Promise<Inspection> {
  const inspector = new CsvInspector(options)
  for await (const block of blocksOf(bytes)) if (!inspector.next(block)) break
  return inspector.finish()
}

/**
 * The lines are cut before the encoding is known: bytes are handled as ISO-8859-1 text, in which separators, quotes and
 * line endings are the same as in UTF-8, Windows-1252 and ISO-8859-15. UTF-16 is turned into UTF-8 first.
 */
class CsvInspector {
  readonly #options: InspectCsvOptions
  readonly #limits: CsvLimits
  readonly #tracker = new EncodingTracker()
  readonly #columns = new ColumnInspector()
  #bytes = 0
  #failure: CsvFailure | null = null
  #mark: ReturnType<typeof byteOrderMark> = null
  #utf16: StreamDecoder | null = null
  #dialect: CsvDialect | null = null
  #tokenizer: CsvTokenizer | null = null
  #rows: RowReader | null = null
  #header_cells: string[] = []

  constructor(options: InspectCsvOptions) {
    this.#options = options
    this.#limits = { ...default_csv_limits, ...options.limits }
  }

  /** Takes the next block; false when a failure makes the rest of no use. */
  next(block: Buffer): boolean {
    const first = this.#bytes === 0
    this.#bytes += block.length
    if (first && !this.#open(block)) return false
    const decoded = this.#utf16?.decode(block)
    const bytes =
      decoded === undefined ? block.subarray(first ? (this.#mark?.length ?? 0) : 0) : Buffer.from(decoded.text)
    if (first) this.#openDialect(bytes, block.length < block_bytes)
    this.#failure ??= this.#takeBytes(bytes)
    if (decoded !== undefined && decoded.fault !== null) this.#failure ??= this.#invalidBytes(decoded.fault.bytes)
    return this.#failure === null
  }

  finish(): Inspection {
    if (this.#failure === null) this.#failure = this.#end()
    const encoding = this.#encodingFinding()
    this.#failure ??= this.#encodingFailure(encoding)
    const header = this.#decodedHeader(encoding.encoding)
    return {
      format: 'csv',
      bytes: this.#bytes,
      encoding,
      dialect: this.#dialect,
      header,
      columns: header === null ? [] : this.#columns.columns(header, encoding.encoding),
      preview: this.#columns.preview(encoding.encoding),
      totals: this.#rows?.totals ?? { records: 0, refused: 0, blank: 0 },
      refused: this.#columns.refused(encoding.encoding),
      failure: this.#failure,
    }
  }

  #open(head: Buffer): boolean {
    const looks_like = signatureOf(head.subarray(0, head_bytes))
    if (looks_like !== null) {
      this.#failure = { code: 'unsupported_format', line: null, column: null, detail: { looks_like } }
      return false
    }
    this.#mark = byteOrderMark(head)
    const encoding = this.#options.encoding ?? this.#mark?.encoding
    if (encoding === 'utf-16le' || encoding === 'utf-16be') this.#utf16 = new StreamDecoder(encoding)
    return true
  }

  #openDialect(bytes: Buffer, last: boolean): void {
    const head = bytes.toString('latin1', 0, Math.min(bytes.length, head_bytes))
    const found = sniffDialect(head, last && bytes.length <= head_bytes, this.#options.delimiter)
    if (!found.ok) {
      this.#failure = found.failure
      return
    }
    const { delimiter_line } = found.dialect
    this.#dialect = found.dialect
    this.#tokenizer = new CsvTokenizer(found.dialect, this.#limits)
    const required_columns = this.#options.required_columns ?? []
    const header_text = (cell: string): string => {
      this.#header_cells.push(cell)
      return probableText(cell)
    }
    this.#rows = new RowReader({ delimiter_line, limits: this.#limits, required_columns, header_text })
  }

  #takeBytes(bytes: Buffer): CsvFailure | null {
    if (this.#tokenizer === null) return null
    const nul = bytes.indexOf(0)
    const readable = nul === -1 ? bytes : bytes.subarray(0, nul)
    this.#tracker.add(readable)
    const records: CsvRecord[] = []
    const failure = this.#tokenizer.push(readable.toString('latin1'), records)
    const row_failure = this.#takeRecords((rows, reader) => reader.take(records, rows))
    if (row_failure !== null || failure !== null) return row_failure ?? failure
    return nul === -1 ? null : nulFailure(this.#tokenizer)
  }

  #takeRecords(take: (rows: CsvRows, reader: RowReader) => CsvFailure | null): CsvFailure | null {
    if (this.#rows === null) return null
    const rows: CsvRows = { records: [], refused: [] }
    const failure = take(rows, this.#rows)
    this.#columns.add(rows)
    const header = this.#rows.header
    if (header !== null && header.names.length < (this.#options.minimum_columns ?? 2)) {
      return { code: 'delimiter_not_found', line: header.line, column: null, detail: {} }
    }
    return failure
  }

  #end(): CsvFailure | null {
    if (this.#tokenizer === null || this.#rows === null)
      return { code: 'empty_file', line: null, column: null, detail: {} }
    if (this.#tracker.endsInsideCharacter || this.#utf16?.finish().fault) {
      const place = this.#tokenizer.position
      const expected = this.#rows.header?.names.length ?? place.column
      return { code: 'truncated_record', ...place, detail: { expected, found: place.column } }
    }
    const records: CsvRecord[] = []
    const tokenizer = this.#tokenizer
    const failure = tokenizer.finish(records)
    return failure ?? this.#takeRecords((rows, reader) => reader.finish(records, tokenizer.unterminated, rows))
  }

  #encodingFinding(): EncodingFinding {
    const tracked = this.#tracker.finish()
    const { encoding } = this.#options
    if (encoding !== undefined) {
      return { ...tracked, encoding, byte_order_mark: this.#mark?.encoding === encoding, mixed: null }
    }
    if (this.#mark === null) return tracked
    const other = this.#mark.encoding === 'utf-8' ? this.#tracker.firstOther : null
    const mixed = other === null ? null : { utf8_line: 1, other_line: other.line, bytes: other.bytes }
    return { encoding: this.#mark.encoding, byte_order_mark: true, ascii_only: tracked.ascii_only, mixed }
  }

  #encodingFailure({ encoding, mixed }: EncodingFinding): CsvFailure | null {
    if (mixed !== null) {
      const { utf8_line, other_line, bytes } = mixed
      return { code: 'mixed_encodings', line: other_line, column: null, detail: { utf8_line, bytes } }
    }
    const other = this.#options.encoding === 'utf-8' ? this.#tracker.firstOther : null
    if (other === null) return null
    return { code: 'invalid_bytes', line: other.line, column: null, detail: { encoding, bytes: other.bytes } }
  }

  #invalidBytes(bytes: string): CsvFailure {
    const place = this.#tokenizer?.position ?? { line: 1, column: 1 }
    return { code: 'invalid_bytes', ...place, detail: { encoding: this.#encodingFinding().encoding, bytes } }
  }

  /** The header again, its names in the encoding decided at the end. */
  #decodedHeader(encoding: CsvEncoding): CsvHeader | null {
    const header = this.#rows?.header ?? null
    if (header === null) return null
    const decoded = this.#header_cells.map((cell) => decodeLatin1(cell, encoding))
    const checked = checkHeader(decoded, header.line)
    return checked.ok ? checked.header : header
  }
}
