import { createLogger, createShutdown, type Logger, onStopSignal, OperatorError } from '@quittance/platform'
import { readSettings, type Settings } from '../settings.js'
import type { ChildMessage } from './child-message.js'

/** A part of the product that runs until it is told to stop. */
export type Service = { close(): Promise<void> }

const tell = (message: ChildMessage): void => {
  process.send?.(message)
}

/**
 * Runs one service as a process: tells the parent when it is ready, closes it on a signal within the deadline. Without
 * a parent it works the same, for installations that run API and workers on their own.
 */
export const runService = async (
  name: string,
  open: (settings: Settings, log: Logger) => Promise<Service>,
): Promise<void> => {
  const settings = readSettings()
  const { log_level, shutdown_timeout_ms } = settings.configuration
  const log = createLogger({ level: log_level, service: name })
  const shutdown = createShutdown(log, shutdown_timeout_ms)
  const stop = async (): Promise<never> => process.exit((await shutdown.run()) ? 0 : 1)
  const die = (error: unknown): never => {
    log.fatal({ err: error }, 'unexpected failure')
    process.exit(1)
  }
  process.on('uncaughtException', die)
  process.on('unhandledRejection', die)
  onStopSignal(
    (why) => {
      // The parent took the database along: there is nothing left to end in order, and the port is wanted again.
      if (why === 'parent gone') process.exit(1)
      log.info({ why }, 'stopping')
      void stop()
    },
    () => process.exit(130),
  )
  try {
    const service = await open(settings, log)
    shutdown.add(name, () => service.close())
    tell({ kind: 'ready' })
  } catch (error) {
    if (!(error instanceof OperatorError) || process.send === undefined) throw error
    tell({ kind: 'refused', message: error.message })
    process.disconnect()
    process.exitCode = 1
  }
}
