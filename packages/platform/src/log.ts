import { type DestinationStream, type Logger, pino, stdSerializers } from 'pino'
import type { LogLevel } from './config/index.js'

export type { Logger } from 'pino'

export type LogOptions = {
  readonly level: LogLevel
  /** Which process writes: 'api', 'worker' … */
  readonly service: string
  /** Standard output unless given; a command whose output is its answer logs to standard error. */
  readonly destination?: DestinationStream | 'standard_error'
}

/** Fields that never reach a log: secrets, and what identifies a person. */
const secretFields = [
  'password',
  'token',
  'token_hash',
  'secret',
  'authorization',
  'cookie',
  'set-cookie',
  'email',
  'phone',
  'iban',
  'siren',
  'debtor_name',
  'address_line',
]

/** At the top and two levels down: `user.email`, `request.headers.cookie`. */
const redactedPaths = secretFields.flatMap((field) => [`["${field}"]`, `*["${field}"]`, `*.*["${field}"]`])

/** The longest error message to keep; a failing statement can carry a whole batch. */
const message_length_maximum = 2000

/** Structured lines in JSON, one per event, with the time in ISO form. `logger.child({ request_id })` marks a request. */
export const createLogger = (options: LogOptions): Logger =>
  pino(
    {
      level: options.level,
      base: { service: options.service, pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: { paths: redactedPaths, censor: '[redacted]' },
      serializers: { err: errorForLog },
    },
    destinationOf(options.destination),
  )

/** Written at once: a process that ends must not take its last lines along. */
const destinationOf = (destination: LogOptions['destination']): DestinationStream =>
  typeof destination === 'object'
    ? destination
    : pino.destination({ dest: destination === undefined ? 1 : 2, sync: true })

/**
 * What a log may know of an error. The errors of PostgreSQL and of the ORM carry statements, parameters and the
 * values of conflicting rows, so only fields that cannot hold row data are taken over.
 */
const errorForLog = (error: unknown): object => {
  if (!(error instanceof Error)) return { message: String(error).slice(0, message_length_maximum) }
  const { type, message, stack } = stdSerializers.err(error)
  const names = ['code', 'constraint', 'table', 'column', 'severity', 'reason'] as const
  const details = names.flatMap((name) => {
    const value: unknown = Reflect.get(error, name)
    return typeof value === 'string' ? [[name, value]] : []
  })
  return {
    type,
    message: message.slice(0, message_length_maximum),
    stack: stack?.slice(0, 4 * message_length_maximum),
    ...Object.fromEntries(details),
  }
}
