import pg from 'pg'

/**
 * Counts every statement that this process sends to PostgreSQL, over all connections of all pools, until it is told to
 * stop. A transaction is at least one.
 */
export const watchStatements = (): { count(): number; stop(): void } => {
  const { query } = pg.Client.prototype
  let sent = 0
  pg.Client.prototype.query = new Proxy(query, {
    apply: (target, self, parameters) => {
      sent += 1
      return Reflect.apply(target, self, parameters)
    },
  })
  return {
    count: () => sent,
    stop: () => {
      pg.Client.prototype.query = query
    },
  }
}
