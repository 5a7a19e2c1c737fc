import { migrate, pendingMigrations } from '@quittance/recovery/database'
import { openDatabase } from '../database/open-database.js'
import { readSettings } from '../settings.js'
import { say } from './with-services.js'

/** Runs what is pending, or with `check` only tells it. */
export const runMigrate = async (check: boolean): Promise<void> => {
  const database = await openDatabase(readSettings(), say)
  try {
    if (check) await tellPending(database.url)
    else await run(database.url)
  } finally {
    await database.close()
  }
}

const tellPending = async (url: string): Promise<void> => {
  const pending = await pendingMigrations(url)
  if (pending.length === 0) return say('The database is up to date.')
  for (const name of pending) say(`pending ${name}`)
  process.exitCode = 1
}

const run = async (url: string): Promise<void> => {
  const names = await migrate(url)
  for (const name of names) say(`applied ${name}`)
  if (names.length === 0) say('The database is up to date.')
}
