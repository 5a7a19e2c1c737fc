import type { EntityManager } from '@quittance/platform'
import { idList } from '../graphql-read/id-list.js'

/** Those of the given claims on which, or on whose whole case, a dispute is open. */
export const disputedClaims = async (
  em: EntityManager,
  organisation_id: string,
  ids: readonly string[],
): Promise<string[]> => {
  const rows = await em.execute<{ id: string }[]>(statement, [organisation_id, idList(ids)])
  return rows.map((row) => row.id)
}

const statement = `
  select claim.id
    from claim
   where claim.organisation_id = ?
     and claim.id = any(?::uuid[])
     and exists (
       select from hold
        where hold.organisation_id = claim.organisation_id
          and hold.debt_case_id = claim.debt_case_id
          and (hold.claim_id is null or hold.claim_id = claim.id)
          and hold.kind = 'dispute'
          and hold.closed_on is null)`
