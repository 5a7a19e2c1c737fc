import type { BusinessDate } from '@quittance/core'
import type { ClientBase } from 'pg'

/** A claim of a case with what is owed of it now, in its own currency. */
export type OwedClaim = {
  readonly claim_id: string
  readonly creditor_id: string
  readonly portfolio_id: string
  readonly currency: string
  readonly open_minor: bigint
}

/** What a case owes in its one currency, that of its first claim, and the claims of which it owes it. */
export type OwedOfCase = {
  readonly currency: string
  readonly open_minor: bigint
  /** Due first, then placed first; paid ones too, at the end. */
  readonly claims: readonly OwedClaim[]
}

/** What a case owes now, or owed at the end of a day. The case must be locked, and have a claim. Claims in another currency are left out. */
export const owedOfCase = async (
  client: ClientBase,
  organisation_id: string,
  debt_case_id: string,
  as_of: BusinessDate | null = null,
): Promise<OwedOfCase | null> => {
  const { rows } = await client.query<Omit<OwedClaim, 'open_minor'> & { open_minor: string }>(
    `with owed as (
       select claim.id as claim_id, claim.creditor_id, claim.portfolio_id, claim.currency, claim.due_on, claim.placed_on,
         claim.recorded_at,
         coalesce((
           select sum(case 'claim_principal' when entry.debit_account then entry.amount_minor
                                             when entry.credit_account then -entry.amount_minor else 0 end)
           from ledger_entry entry
           where entry.organisation_id = $1 and entry.claim_id = claim.id and entry.currency = claim.currency
             and ($3::date is null or entry.occurred_on <= $3)
         ), 0) as open_minor
       from claim where claim.organisation_id = $1 and claim.debt_case_id = $2
     )
     select claim_id, creditor_id, portfolio_id, currency, open_minor::text
     from owed
     where currency = (select currency from owed order by placed_on, recorded_at, currency limit 1)
     order by open_minor <= 0, due_on nulls last, placed_on, claim_id`,
    [organisation_id, debt_case_id, as_of],
  )
  const claims = rows.map((row) => ({ ...row, open_minor: BigInt(row.open_minor) }))
  const first = claims[0]
  if (first === undefined) return null
  return { currency: first.currency, open_minor: claims.reduce((sum, { open_minor }) => sum + open_minor, 0n), claims }
}
