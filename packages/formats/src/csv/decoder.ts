import { isUtf8 } from 'node:buffer'
import type { CsvEncoding } from './encoding.js'
import { iso885915FromLatin1, windows1252FromLatin1 } from './single-byte.js'
import { firstInvalidUtf8, hexadecimal, incompleteUtf8Suffix } from './utf8.js'

/** The text of the next bytes. With `fault`, the text stops where the bytes (in hexadecimal) have no meaning. */
export interface DecodedText {
  text: string
  fault: { bytes: string; at_end: boolean } | null
}

const empty = Buffer.alloc(0)

/**
 * Turns the bytes of a stream into text in one encoding, strictly: bytes that mean nothing in the encoding stop it with
 * a fault instead of turning into a replacement character. The byte order mark is left out.
 */
export class StreamDecoder {
  readonly #encoding: CsvEncoding
  #carry: Buffer = empty
  #started = false

  constructor(encoding: CsvEncoding) {
    this.#encoding = encoding
  }

  /** Decodes the next block; bytes of a character cut by the block's end wait for the next one. */
  decode(block: Buffer): DecodedText {
    const bytes = this.#carry.length === 0 ? block : Buffer.concat([this.#carry, block])
    this.#carry = empty
    const decoded = this.#decodeWhole(bytes)
    if (!this.#started && decoded.text.length > 0) {
      this.#started = true
      if (decoded.text.charCodeAt(0) === 0xfeff) return { ...decoded, text: decoded.text.slice(1) }
    }
    return decoded
  }

  /** Ends the stream: a character still incomplete is a fault. */
  finish(): DecodedText {
    if (this.#carry.length === 0) return { text: '', fault: null }
    return { text: '', fault: { bytes: hexadecimal(this.#carry), at_end: true } }
  }

  #decodeWhole(bytes: Buffer): DecodedText {
    switch (this.#encoding) {
      case 'utf-8':
        return this.#decodeUtf8(bytes)
      case 'utf-16le':
      case 'utf-16be':
        return this.#decodeUtf16(bytes)
      case 'windows-1252':
        return { text: windows1252FromLatin1(bytes.toString('latin1')), fault: null }
      case 'iso-8859-15':
        return { text: iso885915FromLatin1(bytes.toString('latin1')), fault: null }
    }
  }

  #decodeUtf8(bytes: Buffer): DecodedText {
    const complete = bytes.length - incompleteUtf8Suffix(bytes)
    const body = bytes.subarray(0, complete)
    if (!isUtf8(body)) {
      const valid = firstInvalidUtf8(body)
      return { text: body.toString('utf8', 0, valid), fault: { bytes: hexadecimal(body, valid), at_end: false } }
    }
    this.#carry = Buffer.from(bytes.subarray(complete))
    return { text: body.toString('utf8'), fault: null }
  }

  #decodeUtf16(bytes: Buffer): DecodedText {
    let complete = bytes.length - (bytes.length % 2)
    const body = Buffer.from(bytes.subarray(0, complete))
    if (this.#encoding === 'utf-16be') body.swap16()
    // A high surrogate at the end waits for its low half.
    if (complete > 0 && ((body[complete - 1] ?? 0) & 0xfc) === 0xd8) complete -= 2
    const text = body.toString('utf16le', 0, complete)
    if (!text.isWellFormed()) {
      const valid = firstLoneSurrogate(text)
      return { text: text.slice(0, valid), fault: { bytes: hexadecimal(bytes, valid * 2), at_end: false } }
    }
    this.#carry = Buffer.from(bytes.subarray(complete))
    return { text, fault: null }
  }
}

function firstLoneSurrogate(text: string): number {
  const well_formed = text.toWellFormed()
  let index = 0
  while (index < text.length && text.charCodeAt(index) === well_formed.charCodeAt(index)) index++
  return index
}

/** The text of complete bytes given as ISO-8859-1 text (one character per byte). Invalid UTF-8 shows as U+FFFD. */
export function decodeLatin1(latin1: string, encoding: CsvEncoding): string {
  switch (encoding) {
    case 'windows-1252':
      return windows1252FromLatin1(latin1)
    case 'iso-8859-15':
      return iso885915FromLatin1(latin1)
    // UTF-16 is turned into UTF-8 before the bytes are looked at, so that separators are single bytes.
    case 'utf-8':
    case 'utf-16le':
    case 'utf-16be':
      return Buffer.from(latin1, 'latin1').toString('utf8')
  }
}
