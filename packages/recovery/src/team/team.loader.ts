import type { EntityManager } from '@quittance/platform'
import { byId, byParent } from '../graphql-read/by-id.js'
import { idList } from '../graphql-read/id-list.js'
import type { LoaderSource } from '../graphql-read/loader-source.js'
import { Portfolio } from '../portfolio/portfolio.entity.js'
import { TeamMember } from './team-member.entity.js'
import { Team } from './team.entity.js'

/** How many open cases a team works. */
export type TeamCases = { readonly team_id: string; readonly open_count: number }

export const teamLoaders = ({ read, organisation_id: organisation }: LoaderSource) => ({
  teamById: byId(
    async (ids) => (await read()).find(Team, { organisation, id: { $in: [...ids] } }),
    (team) => team.id,
  ),
  /** Those who may sign in; leads first. */
  membersOfTeam: byParent(
    async (teamIds) =>
      (await read()).find(
        TeamMember,
        { organisation, team: { id: { $in: [...teamIds] } }, user: { deactivatedAt: null } },
        { orderBy: { position: 'asc', user: { name: 'asc', id: 'asc' } } },
      ),
    (member) => member.team.id,
  ),
  portfoliosOfTeam: byParent(
    async (teamIds) =>
      (await read()).find(
        Portfolio,
        { organisation, team: { id: { $in: [...teamIds] } } },
        { orderBy: { name: 'asc', id: 'asc' } },
      ),
    (portfolio) => portfolio.team?.id ?? '',
  ),
  openCasesOfTeam: byId<TeamCases>(
    async (ids) => openCases(await read(), organisation, ids),
    (cases) => cases.team_id,
  ),
})

const openCases = (em: EntityManager, organisation_id: string, ids: readonly string[]): Promise<TeamCases[]> =>
  em.execute<TeamCases[]>(
    `select team_id, count(*)::int as open_count from debt_case
      where organisation_id = ? and team_id = any(?::uuid[]) and phase <> 'closed' group by team_id`,
    [organisation_id, idList(ids)],
  )
