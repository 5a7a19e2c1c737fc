import pg from 'pg'
import type { ApplyRun } from './apply-run.js'

const lockNotAvailable = '55P03'

/**
 * Lets the imports of one creditor apply one after the other: each then sees all that the earlier ones wrote. The lock
 * is on the creditor's row, and weak enough that uploads and other rows which refer to the creditor are not held up.
 * It is waited for in short turns, so that a waiting import can be cancelled.
 */
export const lockCreditor = async (run: ApplyRun): Promise<void> => {
  const { client } = run
  for (;;) {
    await run.progress.checkpoint('validating', 0)
    await client.query(`savepoint waiting; set local lock_timeout = '1s'`)
    try {
      await client.query('select id from creditor where organisation_id = $1 and id = $2 for no key update', [
        run.organisation_id,
        run.row.creditor_id,
      ])
      await client.query('release savepoint waiting; set local lock_timeout = 0')
      return
    } catch (error) {
      if (!(error instanceof pg.DatabaseError) || error.code !== lockNotAvailable) throw error
      await client.query('rollback to savepoint waiting')
    }
  }
}
