/** Where in a list a row stands: the values by which the list is ordered. */
export type Position = readonly string[]

const cursor_length_maximum = 1_000

/** The position as opaque text. It names its list, so that a cursor of one list is refused by another. */
export const encodeCursor = (list: string, position: Position): string =>
  Buffer.from(JSON.stringify([list, ...position])).toString('base64url')

/** The position that a cursor of this list stands for, or null when the text is none. */
export const decodeCursor = (list: string, cursor: string): Position | null => {
  if (cursor.length > cursor_length_maximum) return null
  const parts = parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  if (!Array.isArray(parts) || parts[0] !== list) return null
  const position: unknown[] = parts.slice(1)
  return position.every((part) => typeof part === 'string') ? position : null
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
