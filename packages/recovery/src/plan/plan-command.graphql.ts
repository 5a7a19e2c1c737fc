import type { ApprovalReason, BusinessDate, BusinessDayRule } from '@quittance/core'
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { enumValues } from '../graphql-enum/enum-values.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { MoneyView } from '../graphql-money/money.graphql.js'
import { BigIntScalar } from '../graphql-scalar/big-int.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { PaymentPlan } from './plan.entity.js'
import { ApprovalReasonEnum, BusinessDayRuleEnum, PaymentPlanView } from './plan.graphql.js'

export const RemainderPlaceEnum = enumValues(['first', 'last'])
registerEnumType(RemainderPlaceEnum, {
  name: 'RemainderPlace',
  description: 'Which instalment takes what does not divide.',
  valuesConfig: { first: { description: 'The first.' }, last: { description: 'The last.' } },
})

export const PlanChangeEnum = enumValues(['approve', 'refuse', 'cancel'])
registerEnumType(PlanChangeEnum, {
  name: 'PlanChange',
  description: 'What somebody does with a plan.',
  valuesConfig: {
    approve: { description: 'Lets it begin.' },
    refuse: { description: 'Does not let it begin.' },
    cancel: { description: 'Ends it, whether it runs or waits.' },
  },
})

export const PlanListEnum = enumValues(['awaiting_approval', 'late', 'active', 'ended'])
registerEnumType(PlanListEnum, {
  name: 'PlanList',
  description: 'Which plans are listed.',
  valuesConfig: {
    awaiting_approval: { description: 'Those that wait for approval.' },
    late: { description: 'Those that run with a missed instalment.' },
    active: { description: 'Those that run.' },
    ended: { description: 'Those that were kept, broken, cancelled or superseded.' },
  },
})

@InputType('PlanInput', { description: 'What is agreed with a debtor.' })
export class PlanArguments {
  @Field(() => ID, { description: 'In which case.' })
  debtCaseId!: string

  @Field(() => BigIntScalar, {
    nullable: true,
    description:
      'What is paid in all, in minor units; left out for all that is owed. Less only where the mandate allows it.',
  })
  amountMinor?: bigint | null

  @Field(() => Int, { nullable: true, description: 'In how many instalments; or give the amount of each.' })
  instalmentCount?: number | null

  @Field(() => BigIntScalar, { nullable: true, description: 'How much a month, in minor units.' })
  instalmentMinor?: bigint | null

  @Field(() => BusinessDateScalar, { description: 'When the first instalment falls due.' })
  firstDueOn!: BusinessDate

  @Field(() => Int, { description: 'On which day of the months after it, 1 to 31.' })
  dayOfMonth!: number

  @Field(() => RemainderPlaceEnum, { description: 'Which instalment takes what does not divide.' })
  remainder!: 'first' | 'last'

  @Field(() => BusinessDayRuleEnum, { nullable: true, description: 'Left out for the agency’s own rule.' })
  businessDayRule?: BusinessDayRule | null
}

@ObjectType('ProposedInstalment', {
  simpleResolvers: true,
  description: 'One payment of a plan that is not agreed yet.',
})
export class ProposedInstalmentView {
  @Field(() => Int, { description: 'Its place, from 1 on.' })
  position!: number

  @Field(() => MoneyView, { description: 'How much.' })
  amount!: MoneyView

  @Field(() => BusinessDateScalar, { description: 'The day on which it falls due.' })
  dueOn!: BusinessDate
}

@ObjectType('PlanProposal', { simpleResolvers: true, description: 'A plan as it would be.' })
export class PlanProposalView {
  @Field(() => MoneyView, { description: 'What is paid in all.' })
  amount!: MoneyView

  @Field(() => MoneyView, { description: 'What is given up.' })
  givenUp!: MoneyView

  @Field(() => [ApprovalReasonEnum], { description: 'Why it would wait for approval; empty when it begins at once.' })
  approvalReasons!: readonly ApprovalReason[]

  @Field(() => [ProposedInstalmentView], { description: 'The payments.' })
  instalments!: readonly ProposedInstalmentView[]
}

export const PlanProposalResult = createUnionType({
  name: 'PlanProposalResult',
  description: 'The plan as it would be, or why it cannot be agreed.',
  types: () => [PlanProposalView, NotFound, NotAllowed, InvalidInput] as const,
  resolveType: (value) => ('instalments' in value ? 'PlanProposal' : value.constructor.name),
})

export const PaymentPlanResult = createUnionType({
  name: 'PaymentPlanResult',
  description: 'The plan as it is now, or why nothing was changed.',
  types: () => [PaymentPlanView, NotFound, NotAllowed, InvalidInput] as const,
  // The plan is answered as its entity, which is not an instance of the view.
  resolveType: (value) => (value instanceof PaymentPlan ? 'PaymentPlan' : value.constructor.name),
})
