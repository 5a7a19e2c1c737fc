import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const folder = new URL('.', import.meta.url)
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'),
)

/** What would make a rule depend on more than its arguments, and so differ between two runs or two machines. */
const impurities = [
  /from '(?!\.{1,2}\/)/u,
  /import\(/u,
  /Date\.now/u,
  /new Date\(\)/u,
  /Math\.random/u,
  /\b(?:process|window|document|globalThis|console|fetch|setTimeout)\b[.(]/u,
]

describe('the core', () => {
  it.each(sources)('%s depends on nothing but its arguments', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8')
    expect(impurities.filter((impurity) => impurity.test(text))).toEqual([])
  })

  it('is all here', () => {
    expect(sources).toContain('index.ts')
    expect(sources.length).toBeGreaterThan(40)
  })
})
