import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Claim } from '../claim/claim.entity.js'
import { ClaimView } from '../claim/claim.graphql.js'
import type { RequestContext } from '../graphql-context.js'
import { MoneyView, moneyView } from '../graphql-money/money.graphql.js'
import { present } from '../graphql-read/present.js'
import type { Allocation } from './allocation.entity.js'
import type { Payment } from './payment.entity.js'
import { AllocationView, PaymentView } from './payment.graphql.js'

/** Stored amounts are above zero; people read a reversal as money going back. */
const signed = (payment: Payment, amount_minor: bigint): bigint =>
  payment.kind === 'reversal' ? -amount_minor : amount_minor

@Resolver(() => PaymentView)
export class PaymentResolver {
  @FieldResolver(() => MoneyView, { description: 'Above zero; below zero for a reversal.' })
  amount(@Root() payment: Payment): MoneyView {
    return moneyView(signed(payment, payment.amountMinor), payment.currency)
  }

  @FieldResolver(() => [AllocationView], { description: 'How it was imputed; the parts add up to the amount.' })
  allocations(@Root() payment: Payment, @Ctx() context: RequestContext): Promise<Allocation[]> {
    return context.loaders.allocationsOfPayment.load(payment.id)
  }
}

@Resolver(() => AllocationView)
export class AllocationResolver {
  @FieldResolver(() => MoneyView, { description: 'Above zero; below zero for a reversal.' })
  async amount(@Root() allocation: Allocation, @Ctx() context: RequestContext): Promise<MoneyView> {
    const payment = present(await context.loaders.paymentById.load(allocation.payment.id))
    return moneyView(signed(payment, allocation.amountMinor), payment.currency)
  }

  @FieldResolver(() => ClaimView, { description: 'The claim that it paid.' })
  async claim(@Root() allocation: Allocation, @Ctx() context: RequestContext): Promise<Claim> {
    return present(await context.loaders.claimById.load(allocation.claim.id))
  }
}
