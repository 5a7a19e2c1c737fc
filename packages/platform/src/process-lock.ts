import { readFileSync } from 'node:fs'
import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { z } from 'zod'
import { systemCode } from './operator-error.js'

/** Who holds a lock. Process numbers are used again, so the moment the process started belongs to its identity. */
const holderSchema = z.object({ pid: z.number().int().positive(), started_at: z.string() })
export type LockHolder = z.infer<typeof holderSchema>

export type ProcessLock =
  | { readonly taken: true; release(): Promise<void> }
  | { readonly taken: false; readonly holder: LockHolder }

/**
 * Tries to become the only living process that holds `file`. A holder that was killed counts for nothing: its lock
 * is taken over. Throws the system's error when the folder cannot be written.
 */
export const takeProcessLock = async (file: string): Promise<ProcessLock> => {
  const draft = `${file}.${process.pid}`
  await writeFile(draft, JSON.stringify({ pid: process.pid, started_at: startOf(process.pid) }), { mode: 0o644 })
  try {
    for (;;) {
      if (await createdFrom(draft, file)) return { taken: true, release: () => rm(file, { force: true }) }
      const holder = await readLockHolder(file)
      if (holder !== undefined) return { taken: false, holder }
      await rm(file, { force: true })
    }
  } finally {
    await rm(draft, { force: true })
  }
}

/** The living holder of a lock, or undefined when nobody holds it. */
export const readLockHolder = async (file: string): Promise<LockHolder | undefined> => {
  const text = await readFile(file, 'utf8').catch(() => '')
  const holder = holderSchema.safeParse(parseJson(text))
  if (!holder.success || !isAlive(holder.data.pid)) return undefined
  return startOf(holder.data.pid) === holder.data.started_at ? holder.data : undefined
}

/** Whether a process of this number runs, whoever owns it. One that ended and that nobody collected does not run. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (systemCode(error) !== 'EPERM') return false
  }
  return statOf(pid)[0] !== 'Z'
}

/** A hard link appears together with its content, or not at all. */
const createdFrom = async (draft: string, file: string): Promise<boolean> => {
  try {
    await link(draft, file)
    return true
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw error
  }
}

/** When a process started, in the kernel's unit; empty where the system does not tell. */
const startOf = (pid: number): string => statOf(pid)[19] ?? ''

/** The fields of Linux's stat line from the third on: state, parent …; empty where the system has none. */
const statOf = (pid: number): readonly string[] => {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // The second field is the program's name in brackets and may hold anything, blanks included.
    return line.slice(line.lastIndexOf(')') + 2).split(' ')
  } catch {
    return []
  }
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
