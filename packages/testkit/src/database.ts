import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { createDatabase, dropDatabase, withDatabase } from './server.js'

/** A migrated database of one test file's own. */
export type TestDatabase = {
  readonly name: string
  /** With the login of API, worker and commands, which owns nothing: row-level security binds it, as in production. */
  readonly url: string
  /** As its owner, for migrations. */
  readonly ownerUrl: string
  /** As superuser: to look behind the walls, and to end sessions as a failing server would. */
  readonly superuserUrl: string
  drop(): Promise<void>
}

/**
 * Makes a copy of the migrated template (some tens of milliseconds), or with `empty` a database without tables. The
 * caller drops it: `const database = await createTestDatabase()` in the body of the file, and
 * `afterAll(() => database.drop())`. What is not dropped ends with the run's server.
 */
export const createTestDatabase = async (options: { readonly empty?: boolean } = {}): Promise<TestDatabase> => {
  const server = inject('database')
  const name = `test_${randomBytes(6).toString('hex')}`
  await createDatabase(server, name, options.empty === true ? 'template1' : server.template)
  return {
    name,
    url: withDatabase(server.applicationUrl, name),
    ownerUrl: withDatabase(server.ownerUrl, name),
    superuserUrl: withDatabase(server.superuserUrl, name),
    drop: () => dropDatabase(server, name),
  }
}
