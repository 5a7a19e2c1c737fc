import type { BusinessDate, ConductRuleId } from '@quittance/core'
import { conduct_rule_ids } from '@quittance/core'
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { ActivityView } from '../activity/activity.graphql.js'
import { DebtCaseView } from '../debt-case/debt-case.graphql.js'
import { enumValues } from '../graphql-enum/enum-values.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { PromiseView } from '../promise/promise.graphql.js'

const ConductRuleEnum = enumValues(conduct_rule_ids)
registerEnumType(ConductRuleEnum, {
  name: 'ConductRuleId',
  description: 'What contacts are looked through for. A finding is a fact to look at, and no judgement.',
  valuesConfig: {
    frequent_attempts: { description: 'More attempts on one case within some days than the contact policy allows.' },
    closed_day: {
      description: 'A contact on a day without contact by its channel, such as Sundays and public holidays.',
    },
    outside_hours: { description: 'A contact outside the hours of the contact policy, by the agency’s clocks.' },
    on_hold: { description: 'A contact while the case was on hold.' },
    no_outcome: { description: 'A contact of which nobody noted what came of it.' },
    long_promise: { description: 'A promise further ahead than some days.' },
    plan_absent: { description: 'A promise after so many broken ones, where instalments are proposed.' },
  },
})

@ObjectType('ConductRule', { simpleResolvers: true, description: 'A rule as it holds from a day on.' })
export class ConductRuleView {
  @Field(() => ConductRuleEnum, { description: 'Which rule.' })
  rule!: ConductRuleId

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Null for what holds while nothing was set.' })
  validFrom!: BusinessDate | null

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Its last day; null for the last version.' })
  validUntil!: BusinessDate | null

  @Field(() => Boolean, { description: 'False for a rule that was switched off.' })
  enabled!: boolean

  @Field(() => [Int], { description: 'Its numbers, in the order of the catalogue.' })
  thresholds!: readonly number[]

  @Field(() => String, { description: 'Where it comes from: a law, a mandate, or company policy.' })
  source!: string

  @Field(() => Boolean, {
    description: 'True where its numbers are those of the contact policy, shown by the example of calls to persons.',
  })
  isContactPolicy!: boolean
}

@ObjectType('FindingCount', { simpleResolvers: true, description: 'How many findings of a rule an agent has.' })
export class FindingCountView {
  @Field(() => ConductRuleEnum, { description: 'Which rule.' })
  rule!: ConductRuleId

  @Field(() => ID, { nullable: true, description: 'Null where the file named nobody that the agency knows.' })
  agentId!: string | null

  @Field(() => String, { nullable: true, description: 'Name of the agent.' })
  agentName!: string | null

  @Field(() => Int, { description: 'How many findings.' })
  findings!: number

  @Field(() => Int, { description: 'On how many cases.' })
  cases!: number
}

@ObjectType('Conduct', { simpleResolvers: true, description: 'What was found in the contacts of a period.' })
export class ConductView {
  @Field(() => InstantScalar, { description: 'When it was computed.' })
  computedAt!: Date

  @Field(() => BusinessDateScalar, {
    description: 'The first day looked through: that of the period, or where it is open three months before its end.',
  })
  firstDay!: BusinessDate

  @Field(() => [ConductRuleView], { description: 'Every version of every rule.' })
  rules!: ConductRuleView[]

  @Field(() => [FindingCountView], { description: 'By rule and agent; without findings there is no row.' })
  counts!: FindingCountView[]
}

@ObjectType('Finding', { simpleResolvers: true, description: 'A contact or a promise that a manager looks at.' })
export class FindingView {
  @Field(() => BusinessDateScalar, { description: 'On which day.' })
  day!: BusinessDate

  @Field(() => Int, { description: 'What was counted: attempts, minutes since midnight, days or promises.' })
  value!: number

  @Field(() => String, { nullable: true, description: 'Name of the agent.' })
  agentName!: string | null

  @Field(() => DebtCaseView, { description: 'On which case.' })
  debtCase!: object

  @Field(() => ActivityView, { nullable: true, description: 'The contact; null where it is a promise.' })
  activity!: object | null

  @Field(() => PromiseView, { nullable: true, description: 'The promise; null where it is a contact.' })
  promise!: object | null
}

@InputType('ConductRuleInput', { description: 'A rule as it is to hold from a day on.' })
export class ConductRuleInput {
  @Field(() => ConductRuleEnum, { description: 'Which rule.' })
  rule!: ConductRuleId

  @Field(() => BusinessDateScalar, { description: 'From which day on.' })
  validFrom!: BusinessDate

  @Field(() => Boolean, { description: 'False switches it off.' })
  enabled!: boolean

  @Field(() => [Int], { description: 'Its numbers, in the order of the catalogue.' })
  thresholds!: number[]

  @Field(() => String, { description: 'A law, a mandate, or company policy.' })
  source!: string
}

@ObjectType('ConductRuleSet', { simpleResolvers: true, description: 'A rule was set.' })
export class ConductRuleSet {
  @Field(() => [ConductRuleView], { description: 'Every version of every rule, as it is now.' })
  readonly rules: ConductRuleView[]

  constructor(rules: ConductRuleView[]) {
    this.rules = rules
  }
}

export const ConductRuleResult = createUnionType({
  name: 'ConductRuleResult',
  description: 'The rules as they are now, or why nothing was changed.',
  types: () => [ConductRuleSet, NotAllowed, InvalidInput] as const,
})

export { ConductRuleEnum }
