import { loadedWith, type SourceGraph } from './source-graph.js'

/** The ids of messages by what they belong to: a source file, or a part of the catalogue. */
export type MessagesBy = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Divides the messages of an application among the files that begin it or are loaded when they are wanted: each gets a
 * part with what it and its imports say, less what has come with every way to it. A part may be empty, and a message may
 * stand in several: that costs less than fetching many small files.
 *
 * @param start the file that begins the application
 * @param said the messages that each source file says
 */
export function messageParts(graph: SourceGraph, start: string, said: MessagesBy): MessagesBy {
  const files = partFiles(graph, start)
  const needs = new Map(files.map(({ file, together }) => [file, union([...together].map((one) => said.get(one)))]))
  const had = hadBefore(files, start, needs)
  return new Map(files.map(({ file }) => [file, without(needs.get(file), had.get(file))]))
}

type PartFile = {
  readonly file: string
  /** Itself and its imports. */
  readonly together: ReadonlySet<string>
  /** What they load when it is wanted. */
  readonly later: ReadonlySet<string>
}

/** The files that get a part, the one that begins the application first. */
function partFiles(graph: SourceGraph, start: string): readonly PartFile[] {
  const found = new Map<string, PartFile>()
  const names = new Set([start])
  for (const file of names) {
    const together = loadedWith(file, graph)
    const later = union([...together].map((one) => graph.later.get(one)))
    found.set(file, { file, together, later })
    for (const one of later) names.add(one)
  }
  return [...found.values()]
}

/** The messages that are there before a file is loaded, by whichever way; found by narrowing down from everything. */
function hadBefore(files: readonly PartFile[], start: string, needs: MessagesBy): MessagesBy {
  const everything = union([...needs.values()])
  const had = new Map(files.map(({ file }) => [file, file === start ? new Set<string>() : everything]))
  const ways = new Map(files.map(({ file }) => [file, files.filter(({ later }) => later.has(file))]))
  let changed = true
  while (changed) {
    changed = false
    for (const [file, now] of had) {
      const before = (ways.get(file) ?? []).map((way) => union([needs.get(way.file), had.get(way.file)]))
      const common = file === start ? now : intersection(before)
      if (common.size !== now.size) changed = true
      had.set(file, common)
    }
  }
  return had
}

type Ids = ReadonlySet<string> | undefined

const union = (sets: readonly Ids[]): Set<string> => new Set(sets.flatMap((set) => [...(set ?? [])]))
const without = (ids: Ids, others: Ids): Set<string> => new Set([...(ids ?? [])].filter((id) => !others?.has(id)))
const intersection = ([first, ...others]: readonly ReadonlySet<string>[]): Set<string> =>
  new Set([...(first ?? [])].filter((id) => others.every((set) => set.has(id))))
