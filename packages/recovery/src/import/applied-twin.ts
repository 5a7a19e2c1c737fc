import type { ImportKind } from '@quittance/core'
import type pg from 'pg'

/** What makes two deliveries the same file. */
export type DeliveredFile = {
  readonly kind: ImportKind
  readonly creditor_id: string
  readonly portfolio_id: string | null
  readonly sha256: string
}

/**
 * The import that applied the same file already, or null. One that refused rows does not count: what was refused then,
 * because a claim was not placed yet or the mapping was wrong, may pass now.
 */
export const findAppliedTwin = async (
  client: pg.ClientBase,
  organisation_id: string,
  { kind, creditor_id, portfolio_id, sha256 }: DeliveredFile,
): Promise<string | null> => {
  const found = await client.query<{ id: string }>(
    `select id from import
     where organisation_id = $1 and creditor_id = $2 and kind = $3 and sha256 = $4
       and portfolio_id is not distinct from $5
       and state = 'applied' and duplicate_of_id is null and rows_refused = 0
     order by created_at limit 1`,
    [organisation_id, creditor_id, kind, sha256, portfolio_id],
  )
  return found.rows[0]?.id ?? null
}
