import type { StartableWorker } from '@quittance/platform'
import type { Services } from './services.js'

export { ensureSchedules } from './schedules.js'

/** Every job of the product. The worker starts them, the API watches their queues. */
export const jobWorkers: readonly StartableWorker<Services>[] = []
