import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const run = promisify(execFile)
const dashboard = path.resolve(import.meta.dirname, '../..')
const codegen = path.join(dashboard, 'node_modules/@graphql-codegen/cli/cjs/bin.js')

describe('the typed documents', () => {
  it('are those that the committed schema and the .graphql files give', async () => {
    // It exits with an error, naming the files, when one of them would change.
    const check = run(process.execPath, [codegen, '--config', 'codegen.config.ts', '--check'], { cwd: dashboard })
    await expect(check).resolves.toBeDefined()
  })
})
