import type { Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import type { ReportSpecInput } from '../kpi/report-spec.graphql.js'
import type { MailContent } from '../mail/mail-layout.js'
import type { ReportFailure } from '../report/report-failure.js'
import { reportSpecOf } from '../report/report-spec-of.js'
import { withDocument } from '../report-document/with-document.js'
import type { Services } from '../services.js'
import { stopAddress } from './report-address.js'
import { reportMail } from './report-mail.js'
import { body_rows_maximum } from './schedule-failure.js'

export type PreviewOrder = { readonly spec: ReportSpecInput; readonly name: string; readonly body_rows: number }

/** The e-mail of a report as the actor would get it now; files are not made for it. */
export const previewReport = async (
  services: Pick<Services, 'database' | 'clock' | 'public_url'>,
  actor: Actor,
  { spec: input, name, body_rows }: PreviewOrder,
): Promise<Result<MailContent, ReportFailure>> => {
  const spec = reportSpecOf(input, services.clock.today(actor.time_zone))
  const agency_name = await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<{ name: string }>('select name from organisation where id = $1', [
      actor.organisation_id,
    ])
    return rows[0]?.name ?? ''
  })
  return await withDocument(services, actor, spec, actor.locale, async (document) =>
    reportMail(document, {
      schedule_name: name.trim() === '' ? document.title : name.trim(),
      owner_name: null,
      agency_name,
      body_rows: Math.max(0, Math.min(body_rows, body_rows_maximum)),
      file_names: [],
      too_large: false,
      is_test: false,
      // It leads nowhere in a preview.
      report_address: `${services.public_url}/reports/open`,
      stop_address: stopAddress(services.public_url, 'schedule', ''),
    }),
  )
}
