import type { FileStorage } from '@quittance/platform'
import type pg from 'pg'

/**
 * Removes the PDFs of the letters of these cases, and the print files of the batches in which they went out. The bytes go
 * before the transaction ends: when it is lost, the next one finds no file, which is no error.
 */
export const removeLetterFiles = async (
  client: pg.ClientBase,
  storage: FileStorage,
  organisation_id: string,
  debt_case_ids: readonly string[],
): Promise<void> => {
  const { rows } = await client.query<{ storage_key: string }>(
    `select storage_key from letter
      where organisation_id = $1 and debt_case_id = any($2::uuid[]) and storage_key is not null
     union all
     select storage_key from letter_batch
      where organisation_id = $1 and storage_key is not null and id in (
        select batch_id from letter_batch_case where organisation_id = $1 and debt_case_id = any($2::uuid[])
      )`,
    [organisation_id, debt_case_ids],
  )
  await client.query(
    `update letter_batch set storage_key = null
      where organisation_id = $1 and storage_key is not null and id in (
        select batch_id from letter_batch_case where organisation_id = $1 and debt_case_id = any($2::uuid[])
      )`,
    [organisation_id, debt_case_ids],
  )
  for (const { storage_key } of rows) await storage.remove(storage_key)
}
