import { assertNever, may, type Result } from '@quittance/core'
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { messageIn } from '../graphql-failure/message.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { present } from '../graphql-read/present.js'
import { archiveTeam, restoreTeam } from './archive-team.js'
import { assignPortfolio } from './assign-portfolio.js'
import { createTeam } from './create-team.js'
import { renameTeam } from './rename-team.js'
import { removeTeamMember, setTeamMember } from './set-team-member.js'
import { type TeamFailure, teamFailureMessage } from './team-failure.js'
import type { TeamPosition } from './team-position.js'
import type { Team } from './team.entity.js'
import {
  PortfolioAssignment,
  PortfolioAssignmentResult,
  TeamPositionEnum,
  TeamResult,
  TeamView,
} from './team.graphql.js'

type Refusal = NotFound | NotAllowed | InvalidInput

const refusal = (failure: TeamFailure, { locale }: RequestContext): Refusal => {
  const message = teamFailureMessage(failure, locale)
  switch (failure.code) {
    case 'team_unknown':
    case 'person_unknown':
    case 'portfolio_unknown':
      return new NotFound(message)
    case 'name_invalid':
    case 'name_taken':
      return new InvalidInput(message, 'name')
    case 'team_archived':
    case 'team_in_use':
    case 'import_running':
      return new InvalidInput(message, null)
    default:
      return assertNever(failure)
  }
}

const mayManage = (context: RequestContext): boolean => may(context.requireActor().role, 'manage_teams')

const notAllowed = ({ locale }: RequestContext): NotAllowed => new NotAllowed(messageIn(locale).not_allowed)

/** Runs a command about one team and answers the team as it is then. */
const change = async (
  context: RequestContext,
  command: () => Promise<Result<{ readonly team_id: string }, TeamFailure>>,
): Promise<Team | Refusal> => {
  if (!mayManage(context)) return notAllowed(context)
  const result = await context.write(command)
  return result.ok ? present(await context.loaders.teamById.load(result.value.team_id)) : refusal(result.error, context)
}

@Resolver(() => TeamView)
export class ChangeTeamResolver {
  @Mutation(() => TeamResult, { description: 'Makes a team, still without people and portfolios.' })
  createTeam(
    @Arg('name', () => String, { description: 'A name that no other team has, of 80 characters at most.' })
    name: string,
    @Ctx() context: RequestContext,
  ): Promise<Team | Refusal> {
    return change(context, () => createTeam(context.services, context.requireActor(), { name }))
  }

  @Mutation(() => TeamResult, { description: 'Gives a team another name.' })
  renameTeam(
    @Arg('id', () => ID, { description: 'Which team.' }) team_id: string,
    @Arg('name', () => String, { description: 'A name that no other team has, of 80 characters at most.' })
    name: string,
    @Ctx() context: RequestContext,
  ): Promise<Team | Refusal> {
    return change(context, () => renameTeam(context.services, context.requireActor(), { team_id, name }))
  }

  @Mutation(() => TeamResult, { description: 'Ends a team that works no portfolio and no open case any more.' })
  archiveTeam(
    @Arg('id', () => ID, { description: 'Which team.' }) team_id: string,
    @Ctx() context: RequestContext,
  ): Promise<Team | Refusal> {
    return change(context, () => archiveTeam(context.services, context.requireActor(), { team_id }))
  }

  @Mutation(() => TeamResult, { description: 'Takes an archived team back, with its people.' })
  restoreTeam(
    @Arg('id', () => ID, { description: 'Which team.' }) team_id: string,
    @Ctx() context: RequestContext,
  ): Promise<Team | Refusal> {
    return change(context, () => restoreTeam(context.services, context.requireActor(), { team_id }))
  }

  @Mutation(() => TeamResult, { description: 'Takes somebody into a team, or changes what the person is in it.' })
  setTeamMember(
    @Arg('teamId', () => ID, { description: 'Which team.' }) team_id: string,
    @Arg('personId', () => ID, { description: 'Who: somebody of the agency.' }) user_id: string,
    @Arg('position', () => TeamPositionEnum, { description: 'Member or lead.' }) position: TeamPosition,
    @Ctx() context: RequestContext,
  ): Promise<Team | Refusal> {
    const input = { team_id, user_id, position }
    return change(context, () => setTeamMember(context.services, context.requireActor(), input))
  }

  @Mutation(() => TeamResult, { description: 'Takes somebody out of a team.' })
  removeTeamMember(
    @Arg('teamId', () => ID, { description: 'Which team.' }) team_id: string,
    @Arg('personId', () => ID, { description: 'Who.' }) user_id: string,
    @Ctx() context: RequestContext,
  ): Promise<Team | Refusal> {
    return change(context, () => removeTeamMember(context.services, context.requireActor(), { team_id, user_id }))
  }

  @Mutation(() => PortfolioAssignmentResult, {
    description: 'Gives a portfolio to a team, with its open cases, or back to the whole agency.',
  })
  async assignPortfolio(
    @Arg('portfolioId', () => ID, { description: 'Which portfolio.' }) portfolio_id: string,
    @Arg('teamId', () => ID, { nullable: true, description: 'To which team; the whole agency when left out.' })
    teamId: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<PortfolioAssignment | Refusal> {
    if (!mayManage(context)) return notAllowed(context)
    const input = { portfolio_id, team_id: teamId ?? null }
    const result = await context.write(() => assignPortfolio(context.services, context.requireActor(), input))
    if (!result.ok) return refusal(result.error, context)
    const portfolio = present(await context.loaders.portfolioById.load(portfolio_id))
    return new PortfolioAssignment(portfolio, result.value.cases_count)
  }
}
