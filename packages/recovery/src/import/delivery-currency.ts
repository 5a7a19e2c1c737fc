import type pg from 'pg'

/** The one currency in which a delivered file is read, or why there is none. */
export type DeliveryCurrency =
  | { readonly kind: 'currency'; readonly currency: string }
  | { readonly kind: 'creditor_unknown' | 'portfolio_unknown' | 'portfolio_needed_for_currency' }

/** A file is in the currency of its portfolio; sent for a whole creditor, in the one currency of its portfolios. */
export const deliveryCurrency = async (
  client: pg.ClientBase,
  organisation_id: string,
  creditor_id: string,
  portfolio_id: string | null,
): Promise<DeliveryCurrency> => {
  const found = await client.query<{ id: string | null; currency: string | null }>(
    `select portfolio.id, portfolio.currency
     from creditor
     left join portfolio on portfolio.organisation_id = $1 and portfolio.creditor_id = creditor.id
     where creditor.organisation_id = $1 and creditor.id = $2`,
    [organisation_id, creditor_id],
  )
  if (found.rows.length === 0) return { kind: 'creditor_unknown' }
  const portfolios = found.rows.filter((row) => portfolio_id === null || row.id === portfolio_id)
  const currencies = new Set(portfolios.map((row) => row.currency).filter((currency) => currency !== null))
  const [currency] = currencies
  if (currency === undefined) return { kind: 'portfolio_unknown' }
  return currencies.size === 1 ? { kind: 'currency', currency } : { kind: 'portfolio_needed_for_currency' }
}
