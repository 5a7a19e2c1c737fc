import {
  type BusinessDate,
  dispute_reason_ids,
  type DisputeReason,
  type HeldAct,
  held_acts,
  hold_kinds,
  hold_outcomes,
  type HoldKind,
  type HoldOutcome,
} from '@quittance/core'
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DebtCaseView } from '../debt-case/debt-case.graphql.js'
import { enumValues } from '../graphql-enum/enum-values.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'

export const HoldKindEnum = enumValues(hold_kinds)
registerEnumType(HoldKindEnum, { name: 'HoldKind', description: 'Why a case or a claim is on hold.' })
export const DisputeReasonEnum = enumValues(dispute_reason_ids)
registerEnumType(DisputeReasonEnum, { name: 'DisputeReason', description: 'Why a debt is disputed.' })
export const HoldOutcomeEnum = enumValues(hold_outcomes)
registerEnumType(HoldOutcomeEnum, { name: 'HoldOutcome', description: 'How a hold ended.' })
const HeldActEnum = enumValues(held_acts)
registerEnumType(HeldActEnum, { name: 'HeldAct', description: 'What a hold may forbid.' })

@ObjectType('Hold', {
  simpleResolvers: true,
  description: 'Why a case, or one claim of it, must not be worked as usual.',
})
export class HoldView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => HoldKindEnum, { description: 'Why.' })
  kind!: HoldKind

  @Field(() => String, { nullable: true, description: 'The reference of the claim; null for all of the case.' })
  claimReference!: string | null

  @Field(() => DisputeReasonEnum, { nullable: true, description: 'Why the debt is disputed, where it was said.' })
  reasonCode!: DisputeReason | null

  @Field(() => String, { nullable: true, description: 'What the debtor said, or by what it was learnt.' })
  reason!: string | null

  @Field(() => BusinessDateScalar, { description: 'Its first day.' })
  openedOn!: BusinessDate

  @Field(() => BusinessDateScalar, { nullable: true, description: 'The day on which it ended; null while it stands.' })
  closedOn!: BusinessDate | null

  @Field(() => HoldOutcomeEnum, { nullable: true, description: 'How it ended, where it was said.' })
  outcome!: HoldOutcome | null

  @Field(() => String, { nullable: true, description: 'How it was settled, in words.' })
  note!: string | null

  @Field(() => ID, { nullable: true, description: 'Who answers it.' })
  ownerId!: string | null

  @Field(() => String, { nullable: true, description: 'Name of who answers it.' })
  ownerName!: string | null

  @Field(() => BusinessDateScalar, { description: 'By when it is answered or looked at again.' })
  respondBy!: BusinessDate

  @Field(() => Boolean, { description: 'Whether it stands and that day has passed.' })
  isLate!: boolean

  @Field(() => [HeldActEnum], { description: 'What it forbids while it stands.' })
  forbids!: readonly HeldAct[]

  @Field(() => DebtCaseView, { description: 'On which case.' })
  debtCase!: object
}

@ObjectType('HoldOwner', { simpleResolvers: true, description: 'Somebody who may answer a hold.' })
export class HoldOwnerView {
  @Field(() => ID, { description: 'The person.' })
  id!: string

  @Field(() => String, { description: 'Name of the person.' })
  name!: string
}

@ObjectType('HoldList', { simpleResolvers: true, description: 'Holds that stand.' })
export class HoldListView {
  @Field(() => [HoldView], { description: 'The most overdue first.' })
  holds!: HoldView[]

  @Field(() => Int, { description: 'How many stand.' })
  total!: number

  @Field(() => Int, { description: 'Of these, those whose day has passed.' })
  late!: number
}

@InputType('OpenHoldInput', { description: 'A hold to be opened.' })
export class OpenHoldInput {
  @Field(() => ID, { description: 'On which case.' })
  debtCaseId!: string

  @Field(() => HoldKindEnum, { description: 'Why.' })
  kind!: HoldKind

  @Field(() => ID, { nullable: true, description: 'The claim that is disputed; left out for all of the case.' })
  claimId!: string | null | undefined

  @Field(() => DisputeReasonEnum, { nullable: true, description: 'Why the debt is disputed; needed for a dispute.' })
  reasonCode!: DisputeReason | null | undefined

  @Field(() => String, { description: 'What the debtor said, or by what it was learnt.' })
  reason!: string

  @Field(() => ID, { nullable: true, description: 'Who answers it; left out for the viewer.' })
  ownerId!: string | null | undefined

  @Field(() => BusinessDateScalar, { nullable: true, description: 'By when; left out for the clock of its kind.' })
  respondBy!: BusinessDate | null | undefined
}

@InputType('AssignHoldInput', { description: 'Who answers a hold, and by when.' })
export class AssignHoldInput {
  @Field(() => ID, { description: 'Which hold.' })
  id!: string

  @Field(() => ID, { description: 'Who.' })
  ownerId!: string

  @Field(() => BusinessDateScalar, { description: 'By when: today or later.' })
  respondBy!: BusinessDate
}

@InputType('SettleHoldInput', { description: 'How a hold ends.' })
export class SettleHoldInput {
  @Field(() => ID, { description: 'Which hold.' })
  id!: string

  @Field(() => HoldOutcomeEnum, { description: 'How it ends.' })
  outcome!: HoldOutcome

  @Field(() => String, { description: 'How it was settled, in words.' })
  note!: string
}

@ObjectType('HoldChanged', { simpleResolvers: true, description: 'A hold was opened, assigned or settled.' })
export class HoldChanged {
  @Field(() => [HoldView], { description: 'The holds of its case, as they are now.' })
  readonly holds: HoldView[]

  constructor(holds: HoldView[]) {
    this.holds = holds
  }
}

export const HoldResult = createUnionType({
  name: 'HoldResult',
  description: 'The holds of the case as they are now, or why nothing was changed.',
  types: () => [HoldChanged, NotFound, NotAllowed, InvalidInput] as const,
})
