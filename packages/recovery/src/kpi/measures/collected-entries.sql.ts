import { type Sql, sql } from '../../report/sql.js'
import { type FactSource, inWindow, recorded } from './fact-family.js'

/**
 * The entries of each `fact_window` by which money reduced the principal of a claim, or by which a reversal raised it
 * again, as `entry`: all columns of the ledger, with signed_minor (below zero for a reversal) and money_account (where
 * the money went).
 */
export const collectedEntries = (source: FactSource): Sql => sql`fact_window
    cross join ${inWindow(sql`
      select entry.*, signed.amount_minor as signed_minor, signed.account as money_account
      from ledger_entry entry
      cross join lateral (
        values (entry.credit_account, entry.debit_account, entry.amount_minor),
               (entry.debit_account, entry.credit_account, -entry.amount_minor)
      ) as signed(claim_account, account, amount_minor)
      where entry.organisation_id = ${source.organisation_id}
        and entry.portfolio_id = fact_window.portfolio_id
        and entry.occurred_on between fact_window.from_day and fact_window.to_day
        and signed.claim_account = 'claim_principal'
        and signed.account in ('client_money', 'creditor_direct', 'suspense')${recorded(source, 'entry')}`)} as entry`

/**
 * For each `entry`, as `paid`: the day on which its money was paid, paid_on. Of a reversal that is the day of its payment,
 * in the books no earlier than the placement; where the payment is not known, its own day.
 */
export const paidOn = (source: FactSource): Sql => sql`lateral (
      select coalesce(max(greatest(reversed.paid_on, entry.placed_on)), entry.occurred_on) as paid_on
      from payment reversal
      join payment reversed
        on reversed.organisation_id = ${source.organisation_id} and reversed.id = reversal.reversal_of_id
      where entry.signed_minor < 0
        and reversal.organisation_id = ${source.organisation_id}
        and reversal.id = entry.payment_id
    ) as paid`
