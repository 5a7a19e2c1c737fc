import { mkdir, open } from 'node:fs/promises'
import path from 'node:path'

/** Files to which lines are added and from which none is ever taken, outside of the database. */
export type Journal = {
  /** Adds one line, and comes back once it is on the disk. */
  append(name: string, line: string): Promise<void>
  /** The lines in their order; none where nothing was ever added. */
  lines(name: string): AsyncIterable<string>
}

const namePattern = /^[\w-]{1,100}$/u

/** Journals under one folder, one file of lines each. The folder is made when the first line is written. */
export const openDiskJournal = (folder: string): Journal => {
  const pathOf = (name: string): string => {
    if (!namePattern.test(name)) throw new Error('Not the name of a journal')
    return path.join(folder, `${name}.jsonl`)
  }
  return {
    append: async (name, line) => {
      if (line.includes('\n')) throw new Error('A journal takes single lines')
      await mkdir(folder, { recursive: true })
      const file = await open(pathOf(name), 'a+', 0o600)
      try {
        await file.appendFile(`${(await endsTorn(file)) ? '\n' : ''}${line}\n`)
        await file.sync()
      } finally {
        await file.close()
      }
    },
    lines: async function* (name) {
      const file = await open(pathOf(name), 'r').catch(absent)
      if (file === null) return
      try {
        for await (const line of file.readLines({ autoClose: false })) if (line !== '') yield line
      } finally {
        await file.close()
      }
    },
  }
}

/** Whether a power cut left half a line at the end. */
const endsTorn = async (file: Awaited<ReturnType<typeof open>>): Promise<boolean> => {
  const { size } = await file.stat()
  if (size === 0) return false
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1)
  return buffer.toString() !== '\n'
}

const absent = (error: unknown): null => {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
  throw error
}
