/**
 * Length in bytes of the UTF-8 sequence at `offset` of `bytes` (1 to 4); 0 when the bytes there are no UTF-8; -1 when
 * the bytes end inside a sequence that is valid so far. Overlong forms, surrogates and values above U+10FFFF are no
 * UTF-8 (Unicode 16, table 3-7).
 */
export function utf8SequenceLength(bytes: Uint8Array, offset: number): number {
  const lead = bytes[offset] ?? 0
  if (lead < 0x80) return 1
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
  for (let index = 1; index < length; index++) {
    const next = bytes[offset + index]
    if (next === undefined) return -1
    if (next < lowestContinuation(lead, index) || next > highestContinuation(lead, index)) return 0
  }
  return length
}

function lowestContinuation(lead: number, index: number): number {
  if (index !== 1) return 0x80
  return lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
}

function highestContinuation(lead: number, index: number): number {
  if (index !== 1) return 0xbf
  return lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
}

/** How many bytes at the end of `bytes` begin a UTF-8 sequence that is not complete yet: 0 to 3. */
export function incompleteUtf8Suffix(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return utf8SequenceLength(bytes, bytes.length - back) === -1 ? back : 0
  }
  return 0
}

/** Offset of the first byte that is no UTF-8, or the length when all is valid. */
export function firstInvalidUtf8(bytes: Uint8Array): number {
  let offset = 0
  while (offset < bytes.length) {
    const length = utf8SequenceLength(bytes, offset)
    if (length <= 0) return offset
    offset += length
  }
  return offset
}

/** Up to four bytes from `offset` as people write them: `E9 20 41`. */
export function hexadecimal(bytes: Uint8Array, offset = 0): string {
  return [...bytes.subarray(offset, offset + 4)]
    .map((byte) => byte.toString(16).toUpperCase().padStart(2, '0'))
    .join(' ')
}
