import type { BusinessDate } from '@quittance/core'
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { enumValues } from '../graphql-enum/enum-values.js'
import { MoneyView } from '../graphql-money/money.graphql.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { work_groupings, type WorkGrouping } from './compute-workload.js'
import { work_kinds, type WorkKind } from './work-kind.js'

export const WorkKindEnum = enumValues(work_kinds)
registerEnumType(WorkKindEnum, {
  name: 'WorkKind',
  description: 'What open cases are looked through for.',
  valuesConfig: {
    open: { description: 'All of them.' },
    never_worked: { description: 'No attempt to reach the debtor yet.' },
    idle: { description: 'Opened at least so many days ago, and no activity since.' },
    promise_today: { description: 'A promise falls due today.' },
    promise_week: { description: 'A promise falls due today or in the six days after.' },
    broken_promise: {
      description: 'The last promise to fall due was not kept, and nobody tried to reach the debtor since.',
    },
    old_dispute: { description: 'A dispute has been open for more than so many days.' },
    never_reached: { description: 'Neither the debtor nor somebody authorised was ever reached.' },
  },
})

const WorkGroupingEnum = enumValues(work_groupings)
registerEnumType(WorkGroupingEnum, { name: 'WorkGrouping', description: 'By what the workload is divided.' })

@InputType('WorkFilterInput', { description: 'One number of the workload, as a filter of cases.' })
export class WorkFilterInput {
  @Field(() => WorkKindEnum, { description: 'What the cases are looked through for.' })
  kind!: WorkKind

  @Field(() => ID, { nullable: true, description: 'Only those that this team works.' })
  teamId?: string | null

  @Field(() => Boolean, { nullable: true, description: 'True for those that no team works.' })
  noTeam?: boolean | null

  @Field(() => ID, { nullable: true, description: 'Only those assigned to this person.' })
  assigneeId?: string | null

  @Field(() => Boolean, { nullable: true, description: 'True for those assigned to nobody.' })
  noAssignee?: boolean | null

  @Field(() => Int, { nullable: true, description: 'From how many days on a case is idle: 30 when left out.' })
  idleDays?: number | null

  @Field(() => Int, { nullable: true, description: 'From how many days on a dispute is old: 60 when left out.' })
  disputeDays?: number | null
}

@ObjectType('WorkCount', { simpleResolvers: true, description: 'How many open cases a question finds.' })
export class WorkCountView {
  @Field(() => WorkKindEnum, { description: 'Which question.' })
  kind!: WorkKind

  @Field(() => Int, { description: 'How many cases; debtCases with the same filter lists them.' })
  count!: number
}

@ObjectType('WorkloadRow', { simpleResolvers: true, description: 'The open cases of a team, a person or a portfolio.' })
export class WorkloadRowView {
  @Field(() => WorkGroupingEnum, { nullable: true, description: 'Null in the total.' })
  grouping!: WorkGrouping | null

  @Field(() => ID, { nullable: true, description: 'Null for cases of no team, or assigned to nobody.' })
  id!: string | null

  @Field(() => String, { nullable: true, description: 'Name of the team, person or portfolio.' })
  name!: string | null

  @Field(() => [WorkCountView], { description: 'One for each question.' })
  counts!: WorkCountView[]

  @Field(() => [MoneyView], { description: 'What is owed on these cases, by currency.' })
  openBalances!: MoneyView[]

  @Field(() => BusinessDateScalar, {
    nullable: true,
    description: 'Since when the oldest case of which nobody was ever reached has been open.',
  })
  unreachedSince!: BusinessDate | null
}

@ObjectType('Workload', {
  simpleResolvers: true,
  description: 'How the work stands now, over the open cases that the viewer may read.',
})
export class WorkloadView {
  @Field(() => BusinessDateScalar, { description: 'Today.' })
  today!: BusinessDate

  @Field(() => InstantScalar, { description: 'When it was read.' })
  computedAt!: Date

  @Field(() => WorkloadRowView, { description: 'Each case once.' })
  total!: WorkloadRowView

  @Field(() => [WorkloadRowView], {
    description: 'By team, by person and by portfolio; a case counts in each of its portfolios.',
  })
  rows!: WorkloadRowView[]
}
