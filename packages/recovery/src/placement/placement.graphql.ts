import type { BusinessDate } from '@quittance/core'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../graphql-page/connection.graphql.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'

@ObjectType('Placement', {
  simpleResolvers: true,
  description: 'One delivery of claims. Its day and amount are frozen: recovery is measured against them.',
})
export class PlacementView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => BusinessDateScalar, { description: 'Day on which the agency received it.' })
  receivedOn!: BusinessDate

  @Field(() => Int, { description: 'How many claims it brought.' })
  claimCount!: number
}

export const PlacementConnection = connectionOf('PlacementConnection', () => PlacementView)
