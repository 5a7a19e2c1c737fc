import { newId, withConnection } from '@quittance/platform'
import type { Services } from '../../services.js'
import type { ImportPayload } from '../import-payload.js'
import { type ImportRow, readImport } from '../import-row.js'
import { jobContext } from '../job-context.js'

/** A worker's right to apply an import: whoever took the lease last has it, and all earlier holders have lost it. */
export type Lease = { readonly token: string; readonly row: ImportRow }

/** Takes the lease; null when the import is not, or no longer, to be applied. */
export const takeLease = async (
  services: Services,
  { organisation_id, import_id }: ImportPayload,
): Promise<Lease | null> => {
  const token = newId()
  return await withConnection(services.database.pool, jobContext(organisation_id), async (client) => {
    const taken = await client.query(
      `update import
       set lease_token = $3, attempt = attempt + 1, state = 'staging', progress_rows = 0, progress_at = $4,
           started_at = coalesce(started_at, $4)
       where organisation_id = $1 and id = $2 and state in ('queued', 'staging', 'validating', 'applying')`,
      [organisation_id, import_id, token, services.clock.now()],
    )
    if (taken.rowCount === 0) return null
    const row = await readImport(client, organisation_id, import_id)
    return row === null ? null : { token, row }
  })
}
