import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const built = path.resolve(import.meta.dirname, '../../dist')
const manifest = path.join(built, '.vite/manifest.json')

const chunks = z.record(z.string(), z.object({ file: z.string(), imports: z.array(z.string()).optional() }))

/** Bytes of script and texts that a browser needs before it can show the first figures, as they travel. */
const first_script_bytes_maximum = 250_000

/** Everything that is loaded with some chunks, without what they fetch later. */
function loadedWith(entries: readonly string[], all: z.infer<typeof chunks>): Set<string> {
  const found = new Set<string>()
  const visit = (name: string): void => {
    if (found.has(name)) return
    found.add(name)
    for (const one of all[name]?.imports ?? []) visit(one)
  }
  for (const entry of entries) visit(entry)
  return found
}

describe('the last build', () => {
  it.runIf(existsSync(manifest))('shows the first figures after little script, in French, the longer language', () => {
    const all = chunks.parse(JSON.parse(readFileSync(manifest, 'utf8')))
    const needed = [...loadedWith(['index.html', 'src/overview/overview-page.tsx'], all)]
    const texts = globSync('assets/messages-*/fr/{app/main,overview/overview-page}.json', { cwd: built })
    expect(texts).toHaveLength(2)
    const bytes = [...needed.map((name) => all[name]?.file ?? ''), ...texts].map(
      (file) => gzipSync(readFileSync(path.join(built, file)), { level: 9 }).length,
    )
    const total = bytes.reduce((sum, one) => sum + one, 0)
    console.info(`script of the first dashboard: ${total} bytes in ${bytes.length} files`)
    // Charts, tables, menus and dialogs are fetched while the figures are read.
    expect(needed.filter((name) => /chart|popover|combobox|grid/iu.test(name))).toEqual([])
    expect(total).toBeLessThan(first_script_bytes_maximum)
  })
})
