import type { BusinessDate, WorkReason } from '@quittance/core'
import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DebtCaseView } from '../debt-case/debt-case.graphql.js'
import { enumValues } from '../graphql-enum/enum-values.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { WorkReasonEnum } from '../next-action/next-action.graphql.js'

/** What a version of the strategy is on a day. */
export const strategy_states = ['draft', 'planned', 'live', 'retired'] as const
export type StrategyState = (typeof strategy_states)[number]

const StrategyStateEnum = enumValues(strategy_states)
registerEnumType(StrategyStateEnum, {
  name: 'StrategyState',
  description: 'What a version of the strategy is today.',
  valuesConfig: {
    draft: { description: 'Still changed.' },
    planned: { description: 'Published, and in force from a later day.' },
    live: { description: 'In force.' },
    retired: { description: 'A later one took its place.' },
  },
})

@ObjectType('WorkStrategy', {
  simpleResolvers: true,
  description: 'A version of the strategy by which cases are worked.',
})
export class StrategyView {
  @Field(() => Int, { description: '0 is the one that comes with the product.' })
  version!: number

  @Field(() => StrategyStateEnum, { description: 'What it is today.' })
  state!: StrategyState

  @Field(() => String, { description: 'Its rules and parameters as JSON: what is exported, and read back.' })
  contentJson!: string

  @Field(() => String, { nullable: true, description: 'Why it was made.' })
  reason!: string | null

  @Field(() => String, { nullable: true, description: 'Who made it, or changed it last.' })
  madeBy!: string | null

  @Field(() => InstantScalar, { nullable: true, description: 'When.' })
  madeAt!: Date | null

  @Field(() => BusinessDateScalar, { nullable: true, description: 'From which day on it is in force.' })
  liveFrom!: BusinessDate | null

  @Field(() => String, { nullable: true, description: 'Who published it.' })
  publishedBy!: string | null
}

@ObjectType('SimulatedReason', { simpleResolvers: true, description: 'Cases by reason, before and after.' })
export class SimulatedReasonView {
  @Field(() => WorkReasonEnum, { description: 'Why.' })
  reason!: WorkReason

  @Field(() => Int, { description: 'Due by the strategy in force.' })
  dueBefore!: number

  @Field(() => Int, { description: 'Due by the draft.' })
  dueAfter!: number

  @Field(() => Int, { description: 'Due later by the strategy in force.' })
  laterBefore!: number

  @Field(() => Int, { description: 'Due later by the draft.' })
  laterAfter!: number
}

@ObjectType('SimulatedAgent', { simpleResolvers: true, description: 'What an agent would have to do.' })
export class SimulatedAgentView {
  @Field(() => ID, { description: 'Who.' })
  id!: string

  @Field(() => String, { description: 'Name.' })
  name!: string

  @Field(() => Int, { description: 'Own cases due by the strategy in force.' })
  ownBefore!: number

  @Field(() => Int, { description: 'Own cases due by the draft.' })
  ownAfter!: number

  @Field(() => Int, { description: 'Cases of the pool that the draft would give.' })
  given!: number
}

@ObjectType('SimulatedMove', { simpleResolvers: true, description: 'A case that the draft treats otherwise.' })
export class SimulatedMoveView {
  @Field(() => DebtCaseView, { description: 'Which case.' })
  debtCase!: object

  @Field(() => WorkReasonEnum, { description: 'Why by the strategy in force.' })
  reasonBefore!: WorkReason

  @Field(() => BusinessDateScalar, { description: 'When by the strategy in force.' })
  dueBefore!: BusinessDate

  @Field(() => WorkReasonEnum, { description: 'Why by the draft.' })
  reasonAfter!: WorkReason

  @Field(() => BusinessDateScalar, { description: 'When by the draft.' })
  dueAfter!: BusinessDate
}

@ObjectType('Simulation', {
  simpleResolvers: true,
  description: 'A draft run on yesterday’s stock. Nothing was written.',
})
export class Simulation {
  @Field(() => BusinessDateScalar, { description: 'As of the end of which day.' })
  asOf!: BusinessDate

  @Field(() => Int, { description: 'Open cases.' })
  stock!: number

  @Field(() => Int, { description: 'Of every so many cases one was looked at; 1 for all.' })
  sampled!: number

  @Field(() => Int, { description: 'Cases looked at that the draft treats otherwise.' })
  moved!: number

  @Field(() => [SimulatedReasonView], { description: 'By reason.' })
  reasons!: readonly SimulatedReasonView[]

  @Field(() => [SimulatedAgentView], { description: 'By agent.' })
  agents!: readonly SimulatedAgentView[]

  @Field(() => Int, { description: 'Due cases of the pool that no agent could be given.' })
  ungiven!: number

  @Field(() => [SimulatedMoveView], { description: 'Some of the cases that move.' })
  examples!: SimulatedMoveView[]
}

export const SimulationResult = createUnionType({
  name: 'SimulationResult',
  description: 'What the draft would do, or what is wrong with it.',
  types: () => [Simulation, NotAllowed, InvalidInput] as const,
})

@ObjectType('StrategySaved', { simpleResolvers: true, description: 'The version was kept or published.' })
export class StrategySaved {
  @Field(() => Int, { description: 'Which version.' })
  readonly version: number

  constructor(version: number) {
    this.version = version
  }
}

export const StrategyResult = createUnionType({
  name: 'StrategyResult',
  description: 'The version, or why nothing was changed.',
  types: () => [StrategySaved, NotFound, NotAllowed, InvalidInput] as const,
})
