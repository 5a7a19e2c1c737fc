import type { FilterQuery } from '@mikro-orm/core'
import type { BusinessDate, DimensionFilter } from '@quittance/core'
import { type EntityManager, isId } from '@quittance/platform'
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
  /** Those of creditors, portfolios and teams; all of them hold. */
  readonly filters: readonly DimensionFilter[]
  /** Between which days; null for any. */
  readonly months: readonly (readonly [BusinessDate, BusinessDate])[] | null
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

const matching = (filter: PlacementFilter): FilterQuery<Placement> => ({
  organisation: filter.organisation_id,
  receivedOn: {
    $lte: filter.to !== null && filter.to < filter.as_of ? filter.to : filter.as_of,
    ...(filter.from !== null && { $gte: filter.from }),
  },
  ...(filter.creditor_ids !== null && { creditor: { id: { $in: [...filter.creditor_ids] } } }),
  ...(filter.portfolio_ids !== null && { portfolio: { id: { $in: [...filter.portfolio_ids] } } }),
  ...(filter.known_at !== null && { recordedAt: { $lte: filter.known_at } }),
  ...(filter.currency !== null && { currency: filter.currency }),
  $and: [...filter.filters.flatMap(ofPortfolios), ...(filter.months === null ? [] : [withinMonths(filter.months)])],
})

const ofPortfolios = ({ dimension, values }: DimensionFilter): FilterQuery<Placement>[] => {
  const $in = values.filter((value) => value !== null).filter(isId)
  switch (dimension) {
    case 'creditor':
      return [{ creditor: { id: { $in } } }]
    case 'portfolio':
      return [{ portfolio: { id: { $in } } }]
    case 'team': {
      const named = { portfolio: { team: { id: { $in } } } }
      return [values.includes(null) ? { $or: [named, { portfolio: { team: { id: null } } }] } : named]
    }
    default:
      return []
  }
}

/** An empty list lets nothing through. */
const withinMonths = (months: readonly (readonly [BusinessDate, BusinessDate])[]): FilterQuery<Placement> =>
  months.length === 0 ? { id: { $in: [] } } : { $or: months.map(([$gte, $lte]) => ({ receivedOn: { $gte, $lte } })) }

const following = ({ day, id }: DatedKey) => ({
  $or: [{ receivedOn: { $lt: day } }, { receivedOn: day, id: { $lt: id } }],
})
