import { jobWorkers } from '@quittance/recovery/jobs'
import { openServices, queueConnection, type ServiceOptions } from '@quittance/recovery/services'

const ignore = (): void => undefined
const observer = { started: ignore, finished: ignore, failed: ignore, givenBack: ignore, error: ignore }

/** Runs every job of the product until it is closed, as a worker process does. */
export const runJobs = async (options: ServiceOptions): Promise<{ close(): Promise<void> }> => {
  const { services, close } = await openServices(options)
  const workers = jobWorkers.map((worker) => worker.start(queueConnection(options), services, observer))
  return {
    close: async () => {
      await Promise.all(workers.map((worker) => worker.close()))
      await close()
    },
  }
}
