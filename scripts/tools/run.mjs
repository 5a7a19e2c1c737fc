import { spawn } from 'node:child_process'
import { constants } from 'node:os'

/** A failure that is shown to the user as one plain line, without a stack. */
export class PlainError extends Error {
  name = 'PlainError'
}

/** The exit code a shell gives to a child that ended with `code` or by `signal`. */
function exitCodeOf(code, signal) {
  if (signal !== null) return 128 + (constants.signals[signal] ?? 0)
  return code ?? 1
}

/** Runs a command without showing anything; answers its exit code and all that it printed. */
export async function runQuietly(command, args, options = {}) {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  const chunks = []
  child.stdout.on('data', (chunk) => chunks.push(chunk))
  child.stderr.on('data', (chunk) => chunks.push(chunk))
  const release = passSignals(child)
  try {
    const code = await ended(child)
    return { code, output: Buffer.concat(chunks).toString('utf8').trim() }
  } finally {
    release()
  }
}

/**
 * Runs a long step: one line when it starts, one every ten seconds, the command's own output only when it fails.
 * `describe` turns that output into the line shown to the user.
 */
export async function runStep(title, command, args, { describe, ...options } = {}) {
  const started = Date.now()
  console.log(`${title}…`)
  const beat = setInterval(() => console.log(`${title}… ${Math.round((Date.now() - started) / 1000)} s`), 10_000)
  try {
    const { code, output } = await runQuietly(command, args, options)
    if (code === 0) return
    if (code > 128) throw new PlainError(`${title}: interrupted.`)
    console.error(output)
    throw new PlainError(describe?.(output) ?? `${title}: failed with exit code ${code}.`)
  } finally {
    clearInterval(beat)
  }
}

/** Runs the real command in the user's own terminal and answers its exit code. */
export async function runInForeground(command, args, options = {}) {
  const child = spawn(command, args, { ...options, stdio: 'inherit' })
  const release = passSignals(child)
  const unwatch = watchParent(() => child.kill('SIGTERM'))
  try {
    return await ended(child)
  } finally {
    release()
    unwatch()
  }
}

function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new PlainError(`Could not run ${child.spawnfile}: ${error.message}.`)))
    child.once('close', (code, signal) => resolve(exitCodeOf(code, signal)))
  })
}

/**
 * Hands our signals on to the child. A terminal's Ctrl-C reaches the child by itself as well; the programs started
 * here take two signals in a row for one.
 */
function passSignals(child) {
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP']
  const pass = (signal) => child.kill(signal)
  for (const name of names) process.on(name, pass)
  return () => {
    for (const name of names) process.off(name, pass)
  }
}

/**
 * npm that is killed with -9 leaves its script running. Nobody could stop it then with Ctrl-C, and it would hold the
 * port and the data folder, so the script ends as well. Started in another way, a changed parent means nothing.
 */
function watchParent(onGone) {
  if (process.env.npm_lifecycle_event === undefined) return () => {}
  const parent = process.ppid
  const timer = setInterval(() => {
    if (process.ppid !== parent) onGone()
  }, 300)
  return () => clearInterval(timer)
}
