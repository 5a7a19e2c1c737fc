import { type BusinessDate, type RollUnit } from '@quittance/core'
import { agedFrom, bucketPosition } from '../ageing/bucket.sql.js'
import type { FactSource } from '../kpi/measures/fact-family.js'
import { isPlacedInPeriod } from '../report/freshness.sql.js'
import type { Report } from '../report/resolve-report.js'
import { position_columns, withinFilters } from '../report/row-filter.sql.js'
import { joined, listParameter, parameter, type Parameter, type Sql, sql, verbatim } from '../report/sql.js'
import { principalEntries } from '../standing/open-claims.sql.js'
import { signedPrincipal } from '../standing/signed-principal.sql.js'

/**
 * The way of every claim of a report that was open on one of two following days, for each two of some rising days. Rows:
 *
 * - debt_case_id, and place: 1 for the way from the first to the second day, and so on;
 * - from_position and to_position: the bucket on either day as `bucketPosition` counts them, null where it was not open;
 * - exit: how it ceased to be open, as `RollMove` of core names it; null while it is open;
 * - before_minor and after_minor: what was open of it on either day, never below zero;
 * - recalled_minor and written_off_minor: what was taken back or given up in between, at most what the balance fell by.
 *
 * Read from the ledger once for all days. The bucket of a case is that of its oldest unpaid claim, also where the filters
 * leave that claim out.
 */
export const rollMoves = (report: Report, source: FactSource, unit: RollUnit, days: readonly BusinessDate[]): Sql => {
  const bound_days = listParameter('date[]', days)
  return sql`
    with balance as (${balancesOn(report, source, days, bound_days)}
    ),
    standing as (
      select claim.debt_case_id, ${agedFrom(report.ageing_basis)} as aged_from, at.*,
             claim.portfolio_id = any(${report.bound.portfolio_ids}) and ${isPlacedInPeriod(report)}
               and ${isWithinFilters(report, source)} as is_selected
      from balance
      join claim on claim.organisation_id = ${source.organisation_id} and claim.id = balance.claim_id
      cross join lateral (values ${joined(days.map(waysTo), ', ')})
        as at(place, before_minor, after_minor, recalled_minor, written_off_minor)
      where at.before_minor > 0 or at.after_minor > 0
    ),
    ${unit === 'case' ? caseAges : claimAges}
    select debt_case_id, place, before_minor, after_minor,
           least(recalled_minor, fallen_minor) as recalled_minor,
           least(written_off_minor, greatest(fallen_minor - least(recalled_minor, fallen_minor), 0)) as written_off_minor,
           case when before_minor > 0 then ${bucketPosition(report, sql`age_before`, sql`(${bound_days})[place]`)} end
             as from_position,
           case when after_minor > 0 then ${bucketPosition(report, sql`age_after`, sql`(${bound_days})[place + 1]`)} end
             as to_position,
           case when after_minor > 0 then null when recalled_minor > 0 then 'recalled'
                when written_off_minor > 0 then 'written_off' else 'paid' end as exit
    from (
      select *, greatest(before_minor - after_minor, 0) as fallen_minor
      from aged
      where is_selected and place > 0
    ) as way`
}

/** The balance of each claim at the end of each day, and what was recalled and written off between each two. */
const balancesOn = (report: Report, source: FactSource, days: readonly BusinessDate[], bound_days: Parameter): Sql => {
  const last_day = parameter('date', days.at(-1) ?? report.as_of)
  const sums = days.map((_, place) => {
    const at = verbatim(String(place))
    return sql`
             coalesce(sum(change_minor) filter (where place <= ${at}), 0) as balance_${at},
             coalesce(-sum(change_minor) filter (where place = ${at} and reason = 'recall'), 0) as recalled_${at},
             coalesce(-sum(change_minor) filter (where place = ${at} and reason = 'write_off'), 0) as written_off_${at}`
  })
  return sql`
      select claim_id,${joined(sums, ',')}
      from (
        -- How many of the days are before it: the place of the first day at the end of which it has happened.
        select entry.claim_id, entry.reason, width_bucket(entry.occurred_on - 1, ${bound_days}) as place,
               ${signedPrincipal} as change_minor
        from ${principalEntries(report, source, sql`${last_day}`)}
      ) as entry
      group by claim_id`
}

/** What was open on the day before and on the day of a place; on the first day nothing was before. */
const waysTo = (_: BusinessDate, place: number): Sql => {
  const [before, at] = [place - 1, place].map(String)
  return verbatim(
    place === 0
      ? `(0, 0, greatest(balance_0, 0), 0, 0)`
      : `(${at}, greatest(balance_${before}, 0), greatest(balance_${at}, 0), recalled_${at}, written_off_${at})`,
  )
}

const isWithinFilters = (report: Report, source: FactSource): Sql =>
  report.filters.length === 0
    ? sql`true`
    : sql`exists (
                 select from (select claim.placed_on, claim.kind as claim_kind, debtor.kind as debtor_kind from debtor
                              where debtor.organisation_id = ${source.organisation_id}
                                and debtor.id = claim.debtor_id) as known
                 where true${withinFilters(report, position_columns)})`

const claimAges = sql`aged as (select *, aged_from as age_before, aged_from as age_after from standing)`

/** A claim that was open before is in the rows of this place too, so that both ages of its case are found in one pass. */
const caseAges = sql`aged as (
      select *, min(aged_from) filter (where before_minor > 0) over of_case as age_before,
             min(aged_from) filter (where after_minor > 0) over of_case as age_after
      from standing
      window of_case as (partition by debt_case_id, place)
    )`
