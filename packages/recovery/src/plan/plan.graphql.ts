import {
  approval_reasons,
  type ApprovalReason,
  business_day_rules,
  type BusinessDate,
  type BusinessDayRule,
  type InstalmentStatus,
  plan_states,
  type PlanState,
} from '@quittance/core'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { enumValues } from '../graphql-enum/enum-values.js'
import { connectionOf } from '../graphql-page/connection.graphql.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'

export const PlanStateEnum = enumValues(plan_states)
registerEnumType(PlanStateEnum, {
  name: 'PlanState',
  description: 'How a payment plan stands.',
  valuesConfig: {
    draft: { description: 'Being prepared.' },
    awaiting_approval: { description: 'Beyond what an agent may agree alone; it waits for somebody to approve it.' },
    active: { description: 'It runs.' },
    kept: { description: 'All of it was paid.' },
    broken: { description: 'Too many instalments were missed.' },
    cancelled: { description: 'Withdrawn, or refused.' },
    superseded: { description: 'Another plan took its place.' },
  },
})

export const InstalmentStatusEnum = enumValues(['open', 'paid', 'paid_late', 'missed', 'ended'])
registerEnumType(InstalmentStatusEnum, {
  name: 'InstalmentStatus',
  description: 'What became of an instalment.',
  valuesConfig: {
    open: { description: 'Its deadline has not passed and it is not paid yet.' },
    paid: { description: 'Paid whole by its deadline.' },
    paid_late: { description: 'Paid whole, after its deadline.' },
    missed: { description: 'Its deadline passed and something of it is left.' },
    ended: { description: 'The plan ended before it.' },
  },
})

export const ApprovalReasonEnum = enumValues(approval_reasons)
registerEnumType(ApprovalReasonEnum, {
  name: 'ApprovalReason',
  description: 'Why a plan waits for approval.',
  valuesConfig: {
    amount: { description: 'Of its amount.' },
    length: { description: 'Of its length.' },
    given_up: { description: 'Of the share that it gives up.' },
  },
})

export const BusinessDayRuleEnum = enumValues(business_day_rules)
registerEnumType(BusinessDayRuleEnum, {
  name: 'BusinessDayRule',
  description: 'What becomes of a day on which banks do not work.',
  valuesConfig: {
    none: { description: 'It stays.' },
    following: { description: 'The next working day.' },
    preceding: { description: 'The working day before.' },
    modified_following: { description: 'The next working day, unless it lies in the next month: then the one before.' },
  },
})

@ObjectType('Instalment', { simpleResolvers: true, description: 'One payment of a plan.' })
export class InstalmentView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => Int, { description: 'Its place in the plan, from 1 on.' })
  position!: number

  @Field(() => BusinessDateScalar, { description: 'The day on which it falls due.' })
  dueOn!: BusinessDate

  @Field(() => BusinessDateScalar, { description: 'The last day on which a payment is in time.' })
  deadlineOn!: BusinessDate

  @Field(() => InstalmentStatusEnum, { description: 'What became of it.' })
  status!: InstalmentStatus
}

@ObjectType('PaymentPlan', { simpleResolvers: true, description: 'What a debtor agreed to pay in instalments.' })
export class PaymentPlanView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => PlanStateEnum, { description: 'How it stands.' })
  state!: PlanState

  @Field(() => BusinessDateScalar, { description: 'The day on which it was made.' })
  madeOn!: BusinessDate

  @Field(() => [ApprovalReasonEnum], { description: 'Why it needed approval; empty when it did not.' })
  approvalReasons!: ApprovalReason[]

  @Field(() => Int, { description: 'Days after its due day in which an instalment is in time.' })
  graceDays!: number

  @Field(() => Int, { description: 'It is broken when so many instalments are missed at a time.' })
  missedMaximum!: number

  @Field(() => Boolean, { description: 'Whether all that is left falls due at once when it is broken.' })
  accelerates!: boolean

  @Field(() => BusinessDayRuleEnum, { description: 'What became of days on which banks do not work.' })
  businessDayRule!: BusinessDayRule
}

export const PaymentPlanConnection = connectionOf('PaymentPlanConnection', () => PaymentPlanView)
