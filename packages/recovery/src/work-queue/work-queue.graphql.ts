import type { BusinessDate, WorkReason } from '@quittance/core'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DebtCaseView } from '../debt-case/debt-case.graphql.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { WorkReasonEnum } from '../next-action/next-action.graphql.js'

@ObjectType('QueueCount', { simpleResolvers: true, description: 'How many cases wait for one reason.' })
export class QueueCountView {
  @Field(() => WorkReasonEnum, { description: 'Why.' })
  reason!: WorkReason

  @Field(() => Int, { description: 'Cases that can be worked now.' })
  count!: number

  @Field(() => Int, { description: 'Those of them that were due before today.' })
  overdue!: number
}

@ObjectType('QueuedCase', { simpleResolvers: true, description: 'A case of a queue and why it is there.' })
export class QueuedCaseView {
  @Field(() => DebtCaseView, { description: 'Which case.' })
  debtCase!: object

  @Field(() => WorkReasonEnum, { description: 'Why.' })
  reason!: WorkReason

  @Field(() => BusinessDateScalar, { description: 'Since which day it is due.' })
  dueOn!: BusinessDate

  @Field(() => InstantScalar, { nullable: true, description: 'The agreed hour of a call.' })
  dueAt!: Date | null

  @Field(() => Boolean, { description: 'False for a case of the pool.' })
  own!: boolean
}

@ObjectType('AgendaEntry', { simpleResolvers: true, description: 'A call that was agreed for an hour.' })
export class AgendaEntryView {
  @Field(() => DebtCaseView, { description: 'Which case.' })
  debtCase!: object

  @Field(() => InstantScalar, { description: 'When.' })
  at!: Date

  @Field(() => String, { nullable: true, description: 'What was noted then.' })
  note!: string | null
}

@ObjectType('WorkQueue', { simpleResolvers: true, description: 'What somebody has to do today, and did.' })
export class WorkQueueView {
  @Field(() => ID, { description: 'Whose queue it is.' })
  userId!: string

  @Field(() => String, { description: 'Name of that person.' })
  name!: string

  @Field(() => BusinessDateScalar, { description: 'Today.' })
  today!: BusinessDate

  @Field(() => [QueueCountView], { description: 'By reason, in the order of the strategy.' })
  counts!: readonly QueueCountView[]

  @Field(() => [QueuedCaseView], { description: 'The first cases, in the order in which they are worked.' })
  cases!: QueuedCaseView[]

  @Field(() => [AgendaEntryView], { description: 'Calls agreed for an hour of today, and those that wait since.' })
  agenda!: AgendaEntryView[]

  @Field(() => Int, { description: 'Open cases that are the person’s.' })
  caseCount!: number

  @Field(() => Boolean, { description: 'False where the person has enough cases and takes none from the pool.' })
  takesFromPool!: boolean

  @Field(() => Int, { description: 'Cases that the person worked today.' })
  doneCases!: number

  @Field(() => Int, { description: 'Contacts of today with the debtor or somebody authorised.' })
  doneReached!: number

  @Field(() => Int, { description: 'Promises of today.' })
  donePromises!: number

  @Field(() => ID, { nullable: true, description: 'The case that the person has in hand.' })
  inHandId!: string | null
}
