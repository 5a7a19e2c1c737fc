import { mayReadField, scopeOf } from '@quittance/core'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { present } from '../graphql-read/present.js'
import { ruled } from '../graphql-read/ruled.js'
import type { Portfolio } from '../portfolio/portfolio.entity.js'
import { PortfolioView } from '../portfolio/portfolio.graphql.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { User } from '../user/user.entity.js'
import { countCasesOfPortfolio } from './cases-of-portfolio.sql.js'
import { isTeamReachable } from './team.policy.js'
import { Team } from './team.entity.js'
import { TeamCandidateView, TeamMemberView, TeamView } from './team.graphql.js'

@Resolver(() => TeamView)
export class TeamResolver {
  @Query(() => [TeamView], {
    description: 'The teams whose people the viewer may see, by name; those that were archived last.',
  })
  async teams(@Ctx() context: RequestContext): Promise<Team[]> {
    const actor = requireAction(context, 'read_people')
    const em = await context.read()
    const teams = await em.find(
      Team,
      {
        organisation: actor.organisation_id,
        ...(scopeOf(actor.role, 'read_people') === 'team' && { id: { $in: [...actor.team_ids] } }),
      },
      { orderBy: { name: 'asc', id: 'asc' } },
    )
    return teams.toSorted((left, right) => Number(isArchived(left)) - Number(isArchived(right)))
  }

  @Query(() => [TeamCandidateView], {
    description:
      'The people of the agency who could be taken into a team, by name; nobody where there is no such team.',
  })
  async teamCandidates(
    @Arg('teamId', () => ID, { description: 'Which team.' }) teamId: string,
    @Ctx() context: RequestContext,
  ): Promise<TeamCandidateView[]> {
    const actor = requireAction(context, 'manage_teams')
    if ((await context.loaders.teamById.load(teamId)) === null) return []
    const members = await context.loaders.membersOfTeam.load(teamId)
    const em = await context.read()
    const people = await em.find(
      User,
      {
        organisation: actor.organisation_id,
        kind: 'person',
        role: { $ne: 'creditor' },
        deactivatedAt: null,
        id: { $nin: members.map((member) => member.user.id) },
      },
      { orderBy: { name: 'asc', id: 'asc' } },
    )
    return people.map(({ id, name, role }) => ({ personId: id, name, role }))
  }

  @Query(() => Int, {
    nullable: true,
    description:
      'How many open cases would go along if a portfolio were given to another team; null for an unknown one.',
  })
  async casesMovedWithPortfolio(
    @Arg('portfolioId', () => ID, { description: 'Which portfolio.' }) portfolioId: string,
    @Ctx() context: RequestContext,
  ): Promise<number | null> {
    const { organisation_id } = requireAction(context, 'manage_teams')
    const portfolio = await context.loaders.portfolioById.load(portfolioId)
    if (portfolio === null) return null
    const team_id = portfolio.team?.id ?? null
    const worked = { organisation_id, portfolio_id: portfolio.id, team_id }
    return await countCasesOfPortfolio(entityManagerReader(await context.read()), worked)
  }

  @FieldResolver(() => [TeamMemberView], {
    description: ruled('Team.members', 'Its people, leads first, then by name. A manager sees those of its own teams.'),
  })
  async members(@Root() team: Team, @Ctx() context: RequestContext): Promise<TeamMemberView[]> {
    const actor = context.requireActor()
    if (!mayReadField(actor.role, 'Team.members') || !isTeamReachable(actor, 'read_people', team.id)) return []
    const members = await context.loaders.membersOfTeam.load(team.id)
    return await Promise.all(
      members.map(async ({ user, position, since }) => {
        const { id, name, role } = present(await context.loaders.userById.load(user.id))
        return { personId: id, name, role, position, since }
      }),
    )
  }

  @FieldResolver(() => [PortfolioView], { description: 'The portfolios that it works, by name.' })
  portfolios(@Root() team: Team, @Ctx() context: RequestContext): Promise<Portfolio[]> {
    return context.loaders.portfoliosOfTeam.load(team.id)
  }

  @FieldResolver(() => Int, { description: 'How many open cases it works.' })
  async openCaseCount(@Root() team: Team, @Ctx() context: RequestContext): Promise<number> {
    return (await context.loaders.openCasesOfTeam.load(team.id))?.open_count ?? 0
  }
}

const isArchived = ({ archivedAt }: Team): boolean => archivedAt !== null && archivedAt !== undefined
