import { assertNever } from '@quittance/core'
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { present } from '../graphql-read/present.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { type CostRateFailure, costRateMessage } from './cost-rate-message.js'
import { CostRateResult, CostRateView, SetCostRateInput } from './cost-rate.graphql.js'
import { type ListedCostRate, listCostRates } from './list-cost-rates.js'
import { setCostRate } from './set-cost-rate.js'

@Resolver()
export class CostRateResolver {
  @Query(() => [CostRateView], {
    description: 'What hours, letters, messages and visits cost, by kind and currency, the latest day first.',
  })
  async costRates(@Ctx() context: RequestContext): Promise<CostRateView[]> {
    const actor = requireAction(context, 'read_cost')
    const reader = entityManagerReader(await context.read())
    return (await listCostRates(reader, actor.organisation_id)).map(viewOf)
  }

  @Mutation(() => CostRateResult, { description: 'Says what something costs from a day on. Figures follow at once.' })
  async setCostRate(
    @Arg('input', () => SetCostRateInput, { description: 'The rate.' }) input: SetCostRateInput,
    @Ctx() context: RequestContext,
  ): Promise<CostRateView | NotAllowed | InvalidInput> {
    const actor = context.requireActor()
    const done = await context.write(() =>
      setCostRate(context.services, actor, {
        kind: input.kind,
        currency: input.currency,
        valid_from: input.validFrom,
        amount_minor: input.amountMinor ?? null,
      }),
    )
    if (!done.ok) return refusal(done.error, context)
    const reader = entityManagerReader(await context.read())
    const [rate] = await listCostRates(reader, actor.organisation_id, done.value.cost_rate_id)
    return viewOf(present(rate ?? null))
  }
}

const refusal = (failure: CostRateFailure, { locale }: RequestContext): NotAllowed | InvalidInput => {
  const message = costRateMessage(failure, locale)
  switch (failure.code) {
    case 'not_allowed':
      return new NotAllowed(message)
    case 'currency_unknown':
    case 'day_invalid':
    case 'amount_invalid':
      return new InvalidInput(message, failure.field)
    default:
      return assertNever(failure.code)
  }
}

const viewOf = (rate: ListedCostRate): CostRateView =>
  Object.assign(new CostRateView(), {
    id: rate.id,
    kind: rate.kind,
    currency: rate.currency,
    validFrom: rate.valid_from,
    amountMinor: rate.amount_minor,
    setByName: rate.set_by_name,
    setAt: rate.set_at,
  })
