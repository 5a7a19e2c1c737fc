import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { createDatabase, dropDatabase, withDatabase } from './server.js'

/** A migrated database of one test file's own. */
export type TestDatabase = {
  readonly name: string
  /** As its owner: what the product itself is started with, and what migrations use. */
  readonly url: string
  /** As the application's role from the first statement on: row-level security binds it. */
  readonly applicationUrl: string
  /** As superuser: to look behind the walls, and to end sessions as a failing server would. */
  readonly superuserUrl: string
  drop(): Promise<void>
}

const applicationRole = 'quittance_application'

/**
 * Makes a copy of the migrated template (some tens of milliseconds), or with `empty` a database without tables. The
 * caller drops it: `const database = await createTestDatabase()` in the body of the file, and
 * `afterAll(() => database.drop())`. What is not dropped ends with the run's server.
 */
export const createTestDatabase = async (options: { readonly empty?: boolean } = {}): Promise<TestDatabase> => {
  const server = inject('database')
  const name = `test_${randomBytes(6).toString('hex')}`
  const url = await createDatabase(server, name, options.empty === true ? 'template1' : server.template)
  const applicationUrl = new URL(url)
  applicationUrl.searchParams.set('options', `-c role=${applicationRole}`)
  return {
    name,
    url,
    applicationUrl: applicationUrl.href,
    superuserUrl: withDatabase(server.superuserUrl, name),
    drop: () => dropDatabase(server, name),
  }
}
