import type { DimensionId } from '@quittance/core'
import { isPlacedInPeriod } from '../report/freshness.sql.js'
import type { Report } from '../report/resolve-report.js'
import { monthStart, position_columns, withinFilters } from '../report/row-filter.sql.js'
import { type Sql, sql, verbatim } from '../report/sql.js'
import { type FactSource, recorded } from '../kpi/measures/fact-family.js'
import { openClaims } from './open-claims.sql.js'

/**
 * The cases with something open at the end of the as-of day, by the columns of some dimensions:
 *
 * - debt_case_id, and of portfolio_id, creditor_id, placed_on (the first day of its month), claim_kind and debtor_kind
 *   those that the dimensions need;
 * - placement_minor and occurrence_minor: what is open of the claims within the filters, that were placed in the period
 *   and of any; placement_open and occurrence_open: whether one of those claims has a balance above zero;
 * - oldest_due_on: of the unpaid claims of the case, also those that the filters leave out;
 * - is_workable: whether the case is neither closed nor on hold that day.
 */
export const standingCases = (report: Report, dimensions: readonly DimensionId[], source: FactSource): Sql => {
  const columns = [...new Set(dimensions.flatMap((dimension) => columnOf[dimension] ?? []))]
  const named = verbatim(columns.map((column) => `${column}, `).join(''))
  const with_debtor =
    columns.includes('debtor_kind') || report.filters.some(({ dimension }) => dimension === 'debtor_kind')
  // Without columns there is one row for each case, and its own oldest due date is that of the case.
  const oldest =
    columns.length === 0 ? sql`oldest_due_on` : sql`min(oldest_due_on) over (partition by part.debt_case_id)`
  return sql`
    select part.*, held.debt_case_id is null and closed_case.debt_case_id is null as is_workable
    from (
      select debt_case_id, ${named}placement_minor, occurrence_minor, placement_open, occurrence_open,
             ${oldest} as oldest_due_on
      from (
        select debt_case_id, ${named}
               sum(balance_minor) filter (where is_selected and is_placed) as placement_minor,
               sum(balance_minor) filter (where is_selected) as occurrence_minor,
               coalesce(bool_or(balance_minor > 0) filter (where is_selected and is_placed), false) as placement_open,
               coalesce(bool_or(balance_minor > 0) filter (where is_selected), false) as occurrence_open,
               min(due_on) filter (where balance_minor > 0) as oldest_due_on
        from (
          select debt_case_id, portfolio_id, creditor_id, ${monthStart(sql`placed_on`)} as placed_on, claim_kind,
                 debtor_kind, due_on, balance_minor, ${isPlacedInPeriod(report)} as is_placed,
                 portfolio_id = any(${report.bound.portfolio_ids})${withinFilters(report, position_columns)} as is_selected
          from (${openClaims(report, source, { with_debtor })}) as open_claim
        ) as claim_of_case
        group by ${named}debt_case_id
      ) as part
    ) as part
    left join (${heldCases(report, source)}) as held on held.debt_case_id = part.debt_case_id
    left join (${closedCases(report, source)}) as closed_case on closed_case.debt_case_id = part.debt_case_id
    where occurrence_minor is not null`
}

/** Which column a dimension of the stock needs; what stands on a day was done on no day and by nobody. */
const columnOf: Partial<Readonly<Record<DimensionId, string>>> = {
  creditor: 'creditor_id',
  portfolio: 'portfolio_id',
  team: 'portfolio_id',
  placement_month: 'placed_on',
  claim_kind: 'claim_kind',
  debtor_kind: 'debtor_kind',
}

/** The cases on which a hold was open at the end of the as-of day. */
const heldCases = ({ bound }: Report, source: FactSource): Sql => sql`
      select hold.debt_case_id
      from hold
      where hold.organisation_id = ${source.organisation_id}
        and hold.opened_on <= ${bound.as_of}
        and (hold.closed_on is null or hold.closed_on > ${bound.as_of})${recorded(source, 'hold')}
      group by hold.debt_case_id`

/** The cases that had been closed by the end of the as-of day, and not reopened. */
const closedCases = ({ bound }: Report, source: FactSource): Sql => sql`
      select closing.debt_case_id
      from (
        select debt_case_id, claim_id
        from claim_closing
        where claim_closing.organisation_id = ${source.organisation_id}
          and claim_closing.occurred_on <= ${bound.as_of}${recorded(source, 'claim_closing')}
        group by debt_case_id, claim_id
        having sum(case when kind = 'closed' then 1 else -1 end) > 0
      ) as closing
      group by closing.debt_case_id`
