import { may, type Result } from '@quittance/core'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Actor } from '../actor.js'
import type { RequestContext } from '../graphql-context.js'
import type { ConfirmationNeeded } from '../graphql-failure/confirmation-needed.graphql.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { messageIn } from '../graphql-failure/message.js'
import { needConfirmation } from '../graphql-failure/need-confirmation.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { present } from '../graphql-read/present.js'
import { addIdentityProvider } from './add-identity-provider.js'
import { changeIdentityProvider } from './change-identity-provider.js'
import { checkIdentityProvider } from './check-identity-provider.js'
import { enableIdentityProvider } from './enable-identity-provider.js'
import {
  identityProviderField,
  identityProviderMessage,
  type IdentityProviderFailure,
} from './identity-provider-failure.js'
import { IdentityProvider } from './identity-provider.entity.js'
import {
  IdentityProviderCheck,
  IdentityProviderCheckResult,
  IdentityProviderInput,
  IdentityProviderRemoved,
  IdentityProviderRemovedResult,
  IdentityProviderResult,
  IdentityProviderView,
  SignInNameResult,
  SignInNameSet,
} from './identity-provider.graphql.js'
import { redirectUri } from './redirect-uri.js'
import { removeIdentityProvider } from './remove-identity-provider.js'
import { setSignInName } from './set-sign-in-name.js'

type Refusal = NotFound | NotAllowed | InvalidInput | ConfirmationNeeded
type Changed = Result<{ readonly identity_provider_id: string }, IdentityProviderFailure>

const refusal = (failure: IdentityProviderFailure, { locale }: RequestContext): NotFound | InvalidInput => {
  const message = identityProviderMessage(failure, locale)
  return failure.code === 'provider_unknown'
    ? new NotFound(message)
    : new InvalidInput(message, identityProviderField(failure))
}

/** Who opens a door to the agency must be allowed to, and have proved of late that it is they. */
const mayChange = (context: RequestContext): NotAllowed | ConfirmationNeeded | null => {
  if (!may(context.requireActor().role, 'manage_access')) return new NotAllowed(messageIn(context.locale).not_allowed)
  return needConfirmation(context)
}

const change = async (
  context: RequestContext,
  command: (actor: Actor) => Promise<Changed>,
): Promise<IdentityProvider | Refusal> => {
  const refused = mayChange(context)
  if (refused !== null) return refused
  const result = await context.write(() => command(context.requireActor()))
  if (!result.ok) return refusal(result.error, context)
  return present(await context.loaders.identityProviderById.load(result.value.identity_provider_id))
}

@Resolver(() => IdentityProviderView)
export class IdentityProviderResolver {
  @Query(() => [IdentityProviderView], { description: 'The identity providers of the agency, by name.' })
  async identityProviders(@Ctx() context: RequestContext): Promise<IdentityProvider[]> {
    const { organisation_id: organisation } = requireAction(context, 'read_access')
    const em = await context.read()
    return await em.find(IdentityProvider, { organisation }, { orderBy: { name: 'asc', id: 'asc' } })
  }

  @Mutation(() => IdentityProviderResult, {
    description:
      'Begins with a provider, disabled: it is asked for its description, and gets its redirect address here.',
  })
  addIdentityProvider(
    @Arg('name', () => String, { description: 'How people will know it.' }) name: string,
    @Arg('issuer', () => String, { description: 'Its own address, such as https://login.example.org.' }) issuer: string,
    @Ctx() context: RequestContext,
  ): Promise<IdentityProvider | Refusal> {
    return change(context, (actor) => addIdentityProvider(context.services, actor, { name, issuer }))
  }

  @Mutation(() => IdentityProviderResult, { description: 'Changes all settings of a provider but its issuer.' })
  changeIdentityProvider(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('input', () => IdentityProviderInput, { description: 'The settings.' }) input: IdentityProviderInput,
    @Ctx() context: RequestContext,
  ): Promise<IdentityProvider | Refusal> {
    const settings = {
      identity_provider_id: id,
      name: input.name,
      client_id: input.clientId,
      client_secret: input.clientSecret ?? null,
      email_domains: input.emailDomains,
      second_factor: input.secondFactor,
      links_by_email: input.linksByEmail,
      password_allowed: input.passwordAllowed,
    }
    return change(context, (actor) => changeIdentityProvider(context.services, actor, settings))
  }

  @Mutation(() => IdentityProviderResult, {
    description: 'Lets people sign in through a provider, or not; disabling ends the sessions begun through it.',
  })
  enableIdentityProvider(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('enabled', () => Boolean, { description: 'False disables it.' }) enabled: boolean,
    @Ctx() context: RequestContext,
  ): Promise<IdentityProvider | Refusal> {
    const input = { identity_provider_id: id, enabled }
    return change(context, (actor) => enableIdentityProvider(context.services, actor, input))
  }

  @Mutation(() => IdentityProviderCheckResult, {
    description: 'Asks a provider everything that signing in will need. Nothing is changed.',
  })
  async checkIdentityProvider(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<IdentityProviderCheck | NotAllowed | NotFound> {
    const actor = context.requireActor()
    const { services, locale } = context
    if (!may(actor.role, 'manage_access')) return new NotAllowed(messageIn(locale).not_allowed)
    const input = { identity_provider_id: id }
    const result = await context.write(() => checkIdentityProvider(services, actor, input, locale))
    return result.ok
      ? new IdentityProviderCheck(result.value)
      : new NotFound(identityProviderMessage(result.error, locale))
  }

  @Mutation(() => IdentityProviderRemovedResult, {
    description: 'Forgets a provider and whom it knows, and ends the sessions begun through it.',
  })
  async removeIdentityProvider(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<IdentityProviderRemoved | Refusal> {
    const refused = mayChange(context)
    if (refused !== null) return refused
    const { services } = context
    const input = { identity_provider_id: id }
    const result = await context.write(() => removeIdentityProvider(services, context.requireActor(), input))
    return result.ok ? new IdentityProviderRemoved(id) : refusal(result.error, context)
  }

  @Mutation(() => SignInNameResult, {
    description: 'Says by what name people of the agency find their single sign-on.',
  })
  async setSignInName(
    @Arg('signInName', () => String, { description: 'From 3 to 40 letters, digits and hyphens.' }) name: string,
    @Ctx() context: RequestContext,
  ): Promise<SignInNameSet | Refusal> {
    const refused = mayChange(context)
    if (refused !== null) return refused
    const { organisation_id } = context.requireActor()
    const input = { sign_in_name: name }
    const result = await context.write(() => setSignInName(context.services, context.requireActor(), input))
    if (!result.ok) return refusal(result.error, context)
    return new SignInNameSet(present(await context.loaders.organisationById.load(organisation_id)))
  }

  @FieldResolver(() => Boolean, { description: 'Whether a client secret is stored; nobody can read it.' })
  hasClientSecret(@Root() provider: IdentityProvider): boolean {
    return provider.clientSecret !== null
  }

  @FieldResolver(() => String, { description: 'Where the provider must be told to send people back.' })
  redirectUri(@Root() provider: IdentityProvider, @Ctx() context: RequestContext): string {
    return redirectUri(context.services, provider.id)
  }

  @FieldResolver(() => Int, { description: 'How many people it knows here.' })
  async linkedPeople(@Root() provider: IdentityProvider, @Ctx() context: RequestContext): Promise<number> {
    const [linked] = await context.loaders.linkedPeopleByProvider.load(provider.id)
    return linked?.count ?? 0
  }
}
