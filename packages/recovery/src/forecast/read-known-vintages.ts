import { isBusinessMonth, type Vintage } from '@quittance/core'
import { z } from 'zod'
import { collectedEntries } from '../kpi/measures/collected-entries.sql.js'
import { factWindow } from '../kpi/measures/facts-in-period.sql.js'
import { recorded } from '../kpi/measures/fact-family.js'
import { factSource } from '../report/freshness.sql.js'
import type { Report } from '../report/resolve-report.js'
import { type Sql, sql } from '../report/sql.js'
import { type SqlReader, wholeNumber } from '../report/sql-reader.js'
import { cutOf, type Moments } from './read-promises.js'
import { type VintageSums, vintagesOf } from './read-vintages.js'

const month = z.string().refine(isBusinessMonth)

const sumsRow = z.object({
  portfolio_id: z.string(),
  creditor_id: z.string(),
  placement_month: month,
  month,
  placed_minor: wholeNumber,
  collected_minor: wholeNumber,
  recalled_minor: wholeNumber,
  cut: z.int(),
})

/** What happened to a vintage in one month, by how many of the moments it was recorded after. */
export type KnownSums = VintageSums & { readonly cut: number }

/**
 * The facts of vintages with the moments by which they were known: read once, whatever the number of moments. What
 * counts as collected is the one definition of the measure; a test holds the sums equal to those of the measures as known
 * at each moment.
 */
export const readKnownVintages = (reader: SqlReader, report: Report, moments: Moments): Promise<KnownSums[]> =>
  reader(sumsRow, knownStatement(report, moments))

/** The vintages as they were at one of the moments: what was dated by its month and recorded by then. */
export const vintagesKnownAt = (sums: readonly KnownSums[], position: number, last_month: string): Vintage[] =>
  vintagesOf(
    sums.filter((one) => one.cut <= position && one.month <= last_month && one.placement_month <= last_month),
  ).filter(({ placed_minor }) => placed_minor > 0n)

const knownStatement = (report: Report, moments: Moments): Sql => {
  const { bound } = report
  const source = factSource(report)
  return sql`
  with ${factWindow(report, sql`'-infinity'::date`, sql`${bound.as_of}`)},
  fact as (
    select claim.portfolio_id, claim.creditor_id, claim.placed_on, claim.placed_on as day, claim.recorded_at,
           claim.principal_minor as placed_minor, 0::bigint as collected_minor, 0::bigint as recalled_minor
    from claim
    where claim.organisation_id = ${bound.organisation_id}
      and claim.portfolio_id = any(${bound.portfolio_ids})
      and claim.placed_on <= ${bound.as_of}${recorded(source, 'claim')}
    union all
    select entry.portfolio_id, entry.creditor_id, entry.placed_on, entry.occurred_on, entry.recorded_at,
           0, entry.signed_minor, 0
    from ${collectedEntries(source)}
    union all
    select entry.portfolio_id, entry.creditor_id, entry.placed_on, entry.occurred_on, entry.recorded_at,
           0, 0, case when entry.credit_account = 'claim_principal' then entry.amount_minor else -entry.amount_minor end
    from ledger_entry entry
    where entry.organisation_id = ${bound.organisation_id}
      and entry.portfolio_id = any(${bound.portfolio_ids})
      and entry.occurred_on <= ${bound.as_of}
      and entry.reason = 'recall'
      and 'claim_principal' in (entry.debit_account, entry.credit_account)${recorded(source, 'entry')}
  ),
  cut_fact as (
    select portfolio_id, creditor_id, date_trunc('month', placed_on::timestamp) as placed_in,
           date_trunc('month', day::timestamp) as happened_in, ${cutOf(sql`recorded_at`, moments)} as cut,
           placed_minor, collected_minor, recalled_minor
    from fact
    where placed_on between ${bound.from} and least(${bound.to}, ${bound.as_of})
  )
  select portfolio_id::text, creditor_id::text, to_char(placed_in, 'YYYY-MM') as placement_month,
         to_char(happened_in, 'YYYY-MM') as month, sum(placed_minor)::text as placed_minor,
         sum(collected_minor)::text as collected_minor, sum(recalled_minor)::text as recalled_minor, cut
  from cut_fact
  group by portfolio_id, creditor_id, placed_in, happened_in, cut`
}
