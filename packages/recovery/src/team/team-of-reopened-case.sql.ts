/**
 * Who works a case from the day on which it is taken up again: the team that works the portfolio of its latest claim
 * now. The team that closed it may be archived, and then nobody would see it. $1 is the organisation.
 */
export const teamOfReopenedCase = `(
  select portfolio.team_id from claim
  join portfolio on portfolio.organisation_id = claim.organisation_id and portfolio.id = claim.portfolio_id
  where claim.organisation_id = $1 and claim.debt_case_id = debt_case.id
  order by claim.placed_on desc, claim.id desc limit 1
)`
