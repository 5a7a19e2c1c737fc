import type { JobObserver } from '@quittance/platform'
import { ensureSchedules, jobWorkers } from '@quittance/recovery/jobs'
import { openServices, queueConnection, type ServiceOptions } from '@quittance/recovery/services'
import type { Logger } from 'pino'

/** Starts one worker per kind of job and makes sure that the scheduled ones come round. */
export const startWorker = async (options: ServiceOptions): Promise<{ close(): Promise<void> }> => {
  const { services, close } = await openServices(options)
  const connection = queueConnection(options)
  await ensureSchedules(services)
  const workers = jobWorkers.map((worker) => worker.start(connection, services, observe(options.log)))
  options.log.info({ jobs: jobWorkers.map(({ name }) => name) }, 'worker ready')
  return {
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()))
      await close()
    },
  }
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
