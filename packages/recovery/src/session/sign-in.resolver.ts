import type { Result } from '@quittance/core'
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { messageIn } from '../graphql-failure/message.js'
import { present } from '../graphql-read/present.js'
import { namesOfOrganisations } from '../organisation/names-of-organisations.js'
import { askPasskey } from '../passkey/verify-passkey.js'
import { signIn, type SignInFailure } from '../user/sign-in.js'
import { signOut } from '../user/sign-out.js'
import type { BegunSession } from './begin-session.js'
import { enter } from './enter.js'
import { requestFacts } from './request-facts.js'
import { type SecondStepFailure, signInWithCode, signInWithPasskey } from './second-step.js'
import { signInMessage } from './session-message.js'
import { signInStep } from './sign-in-step.js'
import {
  AgencyChoice,
  AgencyNeeded,
  EnrolmentNeeded,
  PasskeyCeremony,
  PasswordSignInResult,
  SecondFactorNeeded,
  SignedIn,
  SignInRefused,
  SignInResult,
  SignInStep,
} from './sign-in.graphql.js'
import { findUnfinished } from './unfinished.js'

type SignInAnswer = SignedIn | SecondFactorNeeded | EnrolmentNeeded | SignInRefused

const refusal = (failure: SignInFailure | SecondStepFailure, context: RequestContext): SignInRefused => {
  const { services, client, requestId } = context
  services.log.warn({ request_id: requestId, address: client.address, reason: failure.code }, 'sign-in refused')
  return new SignInRefused(signInMessage(failure, context.locale))
}

const answer = async (
  context: RequestContext,
  result: Result<BegunSession, SignInFailure | SecondStepFailure>,
  email: string,
): Promise<SignInAnswer> => {
  if (!result.ok) return refusal(result.error, context)
  await enter(context, result.value, email)
  const user_id = context.actor?.user_id ?? null
  if (user_id !== null) return new SignedIn(present(await context.loaders.userById.load(user_id)))
  const unfinished = await findUnfinished(context.services, result.value.token)
  // The account was closed in this moment.
  if (unfinished === null) return new SignInRefused(messageIn(context.locale).sign_in_refused)
  return await signInStep(context.services, unfinished)
}

const secondStep = async (
  context: RequestContext,
  kind: 'code' | 'recovery_code',
  code: string,
): Promise<SignInAnswer> => {
  const { services, cookie } = context
  const unfinished = await findUnfinished(services, cookie.token)
  if (unfinished?.state !== 'second_factor') return new SignInRefused(messageIn(context.locale).sign_in_again)
  const result = await context.write(() => signInWithCode(services, unfinished, kind, code, requestFacts(context)))
  return await answer(context, result, unfinished.email)
}

@Resolver()
export class SignInResolver {
  @Query(() => SignInStep, {
    nullable: true,
    description: 'What a sign-in that was begun in this browser still needs; null when there is none under way.',
  })
  async signInStep(@Ctx() context: RequestContext): Promise<SecondFactorNeeded | EnrolmentNeeded | null> {
    const unfinished = await findUnfinished(context.services, context.cookie.token)
    return unfinished && (await signInStep(context.services, unfinished))
  }

  @Mutation(() => PasswordSignInResult, {
    description: 'Begins a session with a password: its token is set as a cookie, never answered.',
  })
  async signIn(
    @Arg('email', () => String, { description: 'Address of the account.' }) email: string,
    @Arg('password', () => String, { description: 'Its password.' }) password: string,
    @Arg('organisationId', () => String, {
      nullable: true,
      description: 'Which agency is meant, after AgencyNeeded; without it the password decides.',
    })
    organisation_id: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<SignInAnswer | AgencyNeeded> {
    const { services } = context
    const input = { email, password, organisation_id: organisation_id ?? null }
    const result = await context.write(() => signIn(services, input, requestFacts(context)))
    if (result.ok) return await answer(context, result, email)
    if (result.error.code !== 'agency_needed') return refusal(result.error, context)
    const agencies = await namesOfOrganisations(services, result.error.organisation_ids)
    return new AgencyNeeded(agencies.map(({ id, name }) => new AgencyChoice(id, name)))
  }

  @Mutation(() => SignInResult, { description: 'Finishes a sign-in with the code that the authenticator app shows.' })
  async signInWithCode(
    @Arg('code', () => String, { description: 'Six digits.' }) code: string,
    @Ctx() context: RequestContext,
  ): Promise<SignInAnswer> {
    return await secondStep(context, 'code', code)
  }

  @Mutation(() => SignInResult, { description: 'Finishes a sign-in with a recovery code, which is then used up.' })
  async signInWithRecoveryCode(
    @Arg('code', () => String, { description: 'One of the codes, with or without its hyphens.' }) code: string,
    @Ctx() context: RequestContext,
  ): Promise<SignInAnswer> {
    return await secondStep(context, 'recovery_code', code)
  }

  @Mutation(() => PasskeyCeremony, {
    description: 'Asks for a passkey to sign in with: alone, or as second factor of a sign-in under way.',
  })
  async askPasskeySignIn(@Ctx() context: RequestContext): Promise<PasskeyCeremony> {
    const { services, cookie } = context
    const unfinished = await owing(context, cookie.token)
    const shower = unfinished && { account: unfinished, session_id: unfinished.session_id }
    return new PasskeyCeremony(await askPasskey(services, 'sign_in', shower))
  }

  @Mutation(() => SignInResult, { description: 'Begins a session with a passkey, or finishes a sign-in with it.' })
  async signInWithPasskey(
    @Arg('ticket', () => String, { description: 'As askPasskeySignIn answered it.' }) ticket: string,
    @Arg('credential', () => String, { description: 'What the browser answered, as JSON of WebAuthn.' })
    credential: string,
    @Ctx() context: RequestContext,
  ): Promise<SignInAnswer> {
    const { services, cookie } = context
    const unfinished = await owing(context, cookie.token)
    const facts = requestFacts(context)
    const result = await context.write(() => signInWithPasskey(services, unfinished, { ticket, credential }, facts))
    return await answer(context, result, result.ok ? result.value.email : '')
  }

  @Mutation(() => Boolean, { description: 'Ends the session. True when there was one.' })
  async signOut(@Ctx() context: RequestContext): Promise<boolean> {
    const ended = await context.write(() => signOut(context.services, context.cookie.token))
    context.cookie.clear()
    await context.become(null)
    return ended
  }
}

/** The sign-in under way that a passkey would finish. Who must set a factor up first has none to show. */
const owing = async (context: RequestContext, token: string | null) => {
  const unfinished = await findUnfinished(context.services, token)
  return unfinished?.state === 'second_factor' ? unfinished : null
}
