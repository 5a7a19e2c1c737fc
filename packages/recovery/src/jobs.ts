import { type StartableWorker, workerOf } from '@quittance/platform'
import { evaluateAlert } from './alert/evaluate-alert.run.js'
import { keepAudit } from './audit/keep-audit.run.js'
import { applyImport } from './import/apply-import.run.js'
import { inspectImport } from './import/inspect-import.run.js'
import { sweepImports } from './import/sweep-imports.run.js'
import { sendElectronic } from './letter/send-electronic.run.js'
import { sweepLetters } from './letter/sweep-letters.run.js'
import { sendMail } from './mail/send-mail.run.js'
import { refreshNextActionsOfOrganisation } from './next-action/refresh-next-actions.run.js'
import { sweepMail } from './mail/sweep-mail.run.js'
import { buildPackage } from './subject-request/build-package.run.js'
import { runSchedules } from './report-schedule/run-schedules.run.js'
import { sendReport } from './report-schedule/send-report.run.js'
import { applyRetention } from './retention/apply-retention.run.js'
import { sendResetLink } from './password-reset/send-reset-link.run.js'
import { makeExport } from './report-export/make-export.run.js'
import { sweepExports } from './report-export/sweep-exports.run.js'
import type { Services } from './services.js'
import { purgeSessions } from './session/purge-sessions.run.js'
import { computeStatistics } from './statistics/compute-statistics.run.js'

export { ensureSchedules } from './schedules.js'
export { computeStatistics }

/** Every job of the product. The worker starts them, the API watches their queues. */
export const jobWorkers: readonly StartableWorker<Services>[] = [
  workerOf(inspectImport),
  workerOf(applyImport),
  workerOf(sweepImports),
  workerOf(computeStatistics),
  workerOf(refreshNextActionsOfOrganisation),
  workerOf(keepAudit),
  workerOf(sendElectronic),
  workerOf(sweepLetters),
  workerOf(sendMail),
  workerOf(sweepMail),
  workerOf(runSchedules),
  workerOf(sendReport),
  workerOf(evaluateAlert),
  workerOf(applyRetention),
  workerOf(sendResetLink),
  workerOf(buildPackage),
  workerOf(purgeSessions),
  workerOf(makeExport),
  workerOf(sweepExports),
]
