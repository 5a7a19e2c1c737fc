import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { messageIn } from '../graphql-failure/message.js'
import { askPasskey } from '../passkey/verify-passkey.js'
import { authenticate } from '../user/authenticate.js'
import { confirmIdentity, type ConfirmationProof } from './confirm-identity.js'
import { requestFacts } from './request-facts.js'
import { requirePerson } from './require-person.js'
import { signInMessage } from './session-message.js'
import { Confirmation, ConfirmIdentityResult, PasskeyProof } from './session.graphql.js'
import { confirmation_ms } from './session.rules.js'
import { PasskeyCeremony } from './sign-in.graphql.js'

const proofOf = (
  password: string | null | undefined,
  code: string | null | undefined,
  passkey: PasskeyProof | null | undefined,
): ConfirmationProof | null => {
  if (typeof password === 'string') return { kind: 'password', password }
  if (typeof code === 'string') return { kind: 'code', code }
  return passkey ? { kind: 'passkey', ticket: passkey.ticket, credential: passkey.credential } : null
}

@Resolver()
export class SessionResolver {
  @Mutation(() => ConfirmIdentityResult, {
    description:
      'The viewer proves again who they are, in one of three ways, as sensitive changes demand. The session gets a new token.',
  })
  async confirmIdentity(
    @Arg('password', () => String, { nullable: true, description: 'Password of the account.' })
    password: string | null | undefined,
    @Arg('code', () => String, { nullable: true, description: 'The code that the authenticator app shows.' })
    code: string | null | undefined,
    @Arg('passkey', () => PasskeyProof, { nullable: true, description: 'One of the passkeys of the account.' })
    passkey: PasskeyProof | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Confirmation | InvalidInput> {
    const { services, cookie, locale } = context
    const person = requirePerson(context)
    const proof = proofOf(password, code, passkey)
    if (proof === null) return new InvalidInput(messageIn(locale).proof_missing, null)
    const facts = requestFacts(context)
    const result = await context.write(() => confirmIdentity(services, person, proof, facts))
    if (!result.ok) {
      const field = result.error.code === 'throttled' ? null : proof.kind
      return new InvalidInput(signInMessage(result.error, locale), field)
    }
    cookie.set(result.value.token, result.value.expires_at)
    await context.become(await authenticate(services, result.value.token))
    return new Confirmation(new Date(services.clock.now().getTime() + confirmation_ms))
  }

  @Mutation(() => PasskeyCeremony, { description: 'Asks for a passkey of the viewer, for confirmIdentity.' })
  async askPasskeyConfirmation(@Ctx() context: RequestContext): Promise<PasskeyCeremony> {
    const account = requirePerson(context)
    const shower = { account, session_id: account.session_id }
    return new PasskeyCeremony(await askPasskey(context.services, 'confirm', shower))
  }
}
