import type { BusinessDate, KpiUnit } from '@quittance/core'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { ActivityView } from '../activity/activity.graphql.js'
import { DebtCaseView } from '../debt-case/debt-case.graphql.js'
import { BigIntScalar } from '../graphql-scalar/big-int.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { DataStateEnum, KpiUnitEnum } from '../kpi/kpi.graphql.js'
import type { DataState } from '../report/freshness.sql.js'

@ObjectType('PerformanceValue', {
  simpleResolvers: true,
  description: 'A KPI of an agent, a team or all, with what it is held against. Divide and round only to show it.',
})
export class PerformanceValueView {
  @Field(() => ID, { description: 'Which KPI of the catalogue.' })
  kpiId!: string

  @Field(() => KpiUnitEnum, { description: 'How to read the numerators and denominators.' })
  unit!: KpiUnit

  @Field(() => BigIntScalar, { nullable: true, description: 'Null where there is no value.' })
  numerator!: bigint | null

  @Field(() => BigIntScalar, { nullable: true, description: 'Null for money and counts.' })
  denominator!: bigint | null

  @Field(() => BigIntScalar, { nullable: true, description: 'Of the time that it is compared with.' })
  comparedNumerator!: bigint | null

  @Field(() => BigIntScalar, { nullable: true, description: 'Of the time that it is compared with.' })
  comparedDenominator!: bigint | null

  @Field(() => BigIntScalar, {
    nullable: true,
    description:
      'What all agents together reach with this mix of portfolios (indirect standardisation); null for sums, and where nothing is to be expected.',
  })
  expectedNumerator!: bigint | null

  @Field(() => BigIntScalar, { nullable: true, description: 'The other part of what was to be expected.' })
  expectedDenominator!: bigint | null

  @Field(() => Boolean, {
    description: 'True for a share of so few facts that it must not be read as a judgement.',
  })
  isSmall!: boolean

  @Field(() => String, { nullable: true, description: 'ISO 4217 code of the sums; null where they are counts.' })
  currency!: string | null

  @Field(() => String, { description: 'Give it to casesBehind, with the agent as a filter.' })
  numeratorMeasure!: string

  @Field(() => String, { nullable: true, description: 'The same for the denominator.' })
  denominatorMeasure!: string | null
}

@ObjectType('AgentPerformance', { simpleResolvers: true, description: 'What one agent did, alone.' })
export class AgentPerformanceView {
  @Field(() => ID, { description: 'The id of the person.' })
  agentId!: string

  @Field(() => String, { description: 'Full name.' })
  name!: string

  @Field(() => [ID], { description: 'The teams of the agent that the viewer reaches.' })
  teamIds!: readonly string[]

  @Field(() => [PerformanceValueView], { description: 'One for each KPI, in the order asked.' })
  values!: PerformanceValueView[]

  @Field(() => [Int], { description: 'Right-party contacts of the last twelve weeks, the oldest first.' })
  weeks!: readonly number[]
}

@ObjectType('TeamPerformanceRow', {
  simpleResolvers: true,
  description: 'What the members of a team did, on whatever portfolio.',
})
export class TeamPerformanceRowView {
  @Field(() => ID, { nullable: true, description: 'Null for the agents of no team.' })
  teamId!: string | null

  @Field(() => String, { nullable: true, description: 'Name of the team; null for the agents of no team.' })
  name!: string | null

  @Field(() => [ID], { description: 'The ids of its people who are listed.' })
  agentIds!: readonly string[]

  @Field(() => [PerformanceValueView], { description: 'One for each KPI, in the order asked.' })
  values!: PerformanceValueView[]
}

@ObjectType('TeamPerformance', {
  simpleResolvers: true,
  description: 'The agents and teams whose work the viewer may follow, over a period.',
})
export class TeamPerformanceView {
  @Field(() => BusinessDateScalar, { description: 'Nothing dated later counts.' })
  asOf!: BusinessDate

  @Field(() => InstantScalar, { description: 'When it was computed.' })
  computedAt!: Date

  @Field(() => DataStateEnum, { description: 'From the nightly statistics alone, or in part while answering.' })
  dataState!: DataState

  @Field(() => [AgentPerformanceView], { description: 'By name.' })
  agents!: AgentPerformanceView[]

  @Field(() => [TeamPerformanceRowView], { description: 'By name. An agent of two teams counts in both.' })
  teams!: TeamPerformanceRowView[]

  @Field(() => [PerformanceValueView], { description: 'All agents listed, each once.' })
  total!: PerformanceValueView[]
}

@ObjectType('AgentDay', { simpleResolvers: true, description: 'What an agent did on one day.' })
export class AgentDayView {
  @Field(() => BusinessDateScalar, { description: 'The day.' })
  day!: BusinessDate

  @Field(() => [PerformanceValueView], { description: 'One for each KPI.' })
  values!: PerformanceValueView[]
}

@ObjectType('AgentDays', { simpleResolvers: true, description: 'An agent day by day.' })
export class AgentDaysView {
  @Field(() => ID, { description: 'The id of the person.' })
  agentId!: string

  @Field(() => String, { description: 'Full name.' })
  name!: string

  @Field(() => [ID], { description: 'The teams of the agent that the viewer reaches.' })
  teamIds!: readonly string[]

  @Field(() => InstantScalar, { description: 'When it was computed.' })
  computedAt!: Date

  @Field(() => [AgentDayView], { description: 'The latest first; days on which nothing happened are left out.' })
  days!: AgentDayView[]
}

@ObjectType('AgentActivity', { simpleResolvers: true, description: 'Something that an agent did, and on which case.' })
export class AgentActivityView {
  @Field(() => ActivityView, { description: 'What was done.' })
  activity!: object

  @Field(() => DebtCaseView, { description: 'On which case.' })
  debtCase!: object
}

@ObjectType('AgentTimeline', { simpleResolvers: true, description: 'What an agent did on a day, in its order.' })
export class AgentTimelineView {
  @Field(() => [AgentActivityView], { description: 'On cases that the viewer may read; 200 at most.' })
  activities!: AgentActivityView[]

  @Field(() => Int, { description: 'All of the day on such cases.' })
  totalCount!: number

  @Field(() => Int, { description: 'On cases of other teams, which are not shown.' })
  elsewhere!: number
}
