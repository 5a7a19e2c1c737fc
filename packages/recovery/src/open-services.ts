import path from 'node:path'
import type { Clock } from '@quittance/core'
import {
  type MailSettings,
  openDatabase,
  openDiskJournal,
  openDiskStorage,
  openJobSender,
  openMailTransport,
  openOutbound,
  openSecretBox,
  openSmsTransport,
  type QueueConnection,
  type SmsSettings,
} from '@quittance/platform'
import type { Logger } from 'pino'
import { entities } from './entities.js'
import type { Services } from './services.js'

export type ServiceOptions = {
  readonly database_url: string
  /** Redis or Valkey for the queue; null keeps it in PostgreSQL. */
  readonly redis_url: string | null
  readonly storage_folder: string
  /** 32 bytes, the same for every process. */
  readonly secret_key: Uint8Array
  /** The server that takes e-mails over; without it they wait. */
  readonly mail?: MailSettings
  /** The provider that takes text messages over; without it they wait. */
  readonly sms?: SmsSettings
  /** Origin under which people find the product. */
  readonly public_url: string
  /** Private networks that the server may call; none when left out. */
  readonly outbound_networks?: readonly string[]
  readonly connections_maximum: number
  readonly statement_timeout_ms: number
  /** For commands too, in a process that answers people; jobs and the operator's commands may take their time. */
  readonly bulk_statement_timeout_ms?: number
  /** How the process appears in PostgreSQL's list of connections. */
  readonly application_name: string
  readonly log: Logger
  readonly clock: Clock
}

export const queueConnection = (options: Pick<ServiceOptions, 'database_url' | 'redis_url'>): QueueConnection =>
  options.redis_url === null
    ? { kind: 'postgresql', url: options.database_url }
    : { kind: 'redis', url: options.redis_url }

/** Opens everything that commands and jobs work with, and how to close it again. */
export const openServices = async (
  options: ServiceOptions,
): Promise<{ readonly services: Services; close(): Promise<void> }> => {
  const database = await openDatabase({
    url: options.database_url,
    entities,
    connections_maximum: options.connections_maximum,
    statement_timeout_ms: options.statement_timeout_ms,
    bulk_statement_timeout_ms: options.bulk_statement_timeout_ms ?? 0,
    application_name: options.application_name,
    onConnectionError: (error) => options.log.warn({ error: error.message }, 'database connection'),
  })
  const jobs = openJobSender(queueConnection(options), (error) => options.log.warn({ error: error.message }, 'queue'))
  const services: Services = {
    database,
    clock: options.clock,
    log: options.log,
    jobs,
    storage: openDiskStorage(options.storage_folder),
    journal: openDiskJournal(path.join(options.storage_folder, 'audit-anchors')),
    secrets: openSecretBox(options.secret_key),
    mail: options.mail === undefined ? null : openMailTransport(options.mail),
    sms: options.sms === undefined ? null : openSmsTransport(options.sms),
    public_url: options.public_url,
    outbound: openOutbound({ own_networks: options.outbound_networks ?? [] }),
  }
  return {
    services,
    close: async () => {
      services.mail?.close()
      await jobs.close()
      await database.close()
    },
  }
}

export type { Actor } from './actor.js'
export { jobActor, tenantContext } from './actor.js'
export type { Services } from './services.js'
