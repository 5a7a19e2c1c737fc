import type { EntityManager } from '@quittance/platform'
import { idList } from '../graphql-read/id-list.js'

/** What was placed in a case and what of it is open now, in the currency of its first claim. */
export type CaseBalance = {
  readonly debt_case_id: string
  readonly currency: string
  readonly principal_minor: bigint
  readonly open_minor: bigint
}

type Row = { debt_case_id: string; currency: string; principal_minor: string; open_minor: string }

/** Balances of the given cases; a case without claims is missing. */
export const caseBalances = async (
  em: EntityManager,
  organisation_id: string,
  ids: readonly string[],
): Promise<CaseBalance[]> => {
  const list = idList(ids)
  const rows = await em.execute<Row[]>(statement, [organisation_id, list, organisation_id, list])
  return rows.map((row) => ({
    ...row,
    principal_minor: BigInt(row.principal_minor),
    open_minor: BigInt(row.open_minor),
  }))
}

/** Claims of one case may be in several currencies, which are never added: the first claim's stands for the case. */
const statement = `
  with placed as (
    select debt_case_id,
           currency,
           sum(principal_minor) as principal_minor,
           row_number() over (partition by debt_case_id order by min(placed_on), min(recorded_at), currency) as place
      from claim
     where organisation_id = ? and debt_case_id = any(?::uuid[])
     group by debt_case_id, currency
  ), moved as (
    select debt_case_id,
           currency,
           coalesce(sum(amount_minor) filter (where debit_account = 'claim_principal'), 0)
             - coalesce(sum(amount_minor) filter (where credit_account = 'claim_principal'), 0) as open_minor
      from ledger_entry
     where organisation_id = ? and debt_case_id = any(?::uuid[])
     group by debt_case_id, currency
  )
  select debt_case_id,
         currency,
         placed.principal_minor::text as principal_minor,
         coalesce(moved.open_minor, 0)::text as open_minor
    from placed left join moved using (debt_case_id, currency)
   where placed.place = 1`
