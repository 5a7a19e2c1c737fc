import { findRunningDatabase, startEmbeddedDatabase } from '@quittance/platform'
import type { Settings } from '../settings.js'
import { checkDatabase } from './check-database.js'

/** A database to work with, and what has to be done when the work is over. */
export type OpenedDatabase = {
  readonly url: string
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
    await checkDatabase(secrets.database_url)
    return foreign(secrets.database_url)
  }
  const running = await findRunningDatabase(configuration.data_folder)
  if (running !== undefined) return foreign(running)
  return await startDatabase(configuration.data_folder, onStep)
}

const foreign = (url: string): OpenedDatabase => ({
  url,
  started_here: false,
  ended: never,
  close: async () => {},
})

/** Starts the embedded database; refuses when it runs already. */
export const startDatabase = async (folder: string, onStep: (line: string) => void): Promise<OpenedDatabase> => {
  const { url, ended, stop } = await startEmbeddedDatabase({ folder, onStep })
  return { url, started_here: true, ended, close: stop }
}
