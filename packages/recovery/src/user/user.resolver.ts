import { actions, languages, may, type Action } from '@quittance/core'
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { messageIn } from '../graphql-failure/message.js'
import { badInput } from '../graphql-failure/request-error.js'
import { present } from '../graphql-read/present.js'
import type { Organisation } from '../organisation/organisation.entity.js'
import { OrganisationView } from '../organisation/organisation.graphql.js'
import { authenticate } from './authenticate.js'
import { setLocale } from './set-locale.js'
import { signIn, type SignInFailure } from './sign-in.js'
import { signOut } from './sign-out.js'
import type { User } from './user.entity.js'
import { SignedIn, SignInRefused, SignInResult, ViewerView } from './user.graphql.js'

const minute_ms = 60_000

const viewerOf = async (context: RequestContext): Promise<User | null> => {
  const user_id = context.actor?.user_id ?? null
  return user_id === null ? null : await context.loaders.userById.load(user_id)
}

const refusal = (failure: SignInFailure, context: RequestContext): SignInRefused => {
  const { services, client, requestId } = context
  services.log.warn({ request_id: requestId, address: client.address, reason: failure.code }, 'sign-in refused')
  const messages = messageIn(context.locale)
  switch (failure.code) {
    case 'refused':
      return new SignInRefused(messages.sign_in_refused)
    case 'throttled':
      return new SignInRefused(messages.sign_in_throttled(Math.ceil(failure.wait_ms / minute_ms)))
  }
}

@Resolver(() => ViewerView)
export class UserResolver {
  @Query(() => ViewerView, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  viewer(@Ctx() context: RequestContext): Promise<User | null> {
    return viewerOf(context)
  }

  @Mutation(() => SignInResult, { description: 'Begins a session: its token is set as a cookie, never answered.' })
  async signIn(
    @Arg('email', () => String, { description: 'Address of the account.' }) email: string,
    @Arg('password', () => String, { description: 'Its password.' }) password: string,
    @Ctx() context: RequestContext,
  ): Promise<SignedIn | SignInRefused> {
    const { services, throttle, client, cookie } = context
    const input = { email, password, address: client.address, user_agent: client.userAgent }
    const result = await context.write(() => signIn(services, throttle, input))
    if (!result.ok) return refusal(result.error, context)
    // Whoever used this browser before is signed out: a session never changes hands.
    await signOut(services, cookie.token)
    cookie.set(result.value.token, result.value.expires_at)
    await context.become(await authenticate(services, result.value.token))
    return new SignedIn(present(await viewerOf(context)))
  }

  @Mutation(() => Boolean, { description: 'Ends the session. True when there was one.' })
  async signOut(@Ctx() context: RequestContext): Promise<boolean> {
    const ended = await context.write(() => signOut(context.services, context.cookie.token))
    context.cookie.clear()
    await context.become(null)
    return ended
  }

  @Mutation(() => ViewerView, { description: 'Changes the language in which the viewer is answered.' })
  async setLocale(
    @Arg('locale', () => String, { description: "'fr' or 'en'." }) locale: string,
    @Ctx() context: RequestContext,
  ): Promise<User> {
    const actor = context.requireActor()
    const chosen = languages.find((language) => language === locale)
    if (chosen === undefined) throw badInput(messageIn(context.locale).unknown_locale, 'locale')
    await context.become(await context.write(() => setLocale(context.services, actor, chosen)))
    return present(await viewerOf(context))
  }

  @FieldResolver(() => [String], {
    description: 'Ids of the actions that the viewer may do; what is not here is refused.',
  })
  actions(@Root() user: User): Action[] {
    return actions.filter((action) => may(user.role, action))
  }

  @FieldResolver(() => OrganisationView, { description: 'The agency in which the viewer works.' })
  async organisation(@Root() user: User, @Ctx() context: RequestContext): Promise<Organisation> {
    return present(await context.loaders.organisationById.load(user.organisation.id))
  }

  @FieldResolver(() => ID, { nullable: true, description: "Set for a creditor's user, who sees only this creditor." })
  creditorId(@Root() user: User): string | null {
    return user.creditor?.id ?? null
  }
}
