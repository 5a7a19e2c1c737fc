import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Which source files load which others; paths run from the folder that was read, with forward slashes. */
export type SourceGraph = {
  /** What is loaded together with a file. */
  readonly imports: ReadonlyMap<string, ReadonlySet<string>>
  /** What a file loads when it is wanted, by `import('…')`. */
  readonly later: ReadonlyMap<string, ReadonlySet<string>>
}

/** An import or export of values; one of types leaves no trace in the program. */
const together = /^(?:import|export)\s+(?!type\b)(?:[^'";]*?\sfrom\s+)?'(?<specifier>\.[^']+)'/gmu
/** An import of one of our files when it is wanted, as it is written, or as a compiler left it. */
export const wanted_import = /\bimport\(\s*['"](?<specifier>\.[^'"]+)['"]\s*\)/gu

/** Reads the graph of the source files below a folder. */
export function readSourceGraph(folder: string): SourceGraph {
  const files = globSync('**/*.{ts,tsx}', { cwd: folder })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => !/\.test\.tsx?$|\.d\.ts$/u.test(file))
    .toSorted()
  const known = new Set(files)
  const found = (file: string, form: RegExp): Set<string> =>
    new Set(
      [...readFileSync(path.join(folder, file), 'utf8').matchAll(form)].flatMap(
        ({ groups }) => sourceOf(file, groups?.['specifier'] ?? '', known) ?? [],
      ),
    )
  return {
    imports: new Map(files.map((file) => [file, found(file, together)])),
    later: new Map(files.map((file) => [file, found(file, wanted_import)])),
  }
}

/** The source file that an import of `file` means; null where it is none of those known. */
export function sourceOf(file: string, specifier: string, known: { has(name: string): boolean }): string | null {
  const name = path.posix.join(path.posix.dirname(file), specifier).replace(/\.js$/u, '')
  return [`${name}.ts`, `${name}.tsx`].find((one) => known.has(one)) ?? null
}

/** A file and everything that is loaded together with it. */
export function loadedWith(file: string, { imports }: SourceGraph): ReadonlySet<string> {
  const found = new Set([file])
  // A set that grows while it is walked is walked to its end.
  for (const one of found) for (const next of imports.get(one) ?? []) found.add(next)
  return found
}
