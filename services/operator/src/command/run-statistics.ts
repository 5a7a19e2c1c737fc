import { OperatorError } from '@quittance/platform'
import { computeNow } from '../statistics/compute-now.js'
import { chooseOrganisation, say, withServices, withWorker } from './with-services.js'

/** Runs the statistics of an organisation and tells how many days were computed. */
export const runStatistics = async (organisation: string | undefined): Promise<void> =>
  await withServices(async (context) => {
    const actor = await chooseOrganisation(context.services, organisation)
    const { days_recomputed, failure } = await withWorker(context, () => computeNow(context.services, actor))
    if (failure !== null) throw new OperatorError('start_failed', `The statistics failed: ${failure}`)
    say(`Statistics are up to date: ${days_recomputed} days computed.`)
  })
