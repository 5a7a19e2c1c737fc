import { byId, byParent } from '../graphql-read/by-id.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { portfolioFigures, type PortfolioFigures } from './portfolio-figures.sql.js'
import { Portfolio } from './portfolio.entity.js'

export const portfolioLoaders = ({ read, organisation_id, scope }: LoaderSource) => ({
  portfolioById: byId(
    async (ids) => (await read()).find(Portfolio, { ...scope, id: { $in: [...ids] } }),
    (portfolio) => portfolio.id,
  ),
  portfoliosOfCreditor: byParent(
    async (creditorIds) =>
      (await read()).find(
        Portfolio,
        { organisation: organisation_id, creditor: { id: { $in: [...creditorIds] } } },
        { orderBy: { name: 'asc', id: 'asc' } },
      ),
    (portfolio) => portfolio.creditor.id,
  ),
  /** Placed and open sums of each portfolio, all from one statement. */
  figuresOfPortfolio: byId<PortfolioFigures>(
    async (ids) => portfolioFigures(await read(), organisation_id, ids),
    (figures) => figures.portfolio_id,
  ),
})
