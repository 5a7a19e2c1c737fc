import { isAscii, isUtf8 } from 'node:buffer'
import { hexadecimal, utf8SequenceLength } from './utf8.js'

export const csv_encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-15'] as const
/** The encodings we read. A file of plain ASCII is `utf-8`. */
export type CsvEncoding = (typeof csv_encodings)[number]

/** What the bytes of a whole file say about its encoding. */
export interface EncodingFinding {
  encoding: CsvEncoding
  /** True when a byte order mark says so. */
  byte_order_mark: boolean
  /** True when no byte is above 0x7F, so that UTF-8, Windows-1252 and ISO-8859-15 read the same text. */
  ascii_only: boolean
  /** Both UTF-8 and other bytes: one reading of the whole file would garble one of the two. */
  mixed: MixedEncodings | null
}

export interface MixedEncodings {
  /** First line holding a character in UTF-8. */
  utf8_line: number
  /** First line holding a byte which is no UTF-8, and this byte in hexadecimal. */
  other_line: number
  bytes: string
}

/** The encoding a byte order mark announces and the length of the mark in bytes, or null without one. */
export function byteOrderMark(head: Uint8Array): { encoding: CsvEncoding; length: number } | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: 'utf-8', length: 3 }
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: 'utf-16le', length: 2 }
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: 'utf-16be', length: 2 }
  return null
}

const newline = 0x0a

/**
 * Watches every byte of a file without byte order mark and decides its encoding at the end, in constant memory: the
 * first accent may come after 80 MB of plain ASCII.
 *
 * Valid UTF-8 wins. Otherwise the file is in a single-byte encoding: bytes 0x80-0x9F are letters and signs in
 * Windows-1252 only; 0xA4 next to a figure is the euro sign of ISO-8859-15, as 0xBD before a letter is its "œ".
 */
export class EncodingTracker {
  #carry: Buffer = Buffer.alloc(0)
  #line = 1
  #utf8_line: number | null = null
  #other_line: number | null = null
  #other_bytes = ''
  #telling_sequences = 0
  #chance_sequences = 0
  #other_count = 0
  #windows_bytes = 0
  #iso_15_bytes = 0

  /** Takes the next bytes of the file. */
  add(block: Buffer): void {
    if (this.#carry.length === 0 && this.#onlyKnown(block)) return
    const bytes = this.#carry.length === 0 ? block : Buffer.concat([this.#carry, block])
    this.#carry = Buffer.alloc(0)
    this.#scan(bytes)
  }

  // A block that adds nothing new is recognised by native code; its lines count only while a first line is sought.
  #onlyKnown(block: Buffer): boolean {
    if (!(isAscii(block) || (this.#telling_sequences > 0 && isUtf8(block)))) return false
    if (this.#utf8_line === null || this.#other_line === null) this.#line += countNewlines(block)
    return true
  }

  #scan(bytes: Buffer): void {
    let offset = 0
    while (offset < bytes.length) {
      const byte = bytes[offset] ?? 0
      if (byte < 0x80) {
        if (byte === newline) this.#line++
        offset++
        continue
      }
      const length = utf8SequenceLength(bytes, offset)
      if (length === -1) {
        this.#carry = Buffer.from(bytes.subarray(offset))
        return
      }
      if (length === 0) this.#noteOther(bytes, offset)
      else this.#noteUtf8(byte)
      offset += Math.max(length, 1)
    }
  }

  #noteUtf8(lead: number): void {
    // "É»" in Windows-1252 happens to be a valid sequence, of a letter nobody uses. Sequences that Western European
    // text is made of in UTF-8 begin with C2, C3, C5 or a byte from E2 on; only these prove that UTF-8 was meant.
    const telling = lead === 0xc2 || lead === 0xc3 || lead === 0xc5 || lead >= 0xe2
    if (telling) this.#telling_sequences++
    else this.#chance_sequences++
    this.#utf8_line ??= this.#line
  }

  #noteOther(bytes: Buffer, offset: number): void {
    const byte = bytes[offset] ?? 0
    this.#other_count++
    if (this.#other_line === null) {
      this.#other_line = this.#line
      this.#other_bytes = hexadecimal(bytes.subarray(offset, offset + 1))
    }
    if (byte <= 0x9f) this.#windows_bytes++
    else if (byte === 0xa4 && nextToFigure(bytes, offset)) this.#iso_15_bytes++
    else if ((byte === 0xbd || byte === 0xbc) && isLetter(bytes[offset + 1])) this.#iso_15_bytes++
  }

  /** True when the file stops inside a UTF-8 sequence, as a cut file does. */
  get endsInsideCharacter(): boolean {
    return this.#carry.length > 0 && this.#other_count === 0 && this.#telling_sequences + this.#chance_sequences > 0
  }

  /** The first byte that is no UTF-8, null when there is none so far. */
  get firstOther(): { line: number; bytes: string } | null {
    return this.#other_line === null ? null : { line: this.#other_line, bytes: this.#other_bytes }
  }

  /** The decision over all bytes added. */
  finish(): EncodingFinding {
    if (this.#carry.length > 0 && !this.endsInsideCharacter) this.#noteOther(this.#carry, 0)
    const sequences = this.#telling_sequences + this.#chance_sequences
    const common = { byte_order_mark: false, ascii_only: sequences + this.#other_count === 0 }
    if (this.#other_count === 0) return { encoding: 'utf-8', ...common, mixed: null }
    const single_byte = this.#windows_bytes === 0 && this.#iso_15_bytes > 0 ? 'iso-8859-15' : 'windows-1252'
    const only_by_chance = this.#telling_sequences === 0 && this.#chance_sequences <= this.#other_count
    if (only_by_chance) return { encoding: single_byte, ...common, mixed: null }
    const mixed = { utf8_line: this.#utf8_line ?? 1, other_line: this.#other_line ?? 1, bytes: this.#other_bytes }
    return { encoding: 'utf-8', ...common, mixed }
  }
}

function countNewlines(block: Buffer): number {
  let count = 0
  for (let at = block.indexOf(newline); at !== -1; at = block.indexOf(newline, at + 1)) count++
  return count
}

/** True when a figure stands directly before or after the byte, or with one space between. */
function nextToFigure(bytes: Uint8Array, offset: number): boolean {
  const before = isSpace(bytes[offset - 1]) ? bytes[offset - 2] : bytes[offset - 1]
  const after = isSpace(bytes[offset + 1]) ? bytes[offset + 2] : bytes[offset + 1]
  return isFigure(before) || isFigure(after)
}

const isSpace = (byte: number | undefined): boolean => byte === 0x20 || byte === 0xa0
const isFigure = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39
const isLetter = (byte: number | undefined): boolean =>
  byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a
