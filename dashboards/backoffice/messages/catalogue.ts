import {
  createCompilationErrorMessage,
  createCompiledCatalog,
  createMissingErrorMessage,
  getCatalogs,
} from '@lingui/cli/api'
import { getConfig } from '@lingui/conf'

/** A compiled message by its id: text, or the steps that make it. */
type Compiled = Readonly<Record<string, unknown>>

/** The texts of the dashboard in every language. */
export type Catalogue = {
  /** Compiled texts by language and id. */
  readonly texts: ReadonlyMap<string, Compiled>
  /** The ids of the messages by the source file that says them, from `src`. */
  readonly said: ReadonlyMap<string, ReadonlySet<string>>
}

/** Reads and compiles the catalogues of a dashboard. Fails when a text lacks in a language, or cannot be compiled. */
export async function readCatalogue(root: string): Promise<Catalogue> {
  const config = getConfig({ cwd: root })
  const [catalogue] = await getCatalogs(config)
  if (catalogue === undefined) throw new Error(`lingui.config.ts in ${root} names no catalogue.`)
  const texts = new Map<string, Compiled>()
  for (const language of config.locales) {
    const { messages, missing } = await catalogue.getTranslations(language, {
      fallbackLocales: config.fallbackLocales,
      sourceLocale: config.sourceLocale,
    })
    if (missing.length > 0) throw new Error(createMissingErrorMessage(language, missing))
    texts.set(language, compile(language, messages))
  }
  return { texts, said: saidBy((await catalogue.read(config.sourceLocale)) ?? {}) }
}

function compile(language: string, messages: Record<string, string>): Compiled {
  const { source, errors } = createCompiledCatalog(language, messages, { namespace: 'json' })
  if (errors.length > 0) throw new Error(createCompilationErrorMessage(language, errors))
  const compiled: { messages: Compiled } = JSON.parse(source)
  return compiled.messages
}

function saidBy(entries: Readonly<Record<string, { origin?: readonly (readonly [string, number?])[] }>>) {
  const said = new Map<string, Set<string>>()
  for (const [id, { origin = [] }] of Object.entries(entries)) {
    for (const [file] of origin) {
      const name = file.replace(/^src\//u, '')
      said.set(name, (said.get(name) ?? new Set()).add(id))
    }
  }
  return said
}
