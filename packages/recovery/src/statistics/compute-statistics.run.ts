import { addDays, type BusinessDate } from '@quittance/core'
import { FinalJobError, newId, type RunnableJob, type TenantContext, withConnection } from '@quittance/platform'
import type { Services } from '../services.js'
import { scheduleNextActions } from '../next-action/schedule-next-actions.js'
import { scheduleRetention } from '../retention/schedule-retention.js'
import { clientReader } from '../report/sql-reader.js'
import { computeDays } from './compute-days.js'
import { type ComputeStatisticsPayload, computeStatisticsJob } from './compute-statistics.job.js'
import { countTables } from './count-tables.js'
import { decideOverduePromises } from './decide-overdue-promises.js'
import { planStatistics, type PortfolioDay } from './plan-statistics.js'
import { recordRunProgress, recordRunStart } from './record-run.js'
import { scheduleStatistics } from './schedule-statistics.js'

/**
 * Days of portfolios computed in one transaction: what a kill may cost, and how long a reader's old snapshot may live on. A
 * slice reads the claims and debtors of its facts together, which for many small ones would be read again for each.
 */
const slice_days = 10_000

/** Computes the statistics of an organisation up to yesterday in its time zone. Today stays live. */
export const computeStatistics: RunnableJob<ComputeStatisticsPayload, Services> = {
  definition: computeStatisticsJob,
  run: async (payload, services, signal) => {
    const { organisation_id, trigger } = payload
    const context: TenantContext = { organisation_id, creditor_scope: 'all' }
    const time_zone = await timeZoneOf(services, context)
    const today = services.clock.today(time_zone)
    const through = addDays(today, -1)
    const run = {
      organisation_id,
      id: payload.run_id ?? newId(),
      trigger,
      requested_by_id: null,
      started_at: services.clock.now(),
    }
    const { pool } = services.database
    // An organisation made since the worker started has no night yet; its first facts bring it one.
    if (trigger !== 'night') {
      await scheduleStatistics(services, { id: organisation_id, time_zone })
      await scheduleRetention(services, { id: organisation_id, time_zone })
      await scheduleNextActions(services, { id: organisation_id, time_zone })
    }
    await withConnection(pool, context, (client) => recordRunStart(client, run))
    let days_recomputed = 0
    try {
      await countTables(services, context)
      await decideOverduePromises(services, context, today, signal)
      for (const slice of slices(await plan(services, context, through))) {
        signal.throwIfAborted()
        await withConnection(pool, context, async (client) => {
          await client.query(`set local work_mem = '64MB'`)
          await computeDays(clientReader(client), organisation_id, slice, services.clock.now())
          days_recomputed += slice.length
          await recordRunProgress(client, run, { days_recomputed, finished_at: null, failure: null })
        })
      }
      await countTables(services, context)
      const finished_at = services.clock.now()
      await withConnection(pool, context, (client) =>
        recordRunProgress(client, run, { days_recomputed, finished_at, failure: null }),
      )
      services.log.info({ organisation_id, trigger, through, days_recomputed }, 'statistics computed')
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error)
      const finished_at = services.clock.now()
      await withConnection(pool, context, (client) =>
        recordRunProgress(client, run, { days_recomputed, finished_at, failure }),
      )
      throw error
    }
  },
}

const timeZoneOf = async (services: Services, context: TenantContext): Promise<string> => {
  const found = await withConnection(services.database.pool, context, (client) =>
    client.query<{ time_zone: string }>('select time_zone from organisation where id = $1', [context.organisation_id]),
  )
  const time_zone = found.rows[0]?.time_zone
  if (time_zone === undefined) throw new FinalJobError(`There is no organisation ${context.organisation_id}`)
  return time_zone
}

const plan = (services: Services, context: TenantContext, through: BusinessDate): Promise<PortfolioDay[]> =>
  withConnection(services.database.pool, context, (client) =>
    planStatistics(clientReader(client), context.organisation_id, through),
  )

const slices = (days: readonly PortfolioDay[]): PortfolioDay[][] =>
  Array.from({ length: Math.ceil(days.length / slice_days) }, (_, position) =>
    days.slice(position * slice_days, (position + 1) * slice_days),
  )
