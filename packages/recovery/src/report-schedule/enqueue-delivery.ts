import type { Services } from '../services.js'
import { sendReportJob } from './send-report.job.js'

/** Sends the job of a delivery, to be called after the commit. Should the queue be away just now, the next round sends it. */
export const enqueueDelivery = async (
  { jobs, log }: Pick<Services, 'jobs' | 'log'>,
  organisation_id: string,
  delivery_id: string,
): Promise<void> => {
  await jobs
    .enqueue(sendReportJob, { organisation_id, delivery_id })
    .catch((error: unknown) => log.warn({ error, delivery_id }, 'report not queued yet'))
}
