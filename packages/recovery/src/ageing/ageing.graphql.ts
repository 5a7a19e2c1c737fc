import type { BusinessDate } from '@quittance/core'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { MoneyView } from '../graphql-money/money.graphql.js'
import { BigIntScalar } from '../graphql-scalar/big-int.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { InstantScalar } from '../graphql-scalar/instant.js'

@ObjectType('AgeingBucket', { simpleResolvers: true, description: 'What is open within some days past due.' })
export class AgeingBucketView {
  @Field(() => ID, { description: 'Stable name: not_due, 1-30, over_365, no_due_date. casesBehind takes ageing:<id>.' })
  id!: string

  @Field(() => Int, { nullable: true, description: 'Fewest days past due; null for no lower end.' })
  fromDays!: number | null

  @Field(() => Int, { nullable: true, description: 'Most days past due; null for no upper end.' })
  toDays!: number | null

  @Field(() => MoneyView, { description: 'Open principal.' })
  open!: MoneyView

  @Field(() => Int, { description: 'Claims with an open balance.' })
  claimCount!: number
}

@ObjectType('Ageing', { simpleResolvers: true, description: 'The open balance by days past due.' })
export class AgeingView {
  @Field(() => BusinessDateScalar, { description: 'The balance is that of the end of this day.' })
  asOf!: BusinessDate

  @Field(() => InstantScalar, { description: 'When it was computed.' })
  computedAt!: Date

  @Field(() => [AgeingBucketView], {
    description: 'All buckets in order, empty ones included; they add up to the total.',
  })
  buckets!: AgeingBucketView[]

  @Field(() => MoneyView, { description: 'The whole open balance.' })
  total!: MoneyView

  @Field(() => Int, { description: 'All claims with an open balance.' })
  claimCount!: number
}

@ObjectType('AgeingRow', {
  simpleResolvers: true,
  description: 'The open balance of one value of a dimension, by age.',
})
export class AgeingRowView {
  @Field(() => String, { nullable: true, description: 'As a filter takes it; null for what does not know it.' })
  value!: string | null

  @Field(() => String, { description: 'The same as people read it.' })
  title!: string

  @Field(() => [BigIntScalar], { description: 'Open principal in minor units, in the order of the buckets.' })
  openMinors!: bigint[]

  @Field(() => Int, { description: 'Claims with an open balance.' })
  claimCount!: number
}

@ObjectType('AgeingTable', { simpleResolvers: true, description: 'The open balance by a dimension and by age.' })
export class AgeingTableView {
  @Field(() => BusinessDateScalar, { description: 'The balance is that of the end of this day.' })
  asOf!: BusinessDate

  @Field(() => InstantScalar, { description: 'When it was computed.' })
  computedAt!: Date

  @Field(() => String, { description: 'ISO 4217 code of all amounts.' })
  currency!: string

  @Field(() => Boolean, { description: 'False where there are more values than a table shows.' })
  isWhole!: boolean

  @Field(() => [AgeingRowView], { description: 'They add up to `ageing` of the same specification.' })
  rows!: AgeingRowView[]
}
