import { type BusinessDate, roll_outcomes, roll_units, type RollOutcome, type RollUnit } from '@quittance/core'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { enumValues } from '../graphql-enum/enum-values.js'
import { BigIntScalar } from '../graphql-scalar/big-int.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { InstantScalar } from '../graphql-scalar/instant.js'

export const RollUnitEnum = enumValues(roll_units)
registerEnumType(RollUnitEnum, {
  name: 'RollUnit',
  description: 'What is followed from one day to another.',
  valuesConfig: {
    case: { description: 'Each claim stands in the bucket of its case: that of the oldest unpaid claim.' },
    claim: { description: 'Each claim stands in its own bucket.' },
  },
})

const RollOutcomeEnum = enumValues(roll_outcomes)
registerEnumType(RollOutcomeEnum, {
  name: 'RollOutcome',
  description: 'What became of a balance between two days.',
  valuesConfig: {
    rolled_forward: { description: 'Still open, in an older bucket.' },
    stable: { description: 'Still open, in the same bucket.' },
    rolled_back: { description: 'Still open and late, in a younger bucket.' },
    cured: { description: 'Still open, and no longer late.' },
    paid: { description: 'Paid, net of reversals.' },
    recalled: { description: 'Taken back by the creditor.' },
    written_off: { description: 'Given up.' },
  },
})

@ObjectType('RollBucket', { simpleResolvers: true, description: 'A bucket of days past due.' })
export class RollBucketView {
  @Field(() => ID, { description: 'As AgeingBucket has it.' })
  id!: string

  @Field(() => Int, { nullable: true, description: 'Fewest days past due; null for no lower end.' })
  fromDays!: number | null

  @Field(() => Int, { nullable: true, description: 'Most days past due; null for no upper end.' })
  toDays!: number | null
}

@ObjectType('RollCell', { simpleResolvers: true, description: 'Where a part of a bucket went.' })
export class RollCellView {
  @Field(() => ID, { description: 'Bucket of the second day, or paid, recalled or written_off.' })
  to!: string

  @Field(() => BigIntScalar, { description: 'Minor units.' })
  balanceMinor!: bigint

  @Field(() => Int, { description: 'Claims that are there now, or closed so.' })
  claimCount!: number

  @Field(() => String, { description: 'For casesBehind.' })
  figure!: string
}

@ObjectType('RollOutcomeSum', { simpleResolvers: true, description: 'A part of a bucket by what it means.' })
export class RollOutcomeSumView {
  @Field(() => RollOutcomeEnum, { description: 'What became of it.' })
  outcome!: RollOutcome

  @Field(() => BigIntScalar, { description: 'Minor units.' })
  balanceMinor!: bigint

  @Field(() => Int, { description: 'Claims.' })
  claimCount!: number
}

@ObjectType('RollRow', { simpleResolvers: true, description: 'What became of the balance of one bucket.' })
export class RollRowView {
  @Field(() => RollBucketView, { description: 'The bucket on the first day.' })
  bucket!: RollBucketView

  @Field(() => BigIntScalar, { description: 'Open in it on the first day, in minor units: the sum of the cells.' })
  beforeMinor!: bigint

  @Field(() => Int, { description: 'Claims open in it on the first day.' })
  claimCount!: number

  @Field(() => String, { description: 'For casesBehind: what was open on the first day.' })
  figure!: string

  @Field(() => BigIntScalar, {
    description:
      'Open in this bucket on the second day, with what came in since: for the regulator’s form of the rate.',
  })
  afterMinor!: bigint

  @Field(() => String, { description: 'For casesBehind: what is open on the second day.' })
  afterFigure!: string

  @Field(() => [RollCellView], { description: 'By bucket of the second day, then by how it left.' })
  cells!: RollCellView[]

  @Field(() => [RollOutcomeSumView], { description: 'The same by what it means; every outcome.' })
  outcomes!: RollOutcomeSumView[]
}

@ObjectType('RollStep', { simpleResolvers: true, description: 'What became of balances between two days.' })
export class RollStepView {
  @Field(() => BusinessDateScalar, { description: 'Balances at its end are followed.' })
  firstDay!: BusinessDate

  @Field(() => BusinessDateScalar, { description: 'At its end they are looked for.' })
  secondDay!: BusinessDate

  @Field(() => [RollRowView], { description: 'One for each bucket.' })
  rows!: RollRowView[]
}

@ObjectType('Roll', {
  simpleResolvers: true,
  description: 'How open balances rolled between buckets of days past due: forward, back, cured, paid, recalled.',
})
export class RollView {
  @Field(() => BusinessDateScalar, { description: 'Nothing dated later counts.' })
  asOf!: BusinessDate

  @Field(() => InstantScalar, { description: 'When it was computed.' })
  computedAt!: Date

  @Field(() => RollUnitEnum, { description: 'What was followed.' })
  unit!: RollUnit

  @Field(() => String, { description: 'ISO 4217 code of all amounts.' })
  currency!: string

  @Field(() => [RollBucketView], { description: 'In the order of the report.' })
  buckets!: RollBucketView[]

  @Field(() => [RollStepView], { description: 'From month end to month end, the earliest first.' })
  steps!: RollStepView[]
}
