import pg from 'pg'

/** How many statements are sent to PostgreSQL while the work runs, over all connections of this process. */
export const countStatements = async (work: () => Promise<unknown>): Promise<number> => {
  const { query } = pg.Client.prototype
  let count = 0
  pg.Client.prototype.query = new Proxy(query, {
    apply: (target, self, parameters) => {
      count += 1
      return Reflect.apply(target, self, parameters)
    },
  })
  try {
    await work()
    return count
  } finally {
    pg.Client.prototype.query = query
  }
}
