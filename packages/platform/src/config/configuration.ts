import { join, resolve } from 'node:path'
import { err, ok, type Result } from '@quittance/core'
import { z } from 'zod'
import type { MailSender } from '../mail-transport.js'
import { type LogLevel, variables } from './variables.js'

/** All that the environment decides, with defaults filled in. Holds no secret: it may be logged. */
export type Configuration = {
  readonly environment: 'production' | 'development' | 'test'
  readonly host: string
  readonly port: number
  /** Origin under which people find the product. */
  readonly public_url: string
  readonly data_folder: string
  readonly storage_folder: string
  /** Whether `start` runs a PostgreSQL of its own. */
  readonly database_embedded: boolean
  readonly demo: boolean
  readonly trusted_proxies: readonly string[]
  /** Private networks that the server may call. */
  readonly outbound_networks: readonly string[]
  /** Of each of the two pools of a process. */
  readonly connections_maximum: number
  readonly statement_timeout_ms: number
  readonly shutdown_timeout_ms: number
  readonly log_level: LogLevel
  /** Sender of e-mails; null when none are sent. */
  readonly mail_from: MailSender | null
  /** Sender of text messages; null when none are sent. */
  readonly sms_from: string | null
}

/** What must never be logged: addresses that may hold passwords. */
export type Secrets = {
  readonly database_url: string | undefined
  readonly owner_database_url: string | undefined
  readonly redis_url: string | undefined
  readonly secret_key: Uint8Array | undefined
  readonly smtp_url: string | undefined
  readonly sms_url: string | undefined
  readonly sms_token: string | undefined
}

/** The environment as text; empty values count as not set, as shells and compose files produce them. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Circumstances that decide defaults. */
export type Surroundings = {
  /** Root of the project; relative folders begin here. */
  readonly project_folder: string
  /** Whether a person is looking at the output. */
  readonly in_terminal: boolean
}

/** Reads and checks the whole environment. The error is the list of all problems, one line each. */
export const readConfiguration = (
  environment: Environment,
  surroundings: Surroundings,
): Result<{ readonly configuration: Configuration; readonly secrets: Secrets }, readonly string[]> => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = schema.safeParse(given)
  const problems = [
    ...(read.error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${issue.message}.`),
    ...unknownNames(given),
    ...withoutSender(given),
  ]
  if (!read.success || problems.length > 0) return err(problems)
  return ok({
    configuration: Object.freeze(toConfiguration(read.data, surroundings)),
    secrets: Object.freeze({
      database_url: read.data.DATABASE_URL,
      owner_database_url: read.data.QUITTANCE_OWNER_DATABASE_URL,
      redis_url: read.data.REDIS_URL,
      secret_key: read.data.QUITTANCE_SECRET_KEY,
      smtp_url: read.data.QUITTANCE_SMTP_URL,
      sms_url: read.data.QUITTANCE_SMS_URL,
      sms_token: read.data.QUITTANCE_SMS_TOKEN,
    }),
  })
}

const schema = z.object(variables).partial()

/** Read by the tests only: the folder of public sample files. */
const namesOfTests = ['QUITTANCE_SAMPLES']

/** A mistyped name would be ignored in silence; those that begin like ours are reported. */
const unknownNames = (given: Environment): string[] =>
  Object.keys(given)
    .filter((name) => name.startsWith('QUITTANCE_') && !(name in variables) && !namesOfTests.includes(name))
    .map((name) => `${name} is not a variable of Quittance.`)

const withoutSender = (given: Environment): string[] =>
  (
    [
      ['QUITTANCE_SMTP_URL', 'QUITTANCE_MAIL_FROM'],
      ['QUITTANCE_SMS_URL', 'QUITTANCE_SMS_FROM'],
    ] as const
  ).flatMap(([server, sender]) =>
    given[server] !== undefined && given[sender] === undefined ? [`${sender} must be set beside ${server}.`] : [],
  )

const toConfiguration = (values: z.output<typeof schema>, surroundings: Surroundings): Configuration => {
  const data_folder = resolve(surroundings.project_folder, values.QUITTANCE_DATA ?? '.quittance')
  const database_embedded = values.DATABASE_URL === undefined
  const host = values.HOST ?? '127.0.0.1'
  const port = values.PORT ?? 4000
  return {
    environment: values.NODE_ENV ?? 'production',
    host,
    port,
    public_url: values.QUITTANCE_PUBLIC_URL ?? reachableAt(host, port),
    data_folder,
    storage_folder: resolve(surroundings.project_folder, values.QUITTANCE_STORAGE ?? join(data_folder, 'files')),
    database_embedded,
    demo: values.QUITTANCE_DEMO ?? database_embedded,
    trusted_proxies: values.QUITTANCE_TRUSTED_PROXIES ?? [],
    outbound_networks: values.QUITTANCE_OUTBOUND_NETWORKS ?? [],
    connections_maximum: values.QUITTANCE_DATABASE_CONNECTIONS ?? 10,
    statement_timeout_ms: values.QUITTANCE_STATEMENT_TIMEOUT_MS ?? 15_000,
    shutdown_timeout_ms: values.QUITTANCE_SHUTDOWN_TIMEOUT_MS ?? 10_000,
    mail_from: values.QUITTANCE_MAIL_FROM ?? null,
    sms_from: values.QUITTANCE_SMS_FROM ?? null,
    log_level: values.LOG_LEVEL ?? (surroundings.in_terminal ? 'warn' : 'info'),
  }
}

/** A server of this machine is found under its name: passkeys are bound to names, and browsers take none for an address. */
const reachableAt = (host: string, port: number): string => {
  if (['127.0.0.1', '::1', '0.0.0.0', '::'].includes(host)) return `http://localhost:${port}`
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}
