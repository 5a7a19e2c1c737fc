import { type Logger, OperatorError, secretKeyOf, systemClock } from '@quittance/platform'
import type { ServiceOptions } from '@quittance/recovery/services'
import type { Settings } from '../settings.js'

/** What API, worker and commands need to open the database, the queue and the storage. */
export const serviceOptions = async (
  { configuration, secrets }: Settings,
  name: string,
  log: Logger,
  database_url: string | undefined = secrets.database_url,
): Promise<ServiceOptions> => {
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
    secret_key: secrets.secret_key ?? (await secretKeyOf(configuration.data_folder)),
    ...mailSettings({ configuration, secrets }),
    ...smsSettings({ configuration, secrets }),
    public_url: configuration.public_url,
    outbound_networks: configuration.outbound_networks,
    connections_maximum: configuration.connections_maximum,
    statement_timeout_ms: configuration.statement_timeout_ms,
    application_name: `quittance-${name}`,
    log,
    clock: systemClock,
  }
}

const mailSettings = ({
  configuration: { mail_from },
  secrets: { smtp_url },
}: Settings): Pick<ServiceOptions, 'mail'> =>
  smtp_url === undefined || mail_from === null ? {} : { mail: { smtp_url, from: mail_from } }

const smsSettings = ({
  configuration: { sms_from },
  secrets: { sms_url, sms_token },
}: Settings): Pick<ServiceOptions, 'sms'> =>
  sms_url === undefined || sms_from === null ? {} : { sms: { url: sms_url, token: sms_token ?? null, from: sms_from } }
