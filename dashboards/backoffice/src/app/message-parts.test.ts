import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCatalogue } from '../../messages/catalogue.js'
import { type MessagesBy, messageParts } from '../../messages/message-parts.js'
import { loadedWith, readSourceGraph, type SourceGraph } from '../../messages/source-graph.js'

const dashboard = path.resolve(import.meta.dirname, '../..')

const sets = (edges: Readonly<Record<string, readonly string[]>>): MessagesBy =>
  new Map(Object.entries(edges).map(([file, others]) => [file, new Set(others)]))

/** Every message that a file and its imports say and that neither its own part nor those on the way to it brought. */
function lacking(graph: SourceGraph, start: string, said: MessagesBy): string[] {
  const parts = messageParts(graph, start, said)
  const lacks: string[] = []
  const seen = new Set<string>()
  const walk = (file: string, before: ReadonlySet<string>): void => {
    const have = new Set([...before, ...(parts.get(file) ?? [])])
    const state = `${file} ${[...have].toSorted().join(' ')}`
    if (seen.has(state)) return
    seen.add(state)
    for (const one of loadedWith(file, graph)) {
      lacks.push(...[...(said.get(one) ?? [])].filter((id) => !have.has(id)).map((id) => `${id} in ${one}`))
      for (const next of graph.later.get(one) ?? []) walk(next, have)
    }
  }
  walk(start, new Set())
  return lacks
}

const names = ['a', 'b', 'c', 'd', 'e', 'f'] as const
const edges = fc.record(
  Object.fromEntries(names.map((name) => [name, fc.uniqueArray(fc.constantFrom(...names), { maxLength: 3 })])),
)
const saying = fc.record(
  Object.fromEntries(
    names.map((name) => [name, fc.uniqueArray(fc.constantFrom('1', '2', '3', '4', '5'), { maxLength: 3 })]),
  ),
)

describe('the parts of the catalogue', () => {
  it('bring each file what it says, once on the way to it', () => {
    const graph = {
      imports: sets({ main: ['shell'], shell: [], page: ['button'], chart: ['button'], button: [] }),
      later: sets({ shell: ['page', 'chart'], page: ['chart'] }),
    }
    const said = sets({ shell: ['menu'], page: ['title', 'menu'], chart: ['curve'], button: ['save'] })
    expect(messageParts(graph, 'main', said)).toEqual(
      // The chart is also reached from the shell, where nobody has brought the text of the button yet.
      sets({ main: ['menu'], page: ['title', 'save'], chart: ['curve', 'save'] }),
    )
  })

  it('lack nothing on any way through any program', () => {
    fc.assert(
      fc.property(edges, edges, saying, (imports, later, said) => {
        expect(lacking({ imports: sets(imports), later: sets(later) }, 'a', sets(said))).toEqual([])
      }),
    )
  })

  it('hold every text of the dashboard, a few of them before the first screen', async () => {
    const { said, texts } = await readCatalogue(dashboard)
    const parts = messageParts(readSourceGraph(path.join(dashboard, 'src')), 'app/main.tsx', said)
    const ids = Object.keys(texts.get('fr') ?? {})
    expect(new Set([...parts.values()].flatMap((part) => [...part]))).toEqual(new Set(ids))
    const first = parts.get('app/main.tsx')?.size ?? 0
    expect(first).toBeGreaterThan(10)
    expect(first).toBeLessThan(ids.length / 10)
    console.info(`message parts: ${parts.size} of ${ids.length} messages, ${first} of them in the shell's`)
  })
})
