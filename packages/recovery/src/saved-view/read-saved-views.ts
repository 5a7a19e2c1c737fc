import { limits } from '@quittance/core'
import { z } from 'zod'
import type { Actor } from '../actor.js'
import type { JsonObject } from '../json.js'
import { parameter, sql } from '../report/sql.js'
import type { SqlReader } from '../report/sql-reader.js'

/** A saved view as one person sees it. */
export type SeenView = {
  readonly id: string
  readonly page: string
  readonly name: string
  readonly search: JsonObject
  readonly shared: boolean
  readonly is_mine: boolean
  readonly owner_name: string
  readonly is_default: boolean
  readonly changed_at: Date
}

const viewRow = z.object({
  id: z.string(),
  page: z.string(),
  name: z.string(),
  search: z.record(z.string(), z.unknown()),
  shared: z.boolean(),
  is_mine: z.boolean(),
  owner_name: z.string(),
  is_default: z.boolean(),
  changed_at: z.coerce.date(),
})

/**
 * The views that a person may open: their own, and those that their colleagues share, which are the agency's people for
 * one of them and the users of the same creditor for a creditor's user. Of one page, or one of them, where asked.
 */
export const readSavedViews = async (
  reader: SqlReader,
  actor: Actor,
  asked: { readonly page?: string; readonly id?: string },
): Promise<SeenView[]> => {
  const organisation_id = parameter('uuid', actor.organisation_id)
  const user_id = parameter('uuid', actor.user_id)
  const creditor_id = parameter('uuid', actor.creditor_id)
  const ofPage = asked.page === undefined ? sql`` : sql`and v.page = ${parameter('text', asked.page)}`
  const ofId = asked.id === undefined ? sql`` : sql`and v.id = ${parameter('uuid', asked.id)}`
  return await reader(
    viewRow,
    sql`select v.id::text as id, v.page, v.name, v.search, v.shared, v.owner_id = ${user_id} as is_mine,
               u.name as owner_name, d.saved_view_id is not null as is_default, v.changed_at
          from saved_view v
          join user_account u on u.organisation_id = v.organisation_id and u.id = v.owner_id
          left join default_view d on d.organisation_id = v.organisation_id and d.user_id = ${user_id}
           and d.page = v.page and d.saved_view_id = v.id
         where v.organisation_id = ${organisation_id} and v.creditor_id is not distinct from ${creditor_id}
           and (v.owner_id = ${user_id} or v.shared) ${ofPage} ${ofId}
         order by v.owner_id = ${user_id} desc, lower(v.name), v.id
         limit ${parameter('bigint', String(limits.saved_views_shown_maximum))}`,
  )
}
