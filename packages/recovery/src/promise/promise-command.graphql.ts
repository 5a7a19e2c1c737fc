import type { BusinessDate } from '@quittance/core'
import { createUnionType, Field, ID, InputType } from 'type-graphql'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { BigIntScalar } from '../graphql-scalar/big-int.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { PaymentPromise } from './promise.entity.js'
import { PromiseView } from './promise.graphql.js'

@InputType('MakePromiseInput', { description: 'What a debtor promises today.' })
export class MakePromiseArguments {
  @Field(() => ID, { description: 'In which case.' })
  debtCaseId!: string

  @Field(() => ID, { nullable: true, description: 'About which claim; left out for the whole case.' })
  claimId?: string | null

  @Field(() => BigIntScalar, {
    description: 'How much, in minor units of the currency of the case; at most what is owed.',
  })
  amountMinor!: bigint

  @Field(() => BusinessDateScalar, { description: 'By which day it is to be paid.' })
  dueOn!: BusinessDate

  @Field(() => String, { nullable: true, description: 'Whatever should be remembered of it.' })
  note?: string | null
}

export const PromiseResult = createUnionType({
  name: 'PromiseResult',
  description: 'The promise as it is now, or why nothing was changed.',
  types: () => [PromiseView, NotFound, NotAllowed, InvalidInput] as const,
  // The promise is answered as its entity, which is not an instance of the view.
  resolveType: (value) => (value instanceof PaymentPromise ? 'Promise' : value.constructor.name),
})
