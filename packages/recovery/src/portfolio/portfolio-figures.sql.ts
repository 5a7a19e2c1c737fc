import type { BusinessDate } from '@quittance/core'
import type { EntityManager } from '@quittance/platform'
import { idList } from '../graphql-read/id-list.js'

/** What was placed in a portfolio and what of it is still open, today. */
export type PortfolioFigures = {
  readonly portfolio_id: string
  readonly placed_count: number
  readonly placed_minor: bigint
  readonly open_minor: bigint
  readonly last_placed_on: BusinessDate | null
}

type Row = {
  portfolio_id: string
  placed_count: number
  placed_minor: string
  open_minor: string
  last_placed_on: BusinessDate | null
}

/** Figures of the given portfolios; one without placements is missing. */
export const portfolioFigures = async (
  em: EntityManager,
  organisation_id: string,
  ids: readonly string[],
): Promise<PortfolioFigures[]> => {
  const rows = await em.execute<Row[]>(statement, [organisation_id, idList(ids), organisation_id, idList(ids)])
  return rows.map((row) => ({
    ...row,
    placed_minor: BigInt(row.placed_minor),
    open_minor: BigInt(row.open_minor),
  }))
}

const statement = `
  with placed as (
    select portfolio_id,
           sum(claim_count)::int as placed_count,
           sum(placed_minor) as placed_minor,
           max(received_on) as last_placed_on
      from placement
     where organisation_id = ? and portfolio_id = any(?::uuid[])
     group by portfolio_id
  ), open as (
    select portfolio_id,
           coalesce(sum(amount_minor) filter (where debit_account = 'claim_principal'), 0)
             - coalesce(sum(amount_minor) filter (where credit_account = 'claim_principal'), 0) as open_minor
      from ledger_entry
     where organisation_id = ? and portfolio_id = any(?::uuid[])
     group by portfolio_id
  )
  select placed.portfolio_id,
         placed.placed_count,
         placed.placed_minor::text as placed_minor,
         coalesce(open.open_minor, 0)::text as open_minor,
         placed.last_placed_on::text as last_placed_on
    from placed left join open using (portfolio_id)`
