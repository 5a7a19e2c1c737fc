import type { EntityManager } from '@quittance/platform'
import { idList } from '../graphql-read/id-list.js'

/** What of a claim's principal is open now: the sum of its ledger entries. */
export type ClaimBalance = { readonly claim_id: string; readonly open_minor: bigint }

/** Balances of the given claims; one without entries is missing. */
export const claimBalances = async (
  em: EntityManager,
  organisation_id: string,
  ids: readonly string[],
): Promise<ClaimBalance[]> => {
  const rows = await em.execute<{ claim_id: string; open_minor: string }[]>(statement, [organisation_id, idList(ids)])
  return rows.map((row) => ({ claim_id: row.claim_id, open_minor: BigInt(row.open_minor) }))
}

const statement = `
  select claim_id,
         (coalesce(sum(amount_minor) filter (where debit_account = 'claim_principal'), 0)
           - coalesce(sum(amount_minor) filter (where credit_account = 'claim_principal'), 0))::text as open_minor
    from ledger_entry
   where organisation_id = ? and claim_id = any(?::uuid[])
   group by claim_id`
