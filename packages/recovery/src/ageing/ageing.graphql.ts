import type { BusinessDate } from '@quittance/core'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { MoneyView } from '../graphql-money/money.graphql.js'
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
