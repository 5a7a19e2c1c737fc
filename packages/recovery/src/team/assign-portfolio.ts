import { err, ok, type Result } from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import pg from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { numbered, parameter, sql } from '../report/sql.js'
import type { Services } from '../services.js'
import { goesWithPortfolio } from './cases-of-portfolio.sql.js'
import { lockTeam } from './read-team.js'
import type { TeamFailure } from './team-failure.js'

const lockNotAvailable = '55P03'

export type AssignPortfolioInput = {
  readonly portfolio_id: string
  /** Null gives it back to the whole agency. */
  readonly team_id: string | null
}

/**
 * Gives a portfolio to a team, and with it its open cases. A case that another team works already, because another
 * portfolio of the same mandate brought it there, stays where it is; a closed case stays with the team that closed it.
 */
export const assignPortfolio = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: AssignPortfolioInput,
): Promise<Result<{ readonly cases_count: number }, TeamFailure>> => {
  try {
    return await withConnection(services.database.pool, tenantContext(actor), (client) =>
      assign(client, actor, input, services.clock.now()),
    )
  } catch (error) {
    if (error instanceof pg.DatabaseError && error.code === lockNotAvailable) return err({ code: 'import_running' })
    throw error
  }
}

const assign = async (
  client: pg.ClientBase,
  actor: Actor,
  { portfolio_id, team_id }: AssignPortfolioInput,
  now: Date,
): Promise<Result<{ readonly cases_count: number }, TeamFailure>> => {
  const { organisation_id } = actor
  if (team_id !== null) {
    const team = await lockTeam(client, organisation_id, team_id)
    if (team === null) return err({ code: 'team_unknown' })
    if (team.archived_at !== null) return err({ code: 'team_archived' })
  }
  const portfolio = await lockPortfolio(client, organisation_id, portfolio_id)
  if (portfolio === null) return err({ code: 'portfolio_unknown' })
  if (portfolio.team_id === team_id) return ok({ cases_count: 0 })
  const former_team_id = portfolio.team_id
  const { text, values } = numbered(
    sql`update debt_case set team_id = ${parameter('uuid', team_id)}
         where ${goesWithPortfolio({ organisation_id, portfolio_id, team_id: former_team_id })}`,
  )
  const moved = await client.query(text, values)
  await client.query('update portfolio set team_id = $3 where organisation_id = $1 and id = $2', [
    organisation_id,
    portfolio_id,
    team_id,
  ])
  const cases_count = moved.rowCount ?? 0
  const detail = { team_id, former_team_id, cases_count }
  const action = { action: 'portfolio.assign', subject_kind: 'portfolio', subject_id: portfolio_id, detail } as const
  await recordAudit(client, actor, action, now)
  return ok({ cases_count })
}

/**
 * The portfolio, while no import of its creditor is being applied: such an import has read the team that its new cases
 * get. An import takes minutes, so it is not waited for.
 */
const lockPortfolio = async (client: pg.ClientBase, organisation_id: string, portfolio_id: string) => {
  if (!isId(portfolio_id)) return null
  await client.query(`set local lock_timeout = '2s'`)
  const { rows } = await client.query<{ team_id: string | null }>(
    `select portfolio.team_id from portfolio
     join creditor on creditor.organisation_id = portfolio.organisation_id and creditor.id = portfolio.creditor_id
     where portfolio.organisation_id = $1 and portfolio.id = $2 for no key update`,
    [organisation_id, portfolio_id],
  )
  return rows[0] ?? null
}
