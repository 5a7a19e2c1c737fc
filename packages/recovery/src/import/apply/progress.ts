import { withConnection } from '@quittance/platform'
import type { Services } from '../../services.js'
import type { ImportPayload } from '../import-payload.js'
import type { ImportState } from '../import-state.js'
import { jobContext } from '../job-context.js'

/** Another worker holds the import now; whatever this one does is in vain. */
export class LeaseLost extends Error {
  override name = 'LeaseLost'
}

/** A person wants the import to stop. */
export class CancelRequested extends Error {
  override name = 'CancelRequested'
}

type WorkState = Extract<ImportState, 'staging' | 'validating' | 'applying'>

/** Progress is reported at least this often, and as often the wish to cancel and the lease are looked at. */
const report_ms = 400

/**
 * Tells how far a run is, on a connection beside its transaction, and learns there whether it may go on. `checkpoint`
 * stands between steps and throws `LeaseLost`, `CancelRequested` or what stopped the worker; a timer reports during long
 * steps. Lines are counted within the present state.
 */
export class Progress {
  readonly #services: Services
  readonly #payload: ImportPayload
  readonly #lease_token: string
  readonly #signal: AbortSignal
  readonly #timer: NodeJS.Timeout
  #state: WorkState = 'staging'
  #rows = 0
  #stop: Error | null = null
  #report: Promise<void> | null = null

  constructor(services: Services, payload: ImportPayload, lease_token: string, signal: AbortSignal) {
    this.#services = services
    this.#payload = payload
    this.#lease_token = lease_token
    this.#signal = signal
    this.#timer = setInterval(() => void this.#send().catch(() => undefined), report_ms)
  }

  async checkpoint(state: WorkState, rows: number): Promise<void> {
    this.#state = state
    this.#rows = rows
    this.#signal.throwIfAborted()
    await this.#send()
    if (this.#stop !== null) throw this.#stop
  }

  /** Ends the reports; those on their way are waited for, so that none comes after the import has ended. */
  async close(): Promise<void> {
    clearInterval(this.#timer)
    await this.#report?.catch(() => undefined)
  }

  async #send(): Promise<void> {
    if (this.#report !== null) await this.#report.catch(() => undefined)
    this.#report = this.#write()
    try {
      await this.#report
    } finally {
      this.#report = null
    }
  }

  async #write(): Promise<void> {
    const { organisation_id, import_id } = this.#payload
    await withConnection(this.#services.database.pool, jobContext(organisation_id), async (client) => {
      const written = await client.query<{ cancelled: boolean }>(
        `update import set state = $4, progress_rows = $5, progress_at = $6
         where organisation_id = $1 and id = $2 and lease_token = $3
           and state in ('queued', 'staging', 'validating', 'applying')
         returning cancel_requested_at is not null as cancelled`,
        [organisation_id, import_id, this.#lease_token, this.#state, this.#rows, this.#services.clock.now()],
      )
      const row = written.rows[0]
      if (row === undefined) this.#stop = new LeaseLost('Another worker holds this import')
      else if (row.cancelled) this.#stop = new CancelRequested('The import was cancelled')
    })
  }
}
