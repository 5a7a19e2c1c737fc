import { businessDate, type Clock } from '@quittance/core'
import { createLogger } from '@quittance/platform'
import { ensureSchedules, jobWorkers } from '@quittance/recovery/jobs'
import { openServices, queueConnection, type ServiceOptions } from '@quittance/recovery/services'

// The worker of the product as a process that a test may kill. It is run from the built packages, as in production; only
// the patience of the queue is shorter, so that a test need not wait half a minute until a dead worker is missed.

const { DATABASE_URL: database_url = '', STORAGE_FOLDER: storage_folder = '', TODAY: day = '' } = process.env
const today = businessDate(day)
const clock: Clock = { now: () => new Date(), today: () => today }
const log = createLogger({ level: 'error', service: 'worker' })
const options: ServiceOptions = {
  database_url,
  redis_url: null,
  storage_folder,
  secret_key: new Uint8Array(32),
  public_url: 'http://127.0.0.1',
  connections_maximum: 6,
  statement_timeout_ms: 30_000,
  application_name: 'quittance-e2e-worker',
  log,
  clock,
}
const { services } = await openServices(options)
await ensureSchedules(services)
const silent = () => undefined
const observer = { started: silent, finished: silent, failed: silent, givenBack: silent, error: silent }
const timing = { lock_ms: 2_000, stalled_check_ms: 1_000, reconnect_ms: 500 }
for (const worker of jobWorkers) worker.start(queueConnection(options), services, observer, timing)
process.send?.('ready')
