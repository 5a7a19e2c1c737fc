import type { Result } from '@quittance/core'
import type { MailFile } from '@quittance/platform'
import type { Actor } from '../actor.js'
import type { MailContent } from '../mail/mail-layout.js'
import type { ReportFailure } from '../report/report-failure.js'
import { reportSpecOf } from '../report/report-spec-of.js'
import { inputOfStoredSpec, type StoredSpec } from '../report/stored-spec.js'
import { withDocument } from '../report-document/with-document.js'
import type { Services } from '../services.js'
import type { AttachmentFormat } from './attachment-format.js'
import { reportAddress, stopAddress } from './report-address.js'
import { reportFiles } from './report-files.js'
import { reportMail } from './report-mail.js'

/** A schedule as one e-mail of it needs it. */
export type ScheduledReport = {
  readonly schedule_id: string
  readonly name: string
  readonly spec: StoredSpec
  readonly attachments: readonly AttachmentFormat[]
  readonly body_rows: number
  readonly owner_id: string
  readonly owner_name: string
  readonly agency_name: string
  readonly is_test: boolean
}

export type ComposedReport = { readonly content: MailContent; readonly files: readonly MailFile[] }

/**
 * Computes a report on behalf of somebody, behind this person's own walls, and writes it as an e-mail in the person's
 * language. Body and files are of one moment, and of what this person may see.
 */
export const composeReport = async (
  services: Pick<Services, 'database' | 'clock' | 'public_url'>,
  actor: Actor,
  report: ScheduledReport,
): Promise<Result<ComposedReport, ReportFailure>> => {
  const spec = reportSpecOf(inputOfStoredSpec(report.spec), services.clock.today(actor.time_zone))
  return await withDocument(services, actor, spec, actor.locale, async (document) => {
    const { files, too_large } = await reportFiles(document, report.attachments, report.name)
    const content = await reportMail(document, {
      schedule_name: report.name,
      owner_name: report.owner_id === actor.user_id ? null : report.owner_name,
      agency_name: report.agency_name,
      body_rows: report.body_rows,
      file_names: files.map(({ file_name }) => file_name),
      too_large,
      is_test: report.is_test,
      report_address: reportAddress(services.public_url, report.spec, spec.as_of),
      stop_address: stopAddress(services.public_url, 'schedule', report.schedule_id),
    })
    return { content, files }
  })
}
