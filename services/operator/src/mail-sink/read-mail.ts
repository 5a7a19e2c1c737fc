/** A part of an e-mail with its bytes. */
export type MailPart = {
  readonly content_type: string
  readonly charset: BufferEncoding
  /** Null for text and HTML of the e-mail itself. */
  readonly file_name: string | null
  readonly bytes: Buffer
}

/** An e-mail as a person reads it. */
export type ReadMail = {
  readonly subject: string
  readonly from: string
  readonly to: string
  readonly parts: readonly MailPart[]
}

type Headers = ReadonlyMap<string, string>

/**
 * Reads an e-mail of ours: multipart, quoted-printable and base64 as RFC 2045 to 2047 have them. It is for looking at in
 * development and forgives everything; what it does not understand is shown as it came.
 */
export const readMail = (source: Buffer): ReadMail => {
  const { headers, body } = split(source.toString('latin1'))
  const header = (name: string): string => decodedWords(headers.get(name) ?? '')
  return { subject: header('subject'), from: header('from'), to: header('to'), parts: partsOf(headers, body) }
}

const split = (text: string): { readonly headers: Headers; readonly body: string } => {
  const end = /\r?\n\r?\n/u.exec(text)
  const head = end === null ? text : text.slice(0, end.index)
  const lines = head.replaceAll(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u)
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':')
      return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const
    }),
  )
  return { headers, body: end === null ? '' : text.slice(end.index + end[0].length) }
}

const partsOf = (headers: Headers, body: string): MailPart[] => {
  const type = headers.get('content-type') ?? 'text/plain'
  const boundary = parameterOf(type, 'boundary')
  if (boundary === null) return [partOf(headers, type, body)]
  return body
    .split(`--${boundary}`)
    .slice(1, -1)
    .flatMap((piece) => {
      const inner = split(piece.replace(/^\r?\n/u, '').replace(/\r?\n$/u, ''))
      return partsOf(inner.headers, inner.body)
    })
}

const partOf = (headers: Headers, type: string, body: string): MailPart => ({
  content_type: type.split(';')[0]?.trim().toLowerCase() ?? 'text/plain',
  charset: /iso-8859-1/iu.test(type) ? 'latin1' : 'utf8',
  file_name: nameOf(headers.get('content-disposition') ?? ''),
  bytes: decodedBody(headers.get('content-transfer-encoding') ?? '', body),
})

const decodedBody = (encoding: string, body: string): Buffer => {
  switch (encoding.toLowerCase()) {
    case 'base64':
      return Buffer.from(body.replaceAll(/\s/gu, ''), 'base64')
    case 'quoted-printable':
      return Buffer.from(unquoted(body.replaceAll(/=\r?\n/gu, '')), 'latin1')
    default:
      return Buffer.from(body, 'latin1')
  }
}

const unquoted = (text: string): string =>
  text.replaceAll(/=([0-9A-Fa-f]{2})/gu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))

const parameterOf = (header: string, name: string): string | null =>
  new RegExp(`${name}="?([^";]+)"?`, 'iu').exec(header)?.[1] ?? null

/** The name of a file, also where it is written in several pieces (RFC 2231). */
const nameOf = (disposition: string): string | null => {
  if (!/^attachment/iu.test(disposition)) return null
  const pieces = [...disposition.matchAll(/filename\*(?:\d+\*?)?=(?:utf-8'')?"?([^";]+)"?/giu)].map(
    ([, piece = '']) => piece,
  )
  if (pieces.length > 0) return decodeURIComponent(pieces.join(''))
  return decodedWords(parameterOf(disposition, 'filename') ?? 'file')
}

const decodedWords = (text: string): string =>
  text
    .replaceAll(/\?=\s+=\?/gu, '?==?')
    .replaceAll(/=\?utf-8\?([QB])\?([^?]*)\?=/giu, (_, kind: string, word: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString('utf8')
        : Buffer.from(unquoted(word.replaceAll('_', ' ')), 'latin1').toString('utf8'),
    )
