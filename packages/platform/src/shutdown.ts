import type { Logger } from './log.js'

/** What is open, and how it is closed: in the reverse order of opening, within one deadline for all. */
export type Shutdown = {
  /** Registers what was just opened. */
  add(name: string, close: () => Promise<void>): void
  /** Closes everything. Answers false when something failed or was not done in time. Later calls answer the first. */
  run(): Promise<boolean>
  /** Whether closing has begun: what ends from then on was asked to. */
  isRunning(): boolean
}

type Step = { readonly name: string; readonly close: () => Promise<void> }

/** `timeout_ms` is for all steps together; a step that is still busy then is left behind. */
export const createShutdown = (log: Pick<Logger, 'error'>, timeout_ms: number): Shutdown => {
  const steps: Step[] = []
  let running: Promise<boolean> | undefined
  return {
    add: (name, close) => {
      steps.unshift({ name, close })
    },
    run: () => (running ??= closeAll(steps, log, timeout_ms)),
    isRunning: () => running !== undefined,
  }
}

const closeAll = async (steps: readonly Step[], log: Pick<Logger, 'error'>, timeout_ms: number): Promise<boolean> => {
  const deadline = AbortSignal.timeout(timeout_ms)
  let clean = true
  for (const { name, close } of steps) {
    try {
      await withDeadline(close, deadline)
    } catch (error) {
      clean = false
      log.error({ err: error, step: name }, 'shutdown step failed')
    }
  }
  return clean
}

/** Each step is begun even after the deadline: closing a database late is better than not at all. */
const withDeadline = async (close: () => Promise<void>, deadline: AbortSignal): Promise<void> => {
  const done = close()
  const late = Promise.withResolvers<never>()
  const onLate = (): void => late.reject(new Error('not done in time'))
  if (deadline.aborted) onLate()
  else deadline.addEventListener('abort', onLate)
  try {
    await Promise.race([done, late.promise])
  } finally {
    deadline.removeEventListener('abort', onLate)
    // A step left behind may still fail; nobody waits for it any more.
    done.catch(() => undefined)
  }
}

/** A terminal's Ctrl-C reaches a process directly and once more through npm; that is one wish to stop, not two. */
const repeat_ms = 1000

/**
 * Calls `onStop` at the first SIGINT, SIGTERM or SIGHUP, or when the process that started this one is gone.
 * `onInsist` is called when the user asks again after a second.
 */
export const onStopSignal = (onStop: (why: string) => void, onInsist: () => void): void => {
  let first_ms: number | undefined
  const stop = (why: string): void => {
    if (first_ms === undefined) {
      first_ms = performance.now()
      onStop(why)
    } else if (performance.now() - first_ms > repeat_ms && why === 'SIGINT') {
      onInsist()
    }
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
  // A child that was forked hears of its parent's death on their channel.
  process.on('disconnect', () => stop('parent gone'))
}
