import { isId } from '@quittance/platform'
import type pg from 'pg'
import { z } from 'zod'
import type { Actor } from '../actor.js'
import { export_states } from './export-state.js'

const exportRow = z.object({
  state: z.enum(export_states),
  format: z.enum(['csv', 'xlsx', 'pdf', 'json']),
  storage_key: z.string().nullable(),
  file_name: z.string().nullable(),
  size_bytes: z.string().nullable(),
  expires_at: z.date().nullable(),
  row_count: z.int().nullable(),
  names_people: z.boolean(),
})

export type OwnExport = z.infer<typeof exportRow>

/**
 * An export of the actor, locked until the transaction ends; null for anybody else's, the administrator's colleagues
 * included: a file holds what its owner was allowed to see.
 */
export const readOwnExport = async (
  client: pg.ClientBase,
  { organisation_id, user_id }: Actor,
  export_id: string,
): Promise<OwnExport | null> => {
  if (!isId(export_id) || user_id === null) return null
  const { rows } = await client.query(
    `select state, format, storage_key, file_name, size_bytes::text, expires_at, row_count, names_people
     from report_export where organisation_id = $1 and id = $2 and requested_by_id = $3 for update`,
    [organisation_id, export_id, user_id],
  )
  return rows.length === 0 ? null : exportRow.parse(rows[0])
}
