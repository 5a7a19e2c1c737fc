import { z } from 'zod'
import type { Actor } from '../actor.js'
import { parameter, sql } from '../report/sql.js'
import type { SqlReader } from '../report/sql-reader.js'

const nameRow = z.object({ name: z.string() })

/** Whose report it is: the creditor of a creditor's user, otherwise the agency. */
export const documentOwner = async (reader: SqlReader, actor: Actor): Promise<string> => {
  const organisation_id = parameter('uuid', actor.organisation_id)
  const [owner] = await reader(
    nameRow,
    actor.creditor_id === null
      ? sql`select name from organisation where id = ${organisation_id}`
      : sql`select name from creditor
            where organisation_id = ${organisation_id} and id = ${parameter('uuid', actor.creditor_id)}`,
  )
  return owner?.name ?? ''
}
