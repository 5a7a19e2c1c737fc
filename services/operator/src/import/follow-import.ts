import { setTimeout as wait } from 'node:timers/promises'
import { withConnection } from '@quittance/platform'
import { type Actor, type Services, tenantContext } from '@quittance/recovery/services'

/** Where an import stands. */
export type ImportProgress = {
  readonly state: string
  readonly progress_rows: number
  readonly rows_read: number | null
  readonly rows_accepted: number | null
  readonly rows_refused: number | null
  readonly rows_unchanged: number | null
  readonly warnings_count: number | null
}

const poll_ms = 250

/** States in which nothing more happens by itself. */
const restingStates = new Set(['awaiting_mapping', 'applied', 'failed', 'cancelled'])

/** Waits until an import rests, and tells each progress on the way. */
export const followImport = async (
  services: Services,
  actor: Actor,
  import_id: string,
  onProgress: (progress: ImportProgress) => void = () => undefined,
): Promise<ImportProgress> => {
  for (;;) {
    const progress = await readProgress(services, actor, import_id)
    onProgress(progress)
    if (restingStates.has(progress.state)) return progress
    await wait(poll_ms)
  }
}

const readProgress = async (services: Services, actor: Actor, import_id: string): Promise<ImportProgress> =>
  await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<ImportProgress>(
      `select state, progress_rows, rows_read, rows_accepted, rows_refused, rows_unchanged, warnings_count
         from import where organisation_id = $1 and id = $2`,
      [actor.organisation_id, import_id],
    )
    if (rows[0] === undefined) throw new Error(`The import ${import_id} is gone`)
    return rows[0]
  })
