import { keepAuditJob } from './audit/keep-audit.job.js'
import { sweepImportsJob } from './import/sweep-imports.job.js'
import { sweepLettersJob } from './letter/sweep-letters.job.js'
import { sweepMailJob } from './mail/sweep-mail.job.js'
import { scheduleAllNextActions } from './next-action/schedule-next-actions.js'
import { sweepExportsJob } from './report-export/sweep-exports.job.js'
import { runSchedulesJob } from './report-schedule/run-schedules.job.js'
import { scheduleAllRetention } from './retention/schedule-retention.js'
import { purgeSessionsJob } from './session/purge-sessions.job.js'
import type { Services } from './services.js'
import { scheduleAllStatistics } from './statistics/schedule-statistics.js'

/** Makes sure that what must happen by itself does: run at each start of a worker, it changes nothing the second time. */
export const ensureSchedules = async (services: Services): Promise<void> => {
  await services.jobs.schedule(sweepImportsJob, { id: 'sweep-imports', when: { every_ms: sweep_ms }, payload: {} })
  await services.jobs.schedule(sweepMailJob, { id: 'sweep-mail', when: { every_ms: sweep_ms }, payload: {} })
  await services.jobs.schedule(sweepLettersJob, { id: 'sweep-letters', when: { every_ms: sweep_ms }, payload: {} })
  await services.jobs.schedule(sweepExportsJob, { id: 'sweep-exports', when: { every_ms: sweep_ms }, payload: {} })
  await services.jobs.schedule(runSchedulesJob, {
    id: 'run-report-schedules',
    when: { every_ms: sweep_ms },
    payload: {},
  })
  await services.jobs.schedule(keepAuditJob, {
    id: 'keep-audit',
    when: { pattern: nightly, time_zone: 'UTC' },
    payload: {},
  })
  await services.jobs.schedule(purgeSessionsJob, { id: 'purge-sessions', when: { every_ms: day_ms }, payload: {} })
  await scheduleAllStatistics(services)
  await scheduleAllRetention(services)
  await scheduleAllNextActions(services)
}

/** What lost its job, an import, an e-mail or an export, waits at most this long for another one; a report is late by no more. */
const sweep_ms = 15_000

/** Of all organisations at once: no one's day begins or ends with the trail. */
const nightly = '0 40 2 * * *'

const day_ms = 24 * 60 * 60_000
