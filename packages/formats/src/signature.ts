import type { UnsupportedKind } from './failure.js'

const signatures: readonly (readonly [UnsupportedKind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['xls', [0xd0, 0xcf, 0x11, 0xe0]],
  ['gzip', [0x1f, 0x8b]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
]

/** What the first bytes of a file show it to be, null when they could be delimited text. */
export function signatureOf(head: Uint8Array): UnsupportedKind | null {
  const found = signatures.find(([, bytes]) => bytes.every((byte, index) => head[index] === byte))?.[0] ?? null
  if (found === 'zip') return isWorkbook(head) ? 'xlsx' : 'zip'
  if (found !== null) return found
  const text = Buffer.from(head.subarray(0, 200)).toString('latin1').replace(/^ï»¿/, '').trimStart()
  return /^<(?:\?xml|!doctype|html)[\s>]/i.test(text) ? 'xml' : null
}

/** A workbook is a ZIP archive whose first entries are the parts of an Office document. */
function isWorkbook(head: Uint8Array): boolean {
  const text = Buffer.from(head).toString('latin1')
  return text.includes('[Content_Types].xml') || text.includes('xl/')
}
