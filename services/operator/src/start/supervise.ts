import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { type Logger, OperatorError } from '@quittance/platform'
import { readChildMessage } from './child-message.js'

export type SuperviseOptions = {
  /** The command of the operator's tool that the process runs: 'api' or 'worker'. */
  readonly name: string
  readonly environment: NodeJS.ProcessEnv
  readonly log: Logger
  /** After this long without an end, the process is killed. */
  readonly stop_timeout_ms: number
}

/** A service kept running in a process of its own. */
export type SupervisedService = {
  /** Resolves when it is ready for the first time; rejects when it cannot be. */
  readonly ready: Promise<void>
  stop(): Promise<void>
}

const program = join(import.meta.dirname, '..', 'main.js')

const restart_delay_minimum_ms = 500
const restart_delay_maximum_ms = 30_000
/** A process that lived this long was well: the next failure waits the short time again. */
const healthy_ms = 60_000

/** Starts a service, and starts it again when it ends unasked: at once after a long life, later and later otherwise. */
export const supervise = (options: SuperviseOptions): SupervisedService => {
  const { name, log } = options
  const first = Promise.withResolvers<void>()
  let stopping = false
  let wasReady = false
  let delay_ms = restart_delay_minimum_ms
  let restart: NodeJS.Timeout | undefined
  let current = start()

  function start(): Running {
    const running = startProcess(options)
    const started_ms = performance.now()
    void tellFirst(running)
    void restartAfter(running, started_ms)
    return running
  }

  async function tellFirst(running: Running): Promise<void> {
    try {
      await running.ready
      wasReady = true
      first.resolve()
    } catch (error) {
      first.reject(error)
    }
  }

  async function restartAfter(running: Running, started_ms: number): Promise<void> {
    const how = await running.ended
    // What cannot start at all is told to whoever waits for it; trying again would only repeat it.
    if (stopping || !wasReady) return
    if (performance.now() - started_ms > healthy_ms) delay_ms = restart_delay_minimum_ms
    log.error({ child: name, how, restart_ms: delay_ms }, 'service ended unasked; it is started again')
    restart = setTimeout(() => {
      current = start()
    }, delay_ms)
    delay_ms = Math.min(delay_ms * 2, restart_delay_maximum_ms)
  }

  return {
    ready: first.promise,
    stop: async () => {
      stopping = true
      clearTimeout(restart)
      await stopProcess(current, options.stop_timeout_ms)
    },
  }
}

type Running = {
  readonly child: ChildProcess
  readonly ready: Promise<void>
  /** Resolves with the exit code or the signal. */
  readonly ended: Promise<number | string>
}

const startProcess = ({ name, environment }: SuperviseOptions): Running => {
  const child = fork(program, [name], {
    env: environment,
    // In a process group of its own: a terminal's Ctrl-C reaches only us, and we stop the parts in order.
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ended = new Promise<number | string>((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? signal ?? 'unknown'))
    child.once('error', (error) => resolve(error.message))
  })
  const ready = new Promise<void>((resolve, reject) => {
    child.on('message', (raw) => {
      const message = readChildMessage(raw)
      if (message?.kind === 'ready') resolve()
      if (message?.kind === 'refused') reject(new OperatorError('start_failed', message.message))
    })
    void ended.then((how) => reject(new OperatorError('start_failed', `The ${name} did not start (${how}).`)))
  })
  // Only the first start is waited for.
  ready.catch(() => undefined)
  return { child, ready, ended }
}

const stopProcess = async ({ child, ended }: Running, timeout_ms: number): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  const late = setTimeout(() => child.kill('SIGKILL'), timeout_ms)
  await ended
  clearTimeout(late)
}
