/**
 * A worker as a process of its own, from the built product, so that a test can kill it. It notices a lost job within
 * seconds instead of half a minute. Settings come as JSON in its only argument.
 */
import { systemClock } from '@quittance/platform'
import { jobWorkers } from '@quittance/recovery/jobs'
import { openServices, queueConnection } from '@quittance/recovery/services'
import { pino } from 'pino'

const { database_url, storage_folder, smtp_url = null } = JSON.parse(process.argv[2])
const log = pino({ level: 'fatal' }, pino.destination(2))
const options = {
  database_url,
  redis_url: null,
  storage_folder,
  secret_key: new Uint8Array(32),
  public_url: 'http://127.0.0.1',
  ...(smtp_url !== null && { mail: { smtp_url, from: { name: 'Test', address: 'no-reply@agency.example' } } }),
  connections_maximum: 6,
  statement_timeout_ms: 30_000,
  application_name: 'worker-process',
  log,
  clock: systemClock,
}
const { services } = await openServices(options)
const observer = {
  started: () => undefined,
  finished: () => undefined,
  failed: (name, id, error) => log.error({ name, id, err: error }),
  givenBack: () => undefined,
  error: (error) => log.error({ err: error }),
}
const timing = { lock_ms: 2_000, stalled_check_ms: 500, reconnect_ms: 200 }
for (const worker of jobWorkers) worker.start(queueConnection(options), services, observer, timing)
