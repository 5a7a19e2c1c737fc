import { z } from 'zod'
import { parameter, type Sql, sql } from '../report/sql.js'
import type { SqlReader } from '../report/sql-reader.js'

/** A portfolio with the team that works it until now; null for the whole agency. */
export type WorkedPortfolio = {
  readonly organisation_id: string
  readonly portfolio_id: string
  readonly team_id: string | null
}

/** Of `debt_case`: the open cases that go along when the portfolio is given to another team. */
export const goesWithPortfolio = ({ organisation_id, portfolio_id, team_id }: WorkedPortfolio): Sql => {
  const organisation = parameter('uuid', organisation_id)
  return sql`debt_case.organisation_id = ${organisation} and debt_case.phase <> 'closed'
    and debt_case.team_id is not distinct from ${parameter('uuid', team_id)}
    and exists (
      select from claim
       where claim.organisation_id = ${organisation} and claim.debt_case_id = debt_case.id
         and claim.portfolio_id = ${parameter('uuid', portfolio_id)}
    )`
}

/** How many they are. */
export const countCasesOfPortfolio = async (reader: SqlReader, portfolio: WorkedPortfolio): Promise<number> => {
  const row = z.object({ cases_count: z.int() })
  const counted = await reader(
    row,
    sql`select count(*)::int as cases_count from debt_case where ${goesWithPortfolio(portfolio)}`,
  )
  return counted[0]?.cases_count ?? 0
}
