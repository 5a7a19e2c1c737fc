import { defineConfig } from 'vitest/config'

/** Vitest reads our packages from their sources; TypeGraphQL and the tests must share one copy of graphql. */
const resolve = { conditions: ['source', 'module', 'node', 'development'], alias: { graphql: 'graphql/index.js' } }

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        ssr: { resolve: { conditions: ['source', 'module', 'node', 'development'] } },
        test: { name: 'unit', include: ['{packages,services}/*/src/**/*.test.ts'], exclude: ['**/*.database.test.ts', '**/node_modules/**'] },
      },
    ],
  },
})
