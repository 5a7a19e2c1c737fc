import type { Services } from './services.js'

/** Makes sure that what must happen by itself does: run at each start of a worker, it changes nothing the second time. */
export const ensureSchedules = async (_services: Services): Promise<void> => {}
