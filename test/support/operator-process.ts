import { type ChildProcess, spawn } from 'node:child_process'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

const program = join(import.meta.dirname, '..', '..', 'services', 'operator', 'dist', 'main.js')

/** A run of the operator's tool, as built. */
export type OperatorProcess = {
  readonly child: ChildProcess
  /** All that was written to standard output and standard error until now. */
  output(): string
  /** Resolves with the exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>
  /** Resolves when the output holds the text; rejects when the program ends before. */
  printed(text: string): Promise<void>
}

/**
 * Runs `quittance` with an environment in which nothing of ours is set but what is given, and `input` as its standard
 * input.
 */
export const runOperator = (
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
  input = '',
): OperatorProcess => {
  const child = spawn(process.execPath, [program, ...args], {
    env: { PATH: process.env['PATH'], LOG_LEVEL: 'warn', ...settings },
    stdio: ['pipe', 'pipe', 'pipe'],
  })
  child.stdin.end(input)
  let text = ''
  const listeners = new Set<() => void>()
  const add = (chunk: Buffer): void => {
    text += chunk.toString('utf8')
    for (const listener of listeners) listener()
  }
  child.stdout.on('data', add)
  child.stderr.on('data', add)
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.once('close', (code, signal) => resolve(code ?? signal ?? 1))
  })
  return {
    child,
    output: () => text,
    ended,
    printed: async (expected) => {
      const found = new Promise<void>((resolve) => {
        const look = (): void => {
          if (text.includes(expected)) resolve()
        }
        listeners.add(look)
        look()
      })
      const tooEarly = ended.then((code) => {
        if (text.includes(expected)) return
        throw new Error(`The program ended with ${code} before it printed "${expected}":\n${text}`)
      })
      await Promise.race([found, tooEarly])
    },
  }
}

/** The processes that a process started, by their command line. Linux only. */
export const childProcesses = async (parent: number): Promise<{ readonly pid: number; readonly command: string }[]> => {
  const entries = (await readdir('/proc')).filter((name) => /^\d+$/.test(name))
  const found = await Promise.all(
    entries.map(async (name) => {
      const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '')
      if (Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) !== parent) return []
      const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '')
      return [{ pid: Number(name), command: command.replaceAll('\0', ' ').trim() }]
    }),
  )
  return found.flat()
}
