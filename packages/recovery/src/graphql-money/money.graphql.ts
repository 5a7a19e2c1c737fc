import { Field, ObjectType } from 'type-graphql'
import { BigIntScalar } from '../graphql-scalar/big-int.js'

@ObjectType('Money', { simpleResolvers: true, description: 'An exact sum of money of one currency.' })
export class MoneyView {
  @Field(() => BigIntScalar, { description: 'Whole minor units: cents for EUR, yen for JPY.' })
  amountMinor!: bigint

  @Field(() => String, { description: 'ISO 4217 code, such as EUR.' })
  currency!: string
}

/** Minor units of a currency as the API answers them. */
export const moneyView = (amountMinor: bigint, currency: string): MoneyView => ({ amountMinor, currency })
