import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { enumValues } from '../graphql-enum/enum-values.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { PortfolioView } from '../portfolio/portfolio.graphql.js'
import { RoleEnum } from '../user/user.graphql.js'
import type { Role } from '../user/role.js'
import { team_positions, type TeamPosition } from './team-position.js'
import { Team } from './team.entity.js'

export const TeamPositionEnum = enumValues(team_positions)

registerEnumType(TeamPositionEnum, {
  name: 'TeamPosition',
  description: 'What somebody is in a team. What may be seen is the same for both.',
  valuesConfig: {
    member: { description: 'Works the cases of the team.' },
    lead: { description: 'Answers for the team.' },
  },
})

@ObjectType('Team', { simpleResolvers: true, description: 'People who work the same portfolios.' })
export class TeamView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => String, { description: 'Name for people; no other team of the agency has it.' })
  name!: string

  @Field(() => InstantScalar, {
    nullable: true,
    description:
      'When it was archived: it works nothing any more, and gives nobody access. Null for a team that works.',
  })
  archivedAt!: Date | null
}

@ObjectType('TeamMember', { simpleResolvers: true, description: "Somebody's place in a team." })
export class TeamMemberView {
  @Field(() => ID, { description: 'Who it is: the id of the person.' })
  personId!: string

  @Field(() => String, { description: 'Full name.' })
  name!: string

  @Field(() => RoleEnum, { description: 'What the person is in the agency.' })
  role!: Role

  @Field(() => TeamPositionEnum, { description: 'What the person is in the team.' })
  position!: TeamPosition

  @Field(() => InstantScalar, { description: 'Since when.' })
  since!: Date
}

@ObjectType('TeamCandidate', { simpleResolvers: true, description: 'Somebody of the agency who is not in a team.' })
export class TeamCandidateView {
  @Field(() => ID, { description: 'The id of the person.' })
  personId!: string

  @Field(() => String, { description: 'Full name.' })
  name!: string

  @Field(() => RoleEnum, { description: 'What the person is in the agency.' })
  role!: Role
}

@ObjectType('PortfolioAssignment', { simpleResolvers: true, description: 'A portfolio was given to a team.' })
export class PortfolioAssignment {
  @Field(() => PortfolioView, { description: 'The portfolio as it is now.' })
  readonly portfolio: object

  @Field(() => Int, { description: 'How many open cases went along.' })
  readonly casesCount: number

  constructor(portfolio: object, casesCount: number) {
    this.portfolio = portfolio
    this.casesCount = casesCount
  }
}

export const TeamResult = createUnionType({
  name: 'TeamResult',
  description: 'The team as it is now, or why nothing was changed.',
  types: () => [TeamView, NotFound, NotAllowed, InvalidInput] as const,
  // The team is answered as its entity, which is not an instance of the view.
  resolveType: (value) => (value instanceof Team ? 'Team' : value.constructor.name),
})

export const PortfolioAssignmentResult = createUnionType({
  name: 'PortfolioAssignmentResult',
  description: 'How giving a portfolio to a team ended.',
  types: () => [PortfolioAssignment, NotFound, NotAllowed, InvalidInput] as const,
})
