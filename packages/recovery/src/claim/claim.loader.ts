import { ofCasesIn } from '../debt-case/case-filter.js'
import { byId, byParent } from '../graphql-read/by-id.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { claimBalances, type ClaimBalance } from './claim-balance.sql.js'
import { Claim } from './claim.entity.js'
import { disputedClaims } from './disputed-claims.sql.js'

export const claimLoaders = ({ read, organisation_id, scope, cases }: LoaderSource) => ({
  claimById: byId(
    async (ids) => (await read()).find(Claim, { ...scope, ...ofCasesIn(cases, 'debt_case_id'), id: { $in: [...ids] } }),
    (claim) => claim.id,
  ),
  claimsOfCase: byParent(
    async (debtCaseIds) =>
      (await read()).find(
        Claim,
        { ...scope, ...ofCasesIn(cases, 'debt_case_id'), debtCase: { id: { $in: [...debtCaseIds] } } },
        { orderBy: { placedOn: 'asc', reference: 'asc', id: 'asc' } },
      ),
    (claim) => claim.debtCase.id,
  ),
  /** Open balance of each claim, all from one statement. */
  balanceOfClaim: byId<ClaimBalance>(
    async (ids) => claimBalances(await read(), organisation_id, ids),
    (balance) => balance.claim_id,
  ),
  /** The claim's id when an open dispute lies on it, else null. */
  disputeOfClaim: byId<string>(
    async (ids) => disputedClaims(await read(), organisation_id, ids),
    (claim_id) => claim_id,
  ),
})
