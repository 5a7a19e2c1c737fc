import type pg from 'pg'

/**
 * Frees the place of a connection that the server ended while somebody held it. The ORM gives a connection back only
 * after a successful commit or rollback, of which an ended one is incapable: without this, each lost connection would
 * make the pool smaller for good, and a restart of the database would leave nothing of it.
 */
export const releaseEnded = (pool: pg.Pool): void => {
  const held = new Set<pg.PoolClient>()
  pool.on('connect', (client) => {
    client.once('end', () => {
      if (held.delete(client)) client.release(true)
    })
  })
  pool.on('acquire', (client) => held.add(client))
  pool.on('release', (_error, client) => held.delete(client))
}
