import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Plugin } from 'vite'
import { type Catalogue, readCatalogue } from './catalogue.js'
import { type MessagesBy, messageParts } from './message-parts.js'
import { readSourceGraph, type SourceGraph, sourceOf, wanted_import } from './source-graph.js'

const start = 'app/main.tsx'

type Division = Catalogue & { readonly graph: SourceGraph; readonly parts: MessagesBy; readonly folder: string }

/**
 * Gives each file that is loaded when it is wanted its part of the catalogue, so that a screen brings its own texts along
 * and nobody waits for those of others. Nothing is to be declared: the imports say what a screen needs. While developing,
 * the whole catalogue of a language is one part.
 */
export const splitMessages = (): Plugin => {
  let sources = ''
  let division: Division | null = null
  const divided = (): Division => {
    if (division === null) throw new Error('The messages were not divided before they were asked for.')
    return division
  }
  return {
    name: 'split-messages',
    apply: 'build',
    config: async ({ root = process.cwd() }) => {
      sources = path.join(root, 'src')
      division = await divide(root)
      return { define: { 'import.meta.env.MESSAGE_FOLDER': JSON.stringify(division.folder) } }
    },
    transform: (code, id) => {
      const file = path.relative(sources, id).split(path.sep).join('/')
      if (file.startsWith('..') || path.isAbsolute(file) || !/\.tsx?$/u.test(file)) return null
      checkOrigins(code, file, divided())
      const awaiting = withParts(code, file, divided())
      return awaiting === code ? null : { code: awaiting, map: null }
    },
    generateBundle() {
      const { texts, parts, folder } = divided()
      for (const [language, all] of texts)
        for (const [part, ids] of parts)
          if (ids.size > 0 || part === start)
            this.emitFile({ type: 'asset', fileName: fileOf(folder, language, part), source: write(all, ids) })
    },
  }
}

async function divide(root: string): Promise<Division> {
  const catalogue = await readCatalogue(root)
  const graph = readSourceGraph(path.join(root, 'src'))
  const parts = messageParts(graph, start, catalogue.said)
  const content = [...parts].map(([part, ids]) => [part, [...catalogue.texts.values()].map((all) => write(all, ids))])
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('base64url').slice(0, 8)
  return { ...catalogue, graph, parts, folder: `assets/messages-${hash}` }
}

const write = (all: Readonly<Record<string, unknown>>, ids: ReadonlySet<string>): string =>
  JSON.stringify(Object.fromEntries([...ids].toSorted().map((id) => [id, all[id]])))

const nameOf = (part: string): string => part.replace(/\.tsx?$/u, '')
const fileOf = (folder: string, language: string, part: string): string => `${folder}/${language}/${nameOf(part)}.json`

/** Makes each import of a file with a part wait for its texts as well, on the same line of the source. */
function withParts(code: string, file: string, { graph, parts }: Division): string {
  const awaiting = code.replaceAll(wanted_import, (statement, specifier: string) => {
    const part = sourceOf(file, specifier, graph.imports)
    return part === null || (parts.get(part)?.size ?? 0) === 0
      ? statement
      : `withMessages(${JSON.stringify(nameOf(part))}, ${statement})`
  })
  return awaiting === code ? code : `import { withMessages } from '/src/app/messages.js'; ${awaiting}`
}

/** A text that the catalogue does not know to be said by a file might not be there when the file is shown. */
function checkOrigins(code: string, file: string, { texts, said }: Division): void {
  const known = texts.values().next().value ?? {}
  const here = [...code.matchAll(/\bid: ?["'`](?<id>[\w+/-]{6})["'`]/gu)].map(({ groups }) => groups?.['id'] ?? '')
  const unknown = here.find((id) => id in known && said.get(file)?.has(id) !== true)
  if (unknown !== undefined)
    throw new Error(`The catalogue does not say that src/${file} uses the message ${unknown}: run "pnpm messages".`)
}
