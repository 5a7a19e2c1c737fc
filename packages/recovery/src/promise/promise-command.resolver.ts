import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { present } from '../graphql-read/present.js'
import { cancelPromise } from './cancel-promise.js'
import { makePromise } from './make-promise.js'
import { MakePromiseArguments, PromiseResult } from './promise-command.graphql.js'
import { type PromiseFailure, promiseFailureField, promiseMessage } from './promise-failure.js'
import type { PaymentPromise } from './promise.entity.js'

type Refusal = NotFound | NotAllowed | InvalidInput

const refusal = (failure: PromiseFailure, { locale }: RequestContext): Refusal => {
  const message = promiseMessage(failure, locale)
  switch (failure.code) {
    case 'not_allowed':
      return new NotAllowed(message)
    case 'case_unknown':
    case 'claim_unknown':
    case 'promise_unknown':
      return new NotFound(message)
    default:
      return new InvalidInput(message, promiseFailureField(failure))
  }
}

@Resolver()
export class PromiseCommandResolver {
  @Mutation(() => PromiseResult, {
    description:
      'Notes what a debtor promises today, by the terms of the agency: at most what is owed, not too far ahead.',
  })
  async makePromise(
    @Arg('input', () => MakePromiseArguments, { description: 'The promise.' }) input: MakePromiseArguments,
    @Ctx() context: RequestContext,
  ): Promise<PaymentPromise | Refusal> {
    const actor = context.requireActor()
    const done = await context.write(() =>
      makePromise(context.services, actor, {
        debt_case_id: input.debtCaseId,
        claim_id: input.claimId ?? null,
        amount_minor: input.amountMinor,
        due_on: input.dueOn,
        note: input.note ?? null,
      }),
    )
    if (!done.ok) return refusal(done.error, context)
    return present(await context.loaders.promiseById.load(done.value.promise_id))
  }

  @Mutation(() => PromiseResult, { description: 'Withdraws a promise whose outcome is still open.' })
  async cancelPromise(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<PaymentPromise | Refusal> {
    const actor = context.requireActor()
    const done = await context.write(() => cancelPromise(context.services, actor, { promise_id: id }))
    if (!done.ok) return refusal(done.error, context)
    return present(await context.loaders.promiseById.load(done.value.promise_id))
  }
}
