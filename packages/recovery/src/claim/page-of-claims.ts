import type { EntityManager } from '@quittance/platform'
import { ofCasesIn } from '../debt-case/case-filter.js'
import type { CaseScope } from '../debt-case/case-scope.rules.js'
import { type DatedKey, datedKeyOf } from '../graphql-page/dated-key.js'
import { type Page, type PageRequest, readPage } from '../graphql-page/page.js'
import { Claim } from './claim.entity.js'

export type ClaimFilter = {
  readonly organisation_id: string
  readonly scope: CaseScope
  /** Null lets every creditor through. */
  readonly creditor_ids: readonly string[] | null
  /** Null lets every portfolio through. */
  readonly portfolio_ids: readonly string[] | null
}

/** Claims, the latest placed first. */
export const pageOfClaims = (
  read: () => Promise<EntityManager>,
  filter: ClaimFilter,
  request: PageRequest,
): Promise<Page<Claim>> =>
  readPage<Claim, DatedKey>(request, {
    name: 'claims',
    keyOf: datedKeyOf,
    positionOf: (claim) => [claim.placedOn, claim.id],
    read: async (after, limit) =>
      (await read()).find(Claim, after === null ? matching(filter) : { $and: [matching(filter), following(after)] }, {
        orderBy: { placedOn: 'desc', id: 'desc' },
        limit,
      }),
    count: async () => (await read()).count(Claim, matching(filter)),
  })

const matching = ({ organisation_id, scope, creditor_ids, portfolio_ids }: ClaimFilter) => ({
  organisation: organisation_id,
  ...ofCasesIn(scope, 'debt_case_id'),
  ...(creditor_ids !== null && { creditor: { id: { $in: [...creditor_ids] } } }),
  ...(portfolio_ids !== null && { portfolio: { id: { $in: [...portfolio_ids] } } }),
})

const following = ({ day, id }: DatedKey) => ({
  $or: [{ placedOn: { $lt: day } }, { placedOn: day, id: { $lt: id } }],
})
