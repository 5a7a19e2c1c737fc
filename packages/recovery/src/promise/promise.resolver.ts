import { FieldResolver, Resolver, Root } from 'type-graphql'
import { MoneyView, moneyView } from '../graphql-money/money.graphql.js'
import type { PaymentPromise } from './promise.entity.js'
import { PromiseView } from './promise.graphql.js'

@Resolver(() => PromiseView)
export class PromiseResolver {
  @FieldResolver(() => MoneyView, { description: 'What was promised.' })
  amount(@Root() promise: PaymentPromise): MoneyView {
    return moneyView(promise.amountMinor, promise.currency)
  }

  @FieldResolver(() => MoneyView, {
    description: 'What of the payments since was counted towards it, at most its amount.',
  })
  appropriated(@Root() promise: PaymentPromise): MoneyView {
    return moneyView(promise.appropriatedMinor, promise.currency)
  }
}
