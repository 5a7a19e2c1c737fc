import { type FileStorage, withConnection } from '@quittance/platform'
import type pg from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import type { Services } from '../services.js'

/** Removes the packages whose time is over. */
export const removePackages = async (
  services: Pick<Services, 'database' | 'storage'>,
  actor: Actor,
  { expired_by }: { readonly expired_by: Date },
): Promise<void> =>
  await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { organisation_id } = actor
    const found = await client.query<{ id: string }>(
      `select id from subject_request where organisation_id = $1 and state = 'ready' and expires_at <= $2
       order by id for update`,
      [organisation_id, expired_by],
    )
    const ids = found.rows.map(({ id }) => id)
    await expire(client, services.storage, organisation_id, ids)
  })

/** Removes the packages about these debtors, whom nothing may name any more. */
export const removePackagesOf = async (
  client: pg.ClientBase,
  storage: FileStorage,
  organisation_id: string,
  debtor_ids: readonly string[],
): Promise<void> => {
  const found = await client.query<{ id: string }>(
    `select id from subject_request
     where organisation_id = $1 and state in ('queued', 'ready') and id in (
       select request_id from subject_request_debtor where organisation_id = $1 and debtor_id = any($2::uuid[])
     )
     order by id for update`,
    [organisation_id, debtor_ids],
  )
  const ids = found.rows.map(({ id }) => id)
  await expire(client, storage, organisation_id, ids)
}

/** The bytes go before the transaction ends: when it is lost, the next one finds no file, which is no error. */
const expire = async (
  client: pg.ClientBase,
  storage: FileStorage,
  organisation_id: string,
  ids: readonly string[],
): Promise<void> => {
  if (ids.length === 0) return
  const { rows } = await client.query<{ data_key: string | null; document_key: string | null }>(
    'select data_key, document_key from subject_request where organisation_id = $1 and id = any($2::uuid[])',
    [organisation_id, ids],
  )
  for (const { data_key, document_key } of rows) {
    if (data_key !== null) await storage.remove(data_key)
    if (document_key !== null) await storage.remove(document_key)
  }
  await client.query(
    `update subject_request set state = 'expired', data_key = null, document_key = null
     where organisation_id = $1 and id = any($2::uuid[])`,
    [organisation_id, ids],
  )
}
