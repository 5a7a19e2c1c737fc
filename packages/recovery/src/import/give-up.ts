import { withConnection } from '@quittance/platform'
import type { Services } from '../services.js'
import { type FileFailure, ownFailure } from './file-failure.js'
import type { ImportPayload } from './import-payload.js'
import type { ImportRow } from './import-row.js'
import { jobContext } from './job-context.js'

/**
 * Attempts after which an import is given up. They are counted in the import, not in the queue: a file that takes its
 * worker down each time never lets the queue count, and the sweep sends jobs anew.
 */
export const attempts_maximum = 8

/** Ends an import that was begun too often; true when it did. */
export const failGivenUp = async (
  { organisation_id, import_id }: ImportPayload,
  services: Services,
  { attempt, state }: Pick<ImportRow, 'attempt' | 'state'>,
): Promise<boolean> => {
  if (attempt <= attempts_maximum) return false
  services.log.error({ organisation_id, import_id, state, attempt }, 'import given up')
  const failure = ownFailure('gave_up', { attempts: attempts_maximum })
  await withConnection(services.database.pool, jobContext(organisation_id), async (client) => {
    await client.query(
      `update import set state = 'failed', failure = $3, finished_at = $4
       where organisation_id = $1 and id = $2 and state not in ('applied', 'failed', 'cancelled')`,
      [organisation_id, import_id, JSON.stringify(failure), services.clock.now()],
    )
  })
  return true
}

/** The failure of a stored file that is gone; null for errors that another attempt may not meet. */
export const failureOfStorage = (error: unknown): FileFailure | null =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT' ? ownFailure('file_missing') : null
