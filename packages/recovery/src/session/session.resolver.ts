import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { messageIn } from '../graphql-failure/message.js'
import { authenticate } from '../user/authenticate.js'
import { confirmIdentity, type ConfirmIdentityFailure } from './confirm-identity.js'
import { Confirmation, ConfirmIdentityResult } from './session.graphql.js'
import { confirmation_ms } from './session.rules.js'
import { requirePerson } from './require-person.js'

const minute_ms = 60_000

const refusal = (failure: ConfirmIdentityFailure, { locale }: RequestContext): InvalidInput => {
  const messages = messageIn(locale)
  switch (failure.code) {
    case 'refused':
      return new InvalidInput(messages.password_wrong, 'password')
    case 'throttled':
      return new InvalidInput(messages.sign_in_throttled(Math.ceil(failure.wait_ms / minute_ms)), null)
  }
}

@Resolver()
export class SessionResolver {
  @Mutation(() => ConfirmIdentityResult, {
    description: 'The viewer proves again who they are, as sensitive changes demand. The session gets a new token.',
  })
  async confirmIdentity(
    @Arg('password', () => String, { description: 'Password of the account.' }) password: string,
    @Ctx() context: RequestContext,
  ): Promise<Confirmation | InvalidInput> {
    const { services, throttle, client, cookie } = context
    const person = requirePerson(context)
    const input = { password, address: client.address }
    const result = await context.write(() => confirmIdentity(services, throttle, person, input))
    if (!result.ok) return refusal(result.error, context)
    cookie.set(result.value.token, result.value.expires_at)
    await context.become(await authenticate(services, result.value.token))
    return new Confirmation(new Date(services.clock.now().getTime() + confirmation_ms))
  }
}
