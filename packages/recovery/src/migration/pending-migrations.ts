import pg from 'pg'
import { migrations } from './migrations.js'

/** The migrations that a database still lacks, oldest first; all of them where there is no schema yet. */
export const pendingMigrationsIn = async (connection: pg.Pool | pg.Client): Promise<string[]> => {
  const history = await connection.query<{ exists: boolean }>(
    `select to_regclass('public.mikro_orm_migrations') is not null as exists`,
  )
  if (history.rows[0]?.exists !== true) return migrations.map(({ name }) => name)
  const done = await connection.query<{ name: string }>('select name from public.mikro_orm_migrations')
  const names = new Set(done.rows.map(({ name }) => name))
  return migrations.map(({ name }) => name).filter((name) => !names.has(name))
}

/** The same by address, for commands that hold no connection yet. */
export const pendingMigrations = async (url: string): Promise<string[]> => {
  const client = new pg.Client({ connectionString: url, application_name: 'quittance-migrate' })
  await client.connect()
  try {
    return await pendingMigrationsIn(client)
  } finally {
    await client.end()
  }
}
