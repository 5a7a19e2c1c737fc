import type { BusinessDate } from '@quittance/core'
import { Field, Int, ObjectType } from 'type-graphql'
import { MoneyView } from '../graphql-money/money.graphql.js'
import { BigIntScalar } from '../graphql-scalar/big-int.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { InstantScalar } from '../graphql-scalar/instant.js'

@ObjectType('CurveRow', { simpleResolvers: true, description: "One month's placements of a recovery curve." })
export class CurveRowView {
  @Field(() => String, { description: 'Month of placement, written YYYY-MM.' })
  placementMonth!: string

  @Field(() => MoneyView, { description: 'What was placed: the denominator, frozen at placement.' })
  placed!: MoneyView

  @Field(() => Int, { description: 'Claims placed.' })
  claimCount!: number

  @Field(() => [BigIntScalar], {
    nullable: 'items',
    description: 'Collected by the end of each month since placement, from 0; null where it has not begun yet.',
  })
  cumulativeCollectedMinor!: (bigint | null)[]
}

@ObjectType('RecoveryCurve', {
  simpleResolvers: true,
  description: 'Recovery by placement month and months since: compare months of the same age.',
})
export class RecoveryCurveView {
  @Field(() => BusinessDateScalar, { description: 'Nothing dated later counts; its month may be incomplete.' })
  asOf!: BusinessDate

  @Field(() => InstantScalar, { description: 'When it was computed.' })
  computedAt!: Date

  @Field(() => Int, { description: 'Cells of each row.' })
  monthsMaximum!: number

  @Field(() => [CurveRowView], { description: 'In the order of months.' })
  rows!: CurveRowView[]
}
