import type { Clock } from '@quittance/core'
import type {
  Database,
  FileStorage,
  JobSender,
  Journal,
  MailTransport,
  Outbound,
  SecretBox,
  SmsTransport,
} from '@quittance/platform'
import type { Logger } from 'pino'

/** What commands and jobs work with. Passed on explicitly; nothing reaches for a global. */
export type Services = {
  readonly database: Database
  readonly clock: Clock
  readonly log: Logger
  readonly jobs: JobSender
  readonly storage: FileStorage
  /** What is noted outside of the database, so that changing the database does not change it. */
  readonly journal: Journal
  /** Seals what the database keeps and nobody reads there. */
  readonly secrets: SecretBox
  /** Where e-mails leave the house; null while no server is configured: then they wait. */
  readonly mail: MailTransport | null
  /** Where text messages leave the house; null while no provider is configured: then they wait. */
  readonly sms: SmsTransport | null
  /** Origin under which people find the product, without a slash at its end. */
  readonly public_url: string
  /** Calls addresses that people typed in. */
  readonly outbound: Outbound
}
