/** The types in which values travel into our statements. All are sent as text and cast where they stand. */
export type ParameterType =
  | 'uuid'
  | 'uuid[]'
  | 'text'
  | 'text[]'
  | 'date'
  | 'date[]'
  | 'timestamptz'
  | 'bigint'
  | 'bigint[]'
  | 'integer[]'

/** A value to be bound, never written into the text. */
export type Parameter = { readonly type: ParameterType; readonly value: string | null }

/** A statement or a part of one: text with values in it. Parts are put together and numbered once, when sent. */
export type Sql = { readonly pieces: readonly (string | Parameter)[] }

/** Writes SQL with values and other parts in it: sql`select ${parameter('date', day)}`. */
export const sql = (texts: TemplateStringsArray, ...parts: readonly (Sql | Parameter)[]): Sql => ({
  pieces: texts.flatMap((text, position) => {
    const part = parts[position]
    if (part === undefined) return [text]
    return 'pieces' in part ? [text, ...part.pieces] : [text, part]
  }),
})

/** Several parts with one text between each two. */
export const joined = (parts: readonly Sql[], separator: string): Sql => ({
  pieces: parts.flatMap((part, position) => (position === 0 ? part.pieces : [separator, ...part.pieces])),
})

/** A name or a piece of grammar that the program itself knows; never anything from outside. */
export const verbatim = (text: string): Sql => ({ pieces: [text] })

/** One value. */
export const parameter = (type: ParameterType, value: string | null): Parameter => ({ type, value })

/** A list of values none of which holds a character that the text of a PostgreSQL array gives a meaning. */
export const listParameter = (
  type: Extract<ParameterType, `${string}[]`>,
  values: readonly (string | number | bigint)[],
): Parameter => {
  const texts = values.map(String)
  if (!texts.every((text) => /^[\w-]+$/u.test(text))) throw new Error('A list parameter holds plain words only')
  return { type, value: `{${texts.join(',')}}` }
}

/** The text for `pg`, with $1, $2 …; one value that stands in several places is sent once. */
export const numbered = ({ pieces }: Sql): { readonly text: string; readonly values: (string | null)[] } => {
  const places = new Map<Parameter, number>()
  const text = pieces.map((piece) => {
    if (typeof piece === 'string') return piece
    const place = places.get(piece) ?? places.size + 1
    places.set(piece, place)
    return `$${place}::${piece.type}`
  })
  return { text: text.join(''), values: [...places.keys()].map(({ value }) => value) }
}

/** The text for the ORM, with one ? for each place. */
export const positional = ({ pieces }: Sql): { readonly text: string; readonly values: (string | null)[] } => ({
  text: pieces.map((piece) => (typeof piece === 'string' ? piece : `?::${piece.type}`)).join(''),
  values: pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.value])),
})
