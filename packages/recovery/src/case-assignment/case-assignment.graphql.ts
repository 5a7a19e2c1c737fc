import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DebtCaseView } from '../debt-case/debt-case.graphql.js'
import { enumValues } from '../graphql-enum/enum-values.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { assignment_kinds, type AssignmentKind } from './assignment-kind.js'

const AssignmentKindEnum = enumValues(assignment_kinds)
registerEnumType(AssignmentKindEnum, {
  name: 'AssignmentKind',
  description: 'How a case came to somebody, or left.',
  valuesConfig: {
    assigned: { description: 'A manager gave it.' },
    taken: { description: 'An agent took it from the pool.' },
    released: { description: 'It went back to the pool.' },
    handed_over: { description: 'Who had it handed it over.' },
    distributed: { description: 'The strategy gave it.' },
  },
})

@ObjectType('CasePerson', { simpleResolvers: true, description: 'Somebody of the agency, named on a case.' })
export class CasePersonView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => String, { description: 'Full name.' })
  name!: string
}

@ObjectType('CaseAssignment', { simpleResolvers: true, description: 'That a case changed hands.' })
export class CaseAssignmentView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => AssignmentKindEnum, { description: 'How.' })
  kind!: AssignmentKind

  @Field(() => String, { nullable: true, description: 'Who had it; null for nobody.' })
  fromName!: string | null

  @Field(() => String, { nullable: true, description: 'Who has it since; null for nobody.' })
  toName!: string | null

  @Field(() => String, { nullable: true, description: 'The team that works it since, where it changed.' })
  toTeam!: string | null

  @Field(() => String, { nullable: true, description: 'What the next one should know.' })
  note!: string | null

  @Field(() => String, { nullable: true, description: 'Who did it; null when the strategy did.' })
  byName!: string | null

  @Field(() => InstantScalar, { description: 'When.' })
  at!: Date
}

@ObjectType('CaseRecipient', { simpleResolvers: true, description: 'A colleague to whom a case may go.' })
export class CaseRecipientView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => String, { description: 'Full name.' })
  name!: string

  @Field(() => [ID], { description: 'The teams that the person is in.' })
  teamIds!: readonly string[]

  @Field(() => Int, { description: 'Open cases that are the person’s.' })
  caseCount!: number

  @Field(() => Boolean, { description: 'True when the person is away today.' })
  absent!: boolean
}

@ObjectType('CaseRecipients', { simpleResolvers: true, description: 'To whom a case may go.' })
export class CaseRecipientsView {
  @Field(() => [CaseRecipientView], { description: 'By name.' })
  people!: CaseRecipientView[]

  @Field(() => [CaseTeamView], { description: 'By name.' })
  teams!: CaseTeamView[]
}

@ObjectType('CaseTeam', { simpleResolvers: true, description: 'A team to which a case may go.' })
export class CaseTeamView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => String, { description: 'Name.' })
  name!: string
}

@InputType('AssignCasesInput', { description: 'Who works some cases from now on.' })
export class AssignCasesInput {
  @Field(() => [ID], { description: 'Which cases: 200 at most.' })
  debtCaseIds!: string[]

  @Field(() => ID, { nullable: true, description: 'A colleague; without it nobody, so that whoever is next takes it.' })
  toUserId?: string | null

  @Field(() => ID, { nullable: true, description: 'Another team; without it the team stays.' })
  toTeamId?: string | null

  @Field(() => String, { nullable: true, description: 'What the next one should know. Agents must say it.' })
  note?: string | null
}

@ObjectType('CasesAssigned', { simpleResolvers: true, description: 'The cases changed hands.' })
export class CasesAssigned {
  @Field(() => [DebtCaseView], { description: 'As they are now; those that the viewer no longer sees are left out.' })
  readonly debtCases: object[]

  constructor(debtCases: object[]) {
    this.debtCases = debtCases
  }
}

export const AssignCasesResult = createUnionType({
  name: 'AssignCasesResult',
  description: 'The cases as they are now, or why nothing was changed.',
  types: () => [CasesAssigned, NotFound, NotAllowed, InvalidInput] as const,
})

@ObjectType('NextCaseTaken', { simpleResolvers: true, description: 'What is in hand now.' })
export class NextCaseTaken {
  @Field(() => DebtCaseView, { nullable: true, description: 'The case; null when nothing is left to do.' })
  readonly debtCase: object | null

  constructor(debtCase: object | null) {
    this.debtCase = debtCase
  }
}

export const TakeNextCaseResult = createUnionType({
  name: 'TakeNextCaseResult',
  description: 'The case that is in hand now, or why there is none.',
  types: () => [NextCaseTaken, NotAllowed, InvalidInput] as const,
})
