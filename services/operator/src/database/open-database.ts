import { findRunningDatabase, startEmbeddedDatabase } from '@quittance/platform'
import type { Settings } from '../settings.js'
import { checkDatabase } from './check-database.js'

/** A database to work with, and what has to be done when the work is over. */
export type OpenedDatabase = {
  /** With the login of the application. */
  readonly url: string
  /** With the login that owns the tables, for migrations; the same where there is only one. */
  readonly owner_url: string
  /** Whether it is the embedded one and this process runs it: then nobody else works on its queue. */
  readonly started_here: boolean
  /** Resolves when an embedded database ends; never for another. */
  readonly ended: Promise<void>
  close(): Promise<void>
}

const never = new Promise<void>(() => {})

/** The database of one's own when DATABASE_URL names one, else the embedded one: started, or joined where it runs. */
export const openDatabase = async (
  { configuration, secrets }: Settings,
  onStep: (line: string) => void,
): Promise<OpenedDatabase> => {
  if (secrets.database_url !== undefined) {
    await checkDatabase(secrets.database_url, 'DATABASE_URL')
    if (secrets.owner_database_url !== undefined)
      await checkDatabase(secrets.owner_database_url, 'QUITTANCE_OWNER_DATABASE_URL')
    return foreign(secrets.database_url, secrets.owner_database_url ?? secrets.database_url)
  }
  const running = await findRunningDatabase(configuration.data_folder)
  if (running !== undefined) return foreign(running.url, running.ownerUrl)
  return await startDatabase(configuration.data_folder, onStep)
}

const foreign = (url: string, owner_url: string): OpenedDatabase => ({
  url,
  owner_url,
  started_here: false,
  ended: never,
  close: async () => {},
})

/** Starts the embedded database; refuses when it runs already. */
export const startDatabase = async (folder: string, onStep: (line: string) => void): Promise<OpenedDatabase> => {
  const { url, ownerUrl, ended, stop } = await startEmbeddedDatabase({ folder, onStep })
  return { url, owner_url: ownerUrl, started_here: true, ended, close: stop }
}
