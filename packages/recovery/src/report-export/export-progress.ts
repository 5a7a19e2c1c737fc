import { withConnection } from '@quittance/platform'
import { jobContext } from '../import/job-context.js'
import type { ReportBlock, ReportDocument } from '../report-document/report-document.js'
import type { Services } from '../services.js'
import type { ExportLease } from './export-lease.js'
import { export_rows_maximum } from './export-limits.js'

/** Somebody wishes the export to end. */
export class ExportCancelled extends Error {
  override name = 'ExportCancelled'
}

/** Another run has taken the export. */
export class ExportLeaseLost extends Error {
  override name = 'ExportLeaseLost'
}

/** More than may be delivered within a request. */
export class NotAtOnce extends Error {
  override name = 'NotAtOnce'
}

/** More rows than a file may have. */
export class TooManyRows extends Error {
  override name = 'TooManyRows'
}

/** What a run may spend. */
export type ExportPace = { readonly rows_maximum: number; readonly until: number | null; readonly signal: AbortSignal }

/** How often is written how far a run is, and looked whether it is to go on. */
const report_every_ms = 400

/** Counts the rows of a document as they are written, tells how many there are, and stops the run where it must end. */
export class ExportProgress {
  readonly #services: Services
  readonly #lease: ExportLease
  readonly #pace: ExportPace
  #reported_at = 0
  rows = 0

  constructor(services: Services, lease: ExportLease, pace: ExportPace) {
    this.#services = services
    this.#lease = lease
    this.#pace = pace
  }

  /** The same document, whose rows are counted. */
  watched(document: ReportDocument): ReportDocument {
    return { ...document, blocks: document.blocks.map((block) => this.#watchedBlock(block)) }
  }

  #watchedBlock(block: ReportBlock): ReportBlock {
    return block.kind === 'table' ? { ...block, rows: () => this.#counted(block.rows()) } : block
  }

  async *#counted<Row>(rows: AsyncIterable<Row>): AsyncGenerator<Row> {
    for await (const row of rows) {
      this.rows += 1
      this.#check()
      if (Date.now() - this.#reported_at >= report_every_ms) await this.report()
      yield row
    }
  }

  #check(): void {
    const { rows_maximum, until, signal } = this.#pace
    signal.throwIfAborted()
    if (this.rows > rows_maximum) throw until === null ? new TooManyRows() : new NotAtOnce()
    if (until !== null && Date.now() > until) throw new NotAtOnce()
  }

  /** Writes how far the run is. Throws when it is not to go on. What is over at once is not worth a connection more. */
  async report(expected_rows: number | null = null): Promise<void> {
    this.#reported_at = Date.now()
    if (this.#pace.until !== null) return
    const { organisation_id, export_id, token } = this.#lease
    const { database, clock } = this.#services
    const { rows } = await withConnection(database.pool, jobContext(organisation_id), (client) =>
      client.query<{ cancelled: boolean }>(
        `update report_export
         set progress_rows = $4, progress_at = $5, expected_rows = coalesce($6, expected_rows)
         where organisation_id = $1 and id = $2 and lease_token = $3 and state = 'running'
         returning cancel_requested_at is not null as cancelled`,
        [organisation_id, export_id, token, this.rows, clock.now(), expected_rows],
      ),
    )
    const [held] = rows
    if (held === undefined) throw new ExportLeaseLost()
    if (held.cancelled) throw new ExportCancelled()
  }
}

/** The pace of a run in the background. */
export const backgroundPace = (signal: AbortSignal): ExportPace => ({
  rows_maximum: export_rows_maximum,
  until: null,
  signal,
})
