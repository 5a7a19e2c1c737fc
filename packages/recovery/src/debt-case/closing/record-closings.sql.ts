/**
 * Writes down, of each claim of the cases in the CTE `changed` (id, kind, reason, closed_on, occurred_on), that its case was
 * closed or reopened, and marks the days whose statistics change. A part of a statement with $1 organisation and the
 * moment of recording as the parameter named; it ends with the CTEs `closing_written` and `closing_marked`.
 */
export const recordClosings = (recorded_at: `$${number}`): string => `
  closing_written as (
    insert into claim_closing (organisation_id, id, creditor_id, portfolio_id, debt_case_id, claim_id, kind, reason,
      closed_on, occurred_on, recorded_at)
    select $1, new_id(), claim.creditor_id, claim.portfolio_id, claim.debt_case_id, claim.id, changed.kind,
      changed.reason, changed.closed_on, changed.occurred_on, ${recorded_at}::timestamptz
    from changed
    join claim on claim.organisation_id = $1 and claim.debt_case_id = changed.id
    returning creditor_id, portfolio_id, occurred_on
  ),
  closing_marked as (
    insert into statistics_mark (organisation_id, id, creditor_id, portfolio_id, day, marked_at)
    select $1, new_id(), creditor_id, portfolio_id, occurred_on, now()
    from closing_written
    group by creditor_id, portfolio_id, occurred_on
  )`
