import type { JobObserver, RunningWorker } from '@quittance/platform'
import { ensureSchedules, jobWorkers } from '@quittance/recovery/jobs'
import { openServices, queueConnection, type ServiceOptions } from '@quittance/recovery/services'
import type { Logger } from 'pino'

/**
 * Starts one worker per kind of job and makes sure that the scheduled ones come round. Closing asks running jobs to
 * stop, waits for them to end or be given back, then gives everything back; the process sets the deadline.
 */
export const startWorker = async (options: ServiceOptions): Promise<{ close(): Promise<void> }> => {
  const { services, close } = await openServices(options)
  const connection = queueConnection(options)
  const workers: RunningWorker[] = []
  let closing: Promise<void> | undefined
  const closeAll = (): Promise<void> => (closing ??= closeWorkers(workers).finally(close))
  try {
    await ensureSchedules(services)
    for (const worker of jobWorkers) workers.push(worker.start(connection, services, observe(options.log)))
  } catch (error) {
    await closeAll().catch((failure: unknown) => options.log.warn({ err: failure }, 'worker not closed cleanly'))
    throw error
  }
  options.log.info({ jobs: jobWorkers.map(({ name }) => name) }, 'worker ready')
  return { close: closeAll }
}

/** One that cannot be closed does not keep the others from it. */
const closeWorkers = async (workers: readonly RunningWorker[]): Promise<void> => {
  const ended = await Promise.allSettled(workers.map((worker) => worker.close()))
  const failed = ended.find((end) => end.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}

const observe = (log: Logger): JobObserver => ({
  started: (name, id) => log.debug({ job: name, job_id: id }, 'job started'),
  finished: (name, id, duration_ms) =>
    log.info({ job: name, job_id: id, duration_ms: Math.round(duration_ms) }, 'job finished'),
  failed: (name, id, error, lastTry) =>
    log[lastTry ? 'error' : 'warn']({ job: name, job_id: id, err: error, last_try: lastTry }, 'job failed'),
  givenBack: (name, id) => log.info({ job: name, job_id: id }, 'job given back'),
  error: (error) => log.warn({ err: error }, 'worker connection'),
})
