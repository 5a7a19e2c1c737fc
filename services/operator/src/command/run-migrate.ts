import { migrate, pendingMigrations } from '@quittance/recovery/database'
import { type LoginStanding, loginStanding, loginStatements } from '../database/check-login.js'
import { type OpenedDatabase, openDatabase } from '../database/open-database.js'
import { readSettings } from '../settings.js'
import { say } from './with-services.js'

/** Runs what is pending, or with `check` only tells it. */
export const runMigrate = async (check: boolean): Promise<void> => {
  const database = await openDatabase(readSettings(), say)
  try {
    if (check) await tellPending(database.owner_url)
    else await run(database)
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

const run = async ({ url, owner_url }: OpenedDatabase): Promise<void> => {
  const names = await migrate(owner_url)
  for (const name of names) say(`applied ${name}`)
  if (names.length === 0) say('The database is up to date.')
  const standing = await loginStanding(url)
  if (standing === 'application') return
  say(whatIsMissing[standing])
  for (const statement of loginStatements) say(`  ${statement}`)
}

const whatIsMissing: Readonly<Record<Exclude<LoginStanding, 'application'>, string>> = {
  owner:
    'DATABASE_URL owns its tables, so the walls between tenants rest on SET ROLE alone. Make a login for the application, put it into DATABASE_URL, and the present address into QUITTANCE_OWNER_DATABASE_URL:',
  stranger: 'The login of DATABASE_URL may not use the tables yet. This makes one that may:',
  'no tables yet': 'DATABASE_URL names another database than QUITTANCE_OWNER_DATABASE_URL. A login is made like this:',
}
