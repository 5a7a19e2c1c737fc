import type { Report } from '../report/resolve-report.js'
import { type Sql, sql } from '../report/sql.js'
import { addDays, businessDateOf } from '@quittance/core'
import { claimBalances } from './claim-balances.sql.js'
import { signedPrincipal } from './signed-principal.sql.js'
import { type FactSource, inWindow, no_kind, recorded, withDebtor } from '../kpi/measures/fact-family.js'

/**
 * The portfolios of a report, and those under the same mandates: a case holds the claims of one debtor under one mandate,
 * and how late it is depends on all of them. As rows (portfolio_id).
 */
export const portfoliosOfCases = ({ bound }: Report): Sql => sql`
      select sibling.id as portfolio_id
      from portfolio own
      join portfolio sibling on sibling.organisation_id = ${bound.organisation_id}
        and sibling.mandate_id = own.mandate_id
      where own.organisation_id = ${bound.organisation_id} and own.id = any(${bound.portfolio_ids})
      group by sibling.id`

/**
 * The entries on the principal of claims of the cases of a report, dated up to a day, under the alias `entry`; to stand
 * after `from`. Portfolio by portfolio, because the index holds all that is read of them.
 */
export const principalEntries = (report: Report, source: FactSource, last_day: Sql): Sql => sql`
      (${portfoliosOfCases(report)}) as portfolio_of_case
      cross join ${inWindow(sql`
        select * from ledger_entry entry
        where entry.organisation_id = ${source.organisation_id}
          and entry.portfolio_id = portfolio_of_case.portfolio_id
          and entry.occurred_on <= ${last_day}
          and 'claim_principal' in (entry.debit_account, entry.credit_account)${recorded(source, 'entry')}`)} as entry`

/**
 * Every claim with a balance other than nothing at the end of the as-of day, of all cases of a report: debt_case_id,
 * portfolio_id, creditor_id, placed_on, due_on, claim_kind, debtor_kind, balance_minor. The kind of the debtor may be left
 * out where it is not asked for.
 */
export const openClaims = (report: Report, source: FactSource, options: { readonly with_debtor: boolean }): Sql =>
  isNearNow(report)
    ? claimBalances(source.organisation_id, portfoliosOfCases(report), sql`${report.bound.as_of}`)
    : openClaimsOfLedger(report, source, options)

/**
 * Whether few claims have moved since the as-of day, so that what is stored of the others is what stood then; else the
 * ledger is read whole. Only a choice of the way: both answer the same.
 */
const isNearNow = ({ as_of, known_at, now }: Report): boolean =>
  known_at === null && as_of >= addDays(businessDateOf(now, 'UTC'), -near_days)

const near_days = 45

const openClaimsOfLedger = (report: Report, source: FactSource, options: { readonly with_debtor: boolean }): Sql => sql`
    select claim.debt_case_id, claim.portfolio_id, claim.creditor_id, claim.placed_on, claim.due_on,
           claim.kind as claim_kind, ${options.with_debtor ? sql`debtor.kind` : no_kind} as debtor_kind,
           balance.balance_minor
    from (
      select entry.claim_id, sum(${signedPrincipal})::bigint as balance_minor
      from ${principalEntries(report, source, sql`${report.bound.as_of}`)}
      group by entry.claim_id
    ) as balance
    join claim on claim.organisation_id = ${source.organisation_id} and claim.id = balance.claim_id
    ${options.with_debtor ? withDebtor(source, 'claim') : sql``}
    where balance.balance_minor <> 0 and claim.placed_on <= ${report.bound.as_of}`
