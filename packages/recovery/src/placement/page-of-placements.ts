import type { BusinessDate } from '@quittance/core'
import type { EntityManager } from '@quittance/platform'
import { type DatedKey, datedKeyOf } from '../graphql-page/dated-key.js'
import { type Page, type PageRequest, readPage } from '../graphql-page/page.js'
import { Placement } from './placement.entity.js'

export type PlacementFilter = {
  readonly organisation_id: string
  /** Null lets every creditor, portfolio, day or currency through. */
  readonly creditor_ids: readonly string[] | null
  readonly portfolio_ids: readonly string[] | null
  readonly from: BusinessDate | null
  readonly to: BusinessDate | null
  readonly as_of: BusinessDate
  readonly known_at: Date | null
  readonly currency: string | null
}

/** Placements, the latest received first. */
export const pageOfPlacements = (
  read: () => Promise<EntityManager>,
  filter: PlacementFilter,
  request: PageRequest,
): Promise<Page<Placement>> =>
  readPage<Placement, DatedKey>(request, {
    name: 'placements',
    keyOf: datedKeyOf,
    positionOf: (placement) => [placement.receivedOn, placement.id],
    read: async (after, limit) =>
      (await read()).find(
        Placement,
        after === null ? matching(filter) : { $and: [matching(filter), following(after)] },
        { orderBy: { receivedOn: 'desc', id: 'desc' }, limit },
      ),
    count: async () => (await read()).count(Placement, matching(filter)),
  })

const matching = (filter: PlacementFilter) => ({
  organisation: filter.organisation_id,
  receivedOn: {
    $lte: filter.to !== null && filter.to < filter.as_of ? filter.to : filter.as_of,
    ...(filter.from !== null && { $gte: filter.from }),
  },
  ...(filter.creditor_ids !== null && { creditor: { id: { $in: [...filter.creditor_ids] } } }),
  ...(filter.portfolio_ids !== null && { portfolio: { id: { $in: [...filter.portfolio_ids] } } }),
  ...(filter.known_at !== null && { recordedAt: { $lte: filter.known_at } }),
  ...(filter.currency !== null && { currency: filter.currency }),
})

const following = ({ day, id }: DatedKey) => ({
  $or: [{ receivedOn: { $lt: day } }, { receivedOn: day, id: { $lt: id } }],
})
