import { defineConfig } from 'vitest/config'

/**
 * Vitest reads our packages from their sources: tests in the environment `ssr`, global set-ups in `__vitest__`.
 * TypeGraphQL and the tests must share one copy of graphql.
 */
const conditions = ['source', 'module', 'node', 'development']
export const resolving = {
  resolve: { conditions, alias: { graphql: 'graphql/index.js' } },
  environments: { ssr: { resolve: { conditions } }, __vitest__: { resolve: { conditions } } },
}
const exclude = ['**/node_modules/**', '**/dist/**']
export const databaseServer = 'test/support/database-server.ts'

/** Much of a test's time is spent waiting for PostgreSQL, so that no core is kept free for the runner. */
const maxWorkers = '100%'

export default defineConfig({
  test: {
    projects: [
      {
        ...resolving,
        test: {
          name: 'unit',
          include: ['{packages,services,dashboards}/*/src/**/*.test.{ts,tsx}', 'test/architecture/**/*.test.ts'],
          exclude: [...exclude, '**/*.database.test.ts', '**/*.bench.test.ts'],
          testTimeout: 30_000,
          maxWorkers,
        },
      },
      {
        ...resolving,
        test: {
          name: 'database',
          include: ['{packages,services}/*/src/**/*.database.test.ts', 'test/**/*.database.test.ts'],
          exclude,
          globalSetup: [databaseServer],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers,
        },
      },
      {
        ...resolving,
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.e2e.test.ts'],
          exclude,
          globalSetup: [databaseServer, 'test/support/browser-binary.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // A browser, a server and a worker for each file are enough for the machine: one after the other.
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...resolving,
        test: {
          name: 'fault',
          include: ['test/fault/**/*.fault.test.ts'],
          exclude,
          globalSetup: [databaseServer],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
