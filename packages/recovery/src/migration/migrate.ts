import { openDatabase, runQueueMigrations } from '@quittance/platform'
import { entities } from '../entities.js'
import { migrations } from './migrations.js'

const open = (url: string) =>
  openDatabase({
    url,
    entities,
    migrations,
    connections_maximum: 2,
    statement_timeout_ms: 0,
    application_name: 'quittance-migrate',
  })

/** Brings the schema of the database, and that of its queue, up to date. Answers with the names of what it ran. */
export const migrate = async (url: string): Promise<string[]> => {
  const database = await open(url)
  try {
    const ran = await database.orm.migrator.up()
    await runQueueMigrations(database.pool)
    return ran.map((migration) => migration.name)
  } finally {
    await database.close()
  }
}
