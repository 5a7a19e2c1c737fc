import { type BusinessDate, may } from '@quittance/core'
import { FileTooLargeError, isCancelledStatement, StorageFullError, UploadBrokenError } from '@quittance/platform'
import { reportFailureMessage } from '../report/report-failure.js'
import { reportSpecOf } from '../report/report-spec-of.js'
import { inputOfStoredSpec } from '../report/stored-spec.js'
import type { ReportDocument } from '../report-document/report-document.js'
import { withDocument } from '../report-document/with-document.js'
import { documentFileName, writeDocument } from '../report-document/write-document.js'
import type { Services } from '../services.js'
import { actorOfUser } from '../user/actor-of-user.js'
import type { ExportFailure } from './export-failure.js'
import { endExport, type ExportLease, takeExport } from './export-lease.js'
import { at_once, export_bytes_maximum, export_days } from './export-limits.js'
import {
  backgroundPace,
  ExportCancelled,
  ExportLeaseLost,
  type ExportPace,
  ExportProgress,
  NotAtOnce,
  TooManyRows,
} from './export-progress.js'
import type { ExportPayload } from './make-export.job.js'

const day_ms = 24 * 60 * 60 * 1_000

/** Where a run is made: by a worker, or within the request that asked for it, which may take little. */
export type ExportPlace = { readonly signal: AbortSignal; readonly at_once: boolean }

/**
 * Makes the file of an export, under the walls and with the rights that whoever asked for it has now. It is retry-safe: the
 * file is written to a place that the row names beforehand, and the next run removes what a killed one left there.
 */
export const writeExport = async (services: Services, payload: ExportPayload, place: ExportPlace): Promise<void> => {
  const lease = await takeExport(services, payload)
  if (lease === null) return
  try {
    await writeLeased(services, lease, place)
  } catch (error) {
    await services.storage.remove(lease.storage_key)
    await endUnmade(services, lease, error instanceof UploadBrokenError ? error.cause : error, place)
  }
}

const writeLeased = async (services: Services, lease: ExportLease, place: ExportPlace): Promise<void> => {
  const actor = await actorOfUser(services, lease.organisation_id, lease.requested_by_id)
  if (actor === null || !may(actor.role, 'read_export')) return await fail(services, lease, 'not_allowed')
  const progress = new ExportProgress(services, lease, paceOf(lease, place))
  const today: BusinessDate = services.clock.today(actor.time_zone)
  const spec = reportSpecOf(inputOfStoredSpec(lease.spec), today)
  const options = place.at_once ? { statement_timeout_ms: at_once.statement_timeout_ms } : {}
  const made = await withDocument(
    services,
    actor,
    spec,
    lease.language,
    (document) => store(services, lease, document, progress),
    options,
  )
  if (!made.ok) return await fail(services, lease, 'report', reportFailureMessage(made.error, actor.locale))
  const now = services.clock.now()
  const kept = await endExport(services, lease, {
    ...made.value,
    state: 'ready',
    progress_rows: progress.rows,
    row_count: progress.rows,
    finished_at: now,
    expires_at: new Date(now.getTime() + export_days * day_ms),
  })
  // Whoever has taken the export since has removed this file already, or will write over what it means.
  if (!kept) await services.storage.remove(lease.storage_key)
}

const paceOf = ({ format }: ExportLease, place: ExportPlace): ExportPace =>
  place.at_once
    ? {
        rows_maximum: format === 'pdf' ? at_once.pdf_rows : at_once.rows,
        until: Date.now() + at_once.total_ms,
        signal: place.signal,
      }
    : backgroundPace(place.signal)

const store = async (
  services: Services,
  { format, convention, storage_key }: ExportLease,
  document: ReportDocument,
  progress: ExportProgress,
) => {
  await progress.report(expectedRows(document))
  const bytes = writeDocument(progress.watched(document), { format, convention })
  const { size_bytes, sha256 } = await services.storage.write(bytes, {
    size_bytes_maximum: export_bytes_maximum,
    key: storage_key,
  })
  return { size_bytes, sha256, title: document.title, file_name: documentFileName(document, format) }
}

/** Null where a table does not know beforehand how long it is. */
const expectedRows = ({ blocks }: ReportDocument): number | null =>
  blocks.reduce<number | null>((sum, block) => {
    if (block.kind === 'figures') return sum
    return sum === null || block.row_count === undefined ? null : sum + block.row_count
  }, 0)

const fail = async (
  services: Services,
  lease: ExportLease,
  code: ExportFailure['code'],
  message: string | null = null,
): Promise<void> => {
  const failure: ExportFailure = { code, message }
  await endExport(services, lease, {
    state: 'failed',
    failure: JSON.stringify(failure),
    finished_at: services.clock.now(),
    storage_key: null,
  })
}

/** Nothing was made; what remains is to say why, or to let another attempt try. */
const endUnmade = async (
  services: Services,
  lease: ExportLease,
  error: unknown,
  { signal, at_once: is_at_once }: ExportPlace,
): Promise<void> => {
  if (error instanceof ExportLeaseLost) return
  if (error instanceof ExportCancelled) {
    const finished_at = services.clock.now()
    await endExport(services, lease, { state: 'cancelled', finished_at, storage_key: null })
    return
  }
  if (error instanceof TooManyRows) return await fail(services, lease, 'too_many_rows')
  if (error instanceof FileTooLargeError) return await fail(services, lease, 'too_large')
  if (error instanceof StorageFullError) return await fail(services, lease, 'storage_full')
  // Neither a worker that stops in order nor a request that hands over has failed: the attempt does not count.
  const hands_over = signal.aborted || (is_at_once && (error instanceof NotAtOnce || isCancelledStatement(error)))
  await giveBack(services, lease, hands_over)
  if (is_at_once && hands_over) return
  services.log.warn({ err: error, export_id: lease.export_id }, 'attempt at an export failed')
  throw error
}

const giveBack = async (services: Services, lease: ExportLease, uncounted: boolean): Promise<void> => {
  const changes = { state: 'queued', progress_rows: 0, storage_key: null }
  await endExport(services, lease, uncounted ? { ...changes, attempt: 0 } : changes)
}
