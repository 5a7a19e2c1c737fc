import { startWorker } from '@quittance/worker'
import { runService } from './run-service.js'
import { serviceOptions } from './service-options.js'

/** Runs a worker as a process. */
export const runWorker = async (): Promise<void> =>
  await runService('worker', async (settings, log) => await startWorker(await serviceOptions(settings, 'worker', log)))
