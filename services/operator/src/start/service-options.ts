import { type Logger, OperatorError, systemClock } from '@quittance/platform'
import type { ServiceOptions } from '@quittance/recovery/services'
import type { Settings } from '../settings.js'

/** What API, worker and commands need to open the database, the queue and the storage. */
export const serviceOptions = (
  { configuration, secrets }: Settings,
  name: string,
  log: Logger,
  database_url: string | undefined = secrets.database_url,
): ServiceOptions => {
  if (database_url === undefined) {
    throw new OperatorError(
      'configuration',
      `A single ${name} needs DATABASE_URL; "quittance start" runs everything with the embedded PostgreSQL.`,
    )
  }
  return {
    database_url,
    redis_url: secrets.redis_url ?? null,
    storage_folder: configuration.storage_folder,
    connections_maximum: configuration.connections_maximum,
    statement_timeout_ms: configuration.statement_timeout_ms,
    application_name: `quittance-${name}`,
    log,
    clock: systemClock,
  }
}
