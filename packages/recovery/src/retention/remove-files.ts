import type { BusinessDate } from '@quittance/core'
import type { FileStorage } from '@quittance/platform'
import type pg from 'pg'

/**
 * Removes delivered files, and what was copied out of them: the preview, the refused rows, the values of issues. What
 * became of their rows, in number and in money, stays. The bytes go before the transaction ends: when it is lost, the
 * next one finds no file, which is no error.
 */
export const removeFiles = async (
  client: pg.ClientBase,
  storage: FileStorage,
  organisation_id: string,
  import_ids: readonly string[],
  day: BusinessDate,
): Promise<void> => {
  const parameters = [organisation_id, import_ids]
  const { rows } = await client.query<{ storage_key: string }>(
    `update import set removed_on = $3, inspection = null, failure = failure || '{"detail": {}}',
       file_name = left(sha256, 12) || coalesce(substring(file_name from '\\.[A-Za-z0-9]{1,5}$'), '')
     where organisation_id = $1 and id = any($2::uuid[]) and removed_on is null
     returning storage_key`,
    [...parameters, day],
  )
  await client.query(`delete from refused_row where organisation_id = $1 and import_id = any($2::uuid[])`, parameters)
  await client.query(
    `update row_issue set value = null, parameters = '{}' where organisation_id = $1 and import_id = any($2::uuid[])`,
    parameters,
  )
  for (const { storage_key } of rows) await storage.remove(storage_key)
}
