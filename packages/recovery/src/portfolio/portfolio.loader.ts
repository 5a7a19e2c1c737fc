import { byId, byParent } from '../graphql-read/by-id.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { Portfolio } from './portfolio.entity.js'
import { portfolioFigures, type PortfolioFigures } from './portfolio-figures.sql.js'

export const portfolioLoaders = ({ read, organisation_id: organisation }: LoaderSource) => ({
  portfolioById: byId(
    async (ids) => (await read()).find(Portfolio, { organisation, id: { $in: [...ids] } }),
    (portfolio) => portfolio.id,
  ),
  portfoliosOfCreditor: byParent(
    async (creditorIds) =>
      (await read()).find(
        Portfolio,
        { organisation, creditor: { id: { $in: [...creditorIds] } } },
        { orderBy: { name: 'asc', id: 'asc' } },
      ),
    (portfolio) => portfolio.creditor.id,
  ),
  /** Placed and open sums of each portfolio, all from one statement. */
  figuresOfPortfolio: byId<PortfolioFigures>(
    async (ids) => portfolioFigures(await read(), organisation, ids),
    (figures) => figures.portfolio_id,
  ),
})
