import { defineConfig } from 'vitest/config'
import { databaseServer, resolving } from './vitest.config.ts'

/** Measurements: they print figures, take minutes, and are no part of `npm test`. */
export default defineConfig({
  ...resolving,
  test: {
    name: 'bench',
    include: ['{packages,services}/*/src/**/*.bench.test.ts', 'test/performance/**/*.bench.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    globalSetup: [databaseServer, 'test/support/browser-binary.ts'],
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
    maxWorkers: 1,
  },
})
