import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type DocumentNode, Kind, parse, print, visit } from 'graphql'

const dashboard = join(import.meta.dirname, '../../../../../dashboards/backoffice/src')

/** The queries that the dashboard sends, by name, each with the fragments that it uses. */
export const dashboardDocuments = async (): Promise<ReadonlyMap<string, string>> => {
  const files = (await readdir(dashboard, { recursive: true })).filter((name) => name.endsWith('.graphql'))
  const sources = await Promise.all(files.map((name) => readFile(join(dashboard, name), 'utf8')))
  const definitions = sources.flatMap((source) => withoutUnmask(parse(source)).definitions)
  const fragments = new Map(
    definitions.flatMap((one) => (one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [])),
  )
  const documents = new Map<string, string>()
  for (const definition of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION || definition.operation !== 'query') continue
    const used = new Set<string>()
    const follow = (node: Parameters<typeof visit>[0]): void => {
      visit(node, {
        FragmentSpread: ({ name }) => {
          const fragment = fragments.get(name.value)
          if (fragment === undefined || used.has(name.value)) return
          used.add(name.value)
          follow(fragment)
        },
      })
    }
    follow(definition)
    const parts = [definition, ...[...used].flatMap((name) => fragments.get(name) ?? [])]
    documents.set(definition.name?.value ?? '', parts.map((part) => print(part)).join('\n'))
  }
  return documents
}

/** A directive for Apollo's client, which takes it out before it sends. */
const withoutUnmask = (document: DocumentNode): DocumentNode =>
  visit(document, { Directive: ({ name }) => (name.value === 'unmask' ? null : undefined) })
