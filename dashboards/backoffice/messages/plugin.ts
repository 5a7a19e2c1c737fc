import { createHash } from 'node:crypto'
import path from 'node:path'
import type { Plugin } from 'vite'
import { type Catalogue, readCatalogue } from './catalogue.js'
import { type MessagesBy, messageParts } from './message-parts.js'
import { readSourceGraph, type SourceGraph, sourceOf, wanted_import } from './source-graph.js'

const virtual = 'virtual:message-parts'
const start = 'app/main.tsx'

/**
 * Gives each file that is loaded when it is wanted its part of the catalogue, so that a screen brings its own texts along
 * and nobody waits for those of others. Nothing is to be declared: the imports say what a screen needs. While developing,
 * every part is the whole catalogue of its language.
 */
export const splitMessages = (): Plugin[] => [whileDeveloping(), whileBuilding()]

const whileDeveloping = (): Plugin => ({
  name: 'message-parts-serve',
  apply: 'serve',
  resolveId: (id) => (id === virtual ? `\0${virtual}` : null),
  load: (id) =>
    id === `\0${virtual}`
      ? `export const first_part = 'whole'
         const whole = { en: () => import('/src/locales/en.po'), fr: () => import('/src/locales/fr.po') }
         export const loadPart = async (language) => (await whole[language]()).messages`
      : null,
})

type Division = Catalogue & { readonly graph: SourceGraph; readonly parts: MessagesBy; readonly folder: string }

const whileBuilding = (): Plugin => {
  let root = ''
  let base = ''
  let division: Promise<Division> | null = null
  const divided = (): Promise<Division> => (division ??= divide(root))
  /** A source file from `src`; null for what is none of ours. */
  const ours = (id: string): string | null => {
    const file = path.relative(path.join(root, 'src'), id).split(path.sep).join('/')
    return file.startsWith('..') || path.isAbsolute(file) || !/\.tsx?$/u.test(file) ? null : file
  }
  return {
    name: 'message-parts-build',
    apply: 'build',
    configResolved: (config) => {
      root = config.root
      base = config.base
    },
    buildStart: () => {
      division = null
    },
    resolveId: (id) => (id === virtual ? `\0${virtual}` : null),
    load: async (id) => (id === `\0${virtual}` ? fetchingCode(base, await divided()) : null),
    transform: async (code, id) => {
      const file = ours(id)
      if (file === null) return null
      const now = await divided()
      checkOrigins(code, file, now)
      const awaiting = withParts(code, file, now)
      return awaiting === code ? null : { code: awaiting, map: null }
    },
    async generateBundle() {
      const { texts, parts, folder } = await divided()
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

/** Fetches a part; those that hold nothing are never asked for. */
const fetchingCode = (base: string, { folder }: Division): string => `
export const first_part = ${JSON.stringify(nameOf(start))}
export async function loadPart(language, part) {
  const address = ${JSON.stringify(`${base}${folder}/`)} + language + '/' + part + '.json'
  const response = await fetch(address)
  if (!response.ok) throw new Error(address + ' answered ' + response.status)
  return response.json()
}`

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
