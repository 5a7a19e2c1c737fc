import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { importsOf, resolvedPath, root, type SourceImport, sourceFiles } from './imports.js'

// Goal: the house of the README stays as drawn. Method: read every import statement of every source file and hold it
// against the table of who may know whom; a new package must be entered here before it can import anything.

const files = sourceFiles()
const imports = files.flatMap(importsOf)
const isTest = (file: string) => /\.test\.tsx?$/.test(file) || file.includes('/testing/')

/** Our own packages that each may import. Tests may also use the test kit. */
const mayKnow: Readonly<Record<string, readonly string[]>> = {
  'packages/core': [],
  'packages/formats': ['core'],
  'packages/platform': ['core'],
  'packages/recovery': ['core', 'formats', 'platform'],
  'packages/testkit': ['core', 'formats', 'platform', 'recovery'],
  'services/api': ['core', 'platform', 'recovery'],
  'services/worker': ['core', 'platform', 'recovery'],
  'services/operator': ['core', 'formats', 'platform', 'recovery', 'api', 'worker'],
  'dashboards/backoffice': ['core'],
}

const packageOf = (file: string) => file.split('/').slice(0, 2).join('/')
const at = ({ file, line, specifier }: SourceImport) => `${file}:${line} imports ${specifier}`

describe('who may know whom', () => {
  it('reads the sources of every package in the table, and of no other', () => {
    expect(new Set(files.map(packageOf))).toEqual(new Set(Object.keys(mayKnow)))
    expect(imports.length).toBeGreaterThan(300)
  })

  it('lets packages import only those below them', () => {
    const wrong = imports.filter(({ file, specifier }) => {
      const own = /^@quittance\/([\w-]+)/.exec(specifier)?.[1]
      if (!own) return false
      if (isTest(file) && own === 'testkit') return false
      return !mayKnow[packageOf(file)]?.includes(own)
    })
    expect(wrong.map(at)).toEqual([])
  })

  it('keeps relative imports inside their package', () => {
    const wrong = imports.filter((found) => {
      const target = resolvedPath(found)
      return target !== null && packageOf(target) !== packageOf(found.file)
    })
    expect(wrong.map(at)).toEqual([])
  })
})

describe('purity', () => {
  const impure = ['node:', 'fs', 'path', 'pg', 'bullmq', '@mikro-orm/']

  it('keeps packages/core free of every dependency and of clock and chance', () => {
    const core = files.filter((file) => file.startsWith('packages/core/') && !isTest(file))
    const foreign = core.flatMap(importsOf).filter(({ specifier }) => !specifier.startsWith('.'))
    expect(foreign.map(at)).toEqual([])
    const impatient = core.filter((file) =>
      /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/.test(readFileSync(path.join(root, file), 'utf8')),
    )
    expect(impatient).toEqual([])
  })

  it('keeps rule files free of input and output', () => {
    const wrong = imports.filter(
      ({ file, specifier }) => file.endsWith('.rules.ts') && impure.some((prefix) => specifier.startsWith(prefix)),
    )
    expect(wrong.map(at)).toEqual([])
  })

  it('keeps GraphQL decorators out of everything but views and resolvers', () => {
    const wrong = imports.filter(
      ({ file, specifier }) =>
        specifier === 'type-graphql' && !/\.(graphql|resolver)\.ts$|\/graphql[^/]*\.ts$|\/graphql\//.test(file),
    )
    expect(wrong.map(at)).toEqual([])
  })
})

describe('size', () => {
  it('has no hand-written source file over 400 lines', () => {
    const long = files
      .map((file) => ({ file, lines: readFileSync(path.join(root, file), 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 400)
    expect(long).toEqual([])
  })
})
