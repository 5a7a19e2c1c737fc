import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const run = promisify(execFile)
const dashboard = path.resolve(import.meta.dirname, '../..')
const lingui = path.join(dashboard, 'node_modules/@lingui/cli/dist/lingui.js')

/** What Lingui's own check says; it exits with an error when the check fails. */
async function check(...options: string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [lingui, 'check', ...options], { cwd: dashboard })
  return stdout
}

describe('the message catalogues', () => {
  it('hold every text of the screens, and none that is gone', async () => {
    expect(await check('sync')).toContain('PASS')
  })

  it('are translated completely', async () => {
    expect(await check('missing', '--mode', 'catalog')).toContain('PASS')
  })

  it('break no French line before a punctuation mark', async () => {
    const catalogue = await readFile(path.join(dashboard, 'src/locales/fr.po'), 'utf8')
    const translations = catalogue.match(/^msgstr "[^\n]*"(?:\n"[^\n]*")*/gmu)?.slice(1) ?? []
    expect(translations.length).toBeGreaterThan(300)
    expect(translations.filter((text) => / [:;?!%»]|« /u.test(text))).toEqual([])
  })
})
