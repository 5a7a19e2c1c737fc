import { may, type Result } from '@quittance/core'
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { Actor } from '../actor.js'
import type { ApiToken } from '../api-token/api-token.entity.js'
import { ApiTokenView } from '../api-token/api-token.graphql.js'
import { createApiToken } from '../api-token/create-api-token.js'
import { revokeApiToken } from '../api-token/revoke-api-token.js'
import type { Creditor } from '../creditor/creditor.entity.js'
import { CreditorView } from '../creditor/creditor.graphql.js'
import type { RequestContext } from '../graphql-context.js'
import type { ConfirmationNeeded } from '../graphql-failure/confirmation-needed.graphql.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { messageIn } from '../graphql-failure/message.js'
import { needConfirmation } from '../graphql-failure/need-confirmation.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { present } from '../graphql-read/present.js'
import type { Role } from '../user/role.js'
import { User } from '../user/user.entity.js'
import { RoleEnum } from '../user/user.graphql.js'
import { createServiceAccount } from './create-service-account.js'
import { deactivateServiceAccount } from './deactivate-service-account.js'
import { serviceAccountField, type ServiceAccountFailure, serviceAccountMessage } from './service-account-failure.js'
import {
  ApiTokenCreated,
  ApiTokenCreatedResult,
  ServiceAccountResult,
  ServiceAccountView,
} from './service-account.graphql.js'

type Refusal = NotFound | NotAllowed | InvalidInput | ConfirmationNeeded

const refusal = (failure: ServiceAccountFailure, { locale }: RequestContext): Refusal => {
  const message = serviceAccountMessage(failure, locale)
  switch (failure.code) {
    case 'account_unknown':
    case 'token_unknown':
      return new NotFound(message)
    case 'needs_a_person':
      return new NotAllowed(message)
    case 'name_missing':
    case 'name_too_long':
    case 'creditor_missing':
    case 'creditor_not_allowed':
    case 'creditor_unknown':
    case 'account_closed':
    case 'days_out_of_range':
    case 'too_many':
      return new InvalidInput(message, serviceAccountField(failure))
  }
}

/**
 * Who lets a program in must be allowed to, be a person, and have proved of late that it is they: with one stolen token
 * nobody makes another one that outlives it.
 */
const mayChange = (context: RequestContext): Refusal | null => {
  const actor = context.requireActor()
  if (!may(actor.role, 'manage_access')) return new NotAllowed(messageIn(context.locale).not_allowed)
  return actor.means === 'token' ? refusal({ code: 'needs_a_person' }, context) : needConfirmation(context)
}

const change = async <Value>(
  context: RequestContext,
  command: (actor: Actor) => Promise<Result<Value, ServiceAccountFailure>>,
  answer: (value: Value) => Promise<User | ApiTokenCreated>,
): Promise<User | ApiTokenCreated | Refusal> => {
  const refused = mayChange(context)
  if (refused !== null) return refused
  const result = await context.write(() => command(context.requireActor()))
  return result.ok ? await answer(result.value) : refusal(result.error, context)
}

const accountOf = async (context: RequestContext, user_id: string): Promise<User> =>
  present(await context.loaders.userById.load(user_id))

@Resolver(() => ServiceAccountView)
export class ServiceAccountResolver {
  @Query(() => [ServiceAccountView], { description: 'The accounts of programs, open ones first, by name.' })
  async serviceAccounts(@Ctx() context: RequestContext): Promise<User[]> {
    const { organisation_id: organisation } = requireAction(context, 'read_access')
    const em = await context.read()
    const accounts = await em.find(User, { organisation, kind: 'service' }, { orderBy: { name: 'asc', id: 'asc' } })
    return accounts.toSorted(
      (left, right) => Number(left.deactivatedAt !== null) - Number(right.deactivatedAt !== null),
    )
  }

  @Mutation(() => ServiceAccountResult, { description: 'Makes an account for a program.' })
  createServiceAccount(
    @Arg('name', () => String, { description: 'Which program works with it.' }) name: string,
    @Arg('role', () => RoleEnum, { description: 'Decides what the program may do.' }) role: Role,
    @Arg('creditorId', () => ID, { nullable: true, description: 'Whose data it sees, for the role creditor.' })
    creditorId: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<User | ApiTokenCreated | Refusal> {
    const input = { name, role, creditor_id: creditorId ?? null }
    return change(
      context,
      (actor) => createServiceAccount(context.services, actor, input),
      ({ user_id }) => accountOf(context, user_id),
    )
  }

  @Mutation(() => ServiceAccountResult, { description: 'Closes the account of a program and revokes its tokens.' })
  deactivateServiceAccount(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<User | ApiTokenCreated | Refusal> {
    return change(
      context,
      (actor) => deactivateServiceAccount(context.services, actor, id),
      ({ user_id }) => accountOf(context, user_id),
    )
  }

  @Mutation(() => ApiTokenCreatedResult, { description: 'Makes a token for a program. It is shown this once.' })
  createApiToken(
    @Arg('serviceAccountId', () => ID, { description: 'The account that it opens.' }) user_id: string,
    @Arg('name', () => String, { description: 'What it is for.' }) name: string,
    @Arg('days', () => Int, { description: 'Days after which it expires, 365 at most.' }) days: number,
    @Ctx() context: RequestContext,
  ): Promise<User | ApiTokenCreated | Refusal> {
    return change(
      context,
      (actor) => createApiToken(context.services, actor, { user_id, name, days }),
      async ({ token }) => new ApiTokenCreated(token, await accountOf(context, user_id)),
    )
  }

  @Mutation(() => ServiceAccountResult, { description: 'Ends a token for good, from the next request on.' })
  revokeApiToken(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<User | ApiTokenCreated | Refusal> {
    return change(
      context,
      (actor) => revokeApiToken(context.services, actor, id),
      ({ user_id }) => accountOf(context, user_id),
    )
  }

  @FieldResolver(() => CreditorView, {
    nullable: true,
    description: 'Whose data it sees; null for the agency’s programs.',
  })
  async creditor(@Root() account: User, @Ctx() context: RequestContext): Promise<Creditor | null> {
    return account.creditor ? await context.loaders.creditorById.load(account.creditor.id) : null
  }

  @FieldResolver(() => [ApiTokenView], { description: 'Its tokens, the latest first.' })
  tokens(@Root() account: User, @Ctx() context: RequestContext): Promise<ApiToken[]> {
    return context.loaders.apiTokensOfAccount.load(account.id)
  }
}
