import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

export const root = path.resolve(import.meta.dirname, '../..')

/** One import statement of one of our source files. */
export type SourceImport = {
  /** Path of the importing file from the root, with forward slashes. */
  readonly file: string
  readonly line: number
  readonly specifier: string
}

const statement =
  /^\s*(?:import|export)\b[^'"]*?\bfrom\s+['"]([^'"]+)['"]|^\s*import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm

/** Source files written by hand, from the root. */
export const sourceFiles = (): string[] =>
  globSync('{packages,services,dashboards}/*/src/**/*.{ts,tsx}', { cwd: root })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !/\.generated\.tsx?$/.test(file))
    .toSorted()

export const importsOf = (file: string): SourceImport[] => {
  const text = readFileSync(path.join(root, file), 'utf8')
  return [...text.matchAll(statement)].map((match) => ({
    file,
    line: text.slice(0, match.index).split('\n').length,
    specifier: match[1] ?? match[2] ?? match[3] ?? '',
  }))
}

/** A relative specifier as a path from the root; null for a package. */
export const resolvedPath = ({ file, specifier }: SourceImport): string | null =>
  specifier.startsWith('.') ? path.posix.join(path.posix.dirname(file), specifier) : null
