import pg from 'pg'

/** A statement with its values, as it went to PostgreSQL. */
export type SentStatement = { readonly text: string; readonly values: readonly unknown[] }

/** Every statement that is sent while the work runs, over all connections of this process. */
export const recordStatements = async (work: () => Promise<unknown>): Promise<SentStatement[]> => {
  const { query } = pg.Client.prototype
  const sent: SentStatement[] = []
  pg.Client.prototype.query = new Proxy(query, {
    apply: (target, self, parameters: unknown[]) => {
      const [first, second] = parameters
      if (typeof first === 'string') sent.push({ text: first, values: Array.isArray(second) ? second : [] })
      else if (typeof first === 'object' && first !== null && 'text' in first && typeof first.text === 'string')
        sent.push({
          text: first.text,
          values: 'values' in first && Array.isArray(first.values) ? first.values : Array.isArray(second) ? second : [],
        })
      return Reflect.apply(target, self, parameters)
    },
  })
  try {
    await work()
    return sent
  } finally {
    pg.Client.prototype.query = query
  }
}
