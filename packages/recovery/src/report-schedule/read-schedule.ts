import { type Cadence, err, ok, type Place, readCadence, type Result, type WrittenCadence } from '@quittance/core'
import type pg from 'pg'
import type { Actor } from '../actor.js'
import type { ReportSpecInput } from '../kpi/report-spec.graphql.js'
import { knownRecipients, type KnownRecipient, recipients_maximum } from '../recipient/known-recipients.js'
import { documentKind } from '../report-document/document-kinds.js'
import { reportSpecOf } from '../report/report-spec-of.js'
import { resolveReport } from '../report/resolve-report.js'
import { clientReader } from '../report/sql-reader.js'
import { inputOfStoredSpec, storedSpecOf, type StoredSpec } from '../report/stored-spec.js'
import type { Services } from '../services.js'
import type { AttachmentFormat } from './attachment-format.js'
import { body_rows_maximum, schedule_name_maximum, type ScheduleFailure } from './schedule-failure.js'

/** A schedule as its owner wrote it. */
export type WrittenSchedule = {
  readonly name: string
  readonly spec: ReportSpecInput
  readonly cadence: WrittenCadence
  readonly recipient_ids: readonly string[]
  readonly attachments: readonly AttachmentFormat[]
  readonly body_rows: number
}

/** The same after it was checked. */
export type CheckedSchedule = {
  readonly name: string
  readonly spec: StoredSpec
  readonly cadence: Cadence
  readonly recipients: readonly KnownRecipient[]
  readonly attachments: readonly AttachmentFormat[]
  readonly body_rows: number
}

const fault = (code: Exclude<ScheduleFailure['code'], 'report'>, field: string) => err({ code, field } as const)

/** The name of a schedule or an alert, without spaces around it. */
export const checkedName = (written: string): Result<string, ScheduleFailure> => {
  const name = written.trim()
  if (name === '') return fault('name_missing', 'name')
  return name.length > schedule_name_maximum ? fault('name_too_long', 'name') : ok(name)
}

/** Who is to get it. */
export const checkedRecipients = async (
  client: pg.ClientBase,
  actor: Actor,
  ids: readonly string[],
): Promise<Result<readonly KnownRecipient[], ScheduleFailure>> => {
  if (ids.length === 0) return fault('recipient_missing', 'recipientIds')
  if (ids.length > recipients_maximum) return fault('too_many_recipients', 'recipientIds')
  const recipients = await knownRecipients(client, actor, ids)
  return recipients === null ? fault('recipient_unknown', 'recipientIds') : ok(recipients)
}

/** A specification that its owner can run today, in the form in which it is kept. */
export const checkedSpec = async (
  client: pg.ClientBase,
  services: Pick<Services, 'clock'>,
  actor: Actor,
  written: ReportSpecInput,
): Promise<Result<StoredSpec, ScheduleFailure>> => {
  const stored = storedSpecOf(written)
  if (stored === null) return fault('spec_too_large', 'spec')
  const spec = reportSpecOf(inputOfStoredSpec(stored), services.clock.today(actor.time_zone))
  const report = await resolveReport(clientReader(client), actor, services.clock, spec)
  return report.ok ? ok(stored) : err({ code: 'report', field: 'spec', report: report.error })
}

/** Checks everything that is written in the form, in the order of its fields. */
export const readSchedule = async (
  client: pg.ClientBase,
  services: Pick<Services, 'clock'>,
  actor: Actor,
  written: WrittenSchedule,
): Promise<Result<CheckedSchedule, ScheduleFailure>> => {
  const name = checkedName(written.name)
  if (!name.ok) return name
  if (documentKind(written.spec.kind ?? 'figures', actor) === null) return fault('kind_not_available', 'spec')
  const cadence = readCadence(written.cadence)
  if (!cadence.ok) return cadence
  const { body_rows, attachments } = written
  if (!Number.isInteger(body_rows) || body_rows < 0 || body_rows > body_rows_maximum)
    return fault('bad_rows', 'bodyRows')
  const recipients = await checkedRecipients(client, actor, written.recipient_ids)
  if (!recipients.ok) return recipients
  const spec = await checkedSpec(client, services, actor, written.spec)
  if (!spec.ok) return spec
  return ok({
    name: name.value,
    spec: spec.value,
    cadence: cadence.value,
    recipients: recipients.value,
    attachments: [...new Set(attachments)],
    body_rows,
  })
}

/** Whose clocks and calendar an organisation lives by. */
export const placeOf = async (client: pg.ClientBase, organisation_id: string): Promise<Place> => {
  const { rows } = await client.query<Place>('select time_zone, country from organisation where id = $1', [
    organisation_id,
  ])
  const place = rows[0]
  if (place === undefined) throw new Error(`There is no organisation ${organisation_id}`)
  return place
}
