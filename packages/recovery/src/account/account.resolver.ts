import type { Result } from '@quittance/core'
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import type { ConfirmationNeeded } from '../graphql-failure/confirmation-needed.graphql.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { needConfirmation } from '../graphql-failure/need-confirmation.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { renamePasskey } from '../passkey/rename-passkey.js'
import { removeAuthenticator, removePasskey } from '../second-factor/remove-factor.js'
import { requestFacts } from '../session/request-facts.js'
import { requirePerson } from '../session/require-person.js'
import { signInMessage } from '../session/session-message.js'
import { passwordMessage } from '../user/password-message.js'
import { accountMessage, type AccountFailureCode } from './account-message.js'
import { AccountResult, AccountView } from './account.graphql.js'
import { changeOwnPassword, type ChangePasswordFailure } from './change-password.js'
import { endOtherSessions, endOwnSession } from './end-session.js'
import { type AccountFacts, readAccount } from './read-account.js'

type AccountAnswer = AccountView | InvalidInput | NotFound | ConfirmationNeeded

/** An object of the view's class, by which the union knows it. */
const view = (facts: AccountFacts): AccountView => Object.assign(new AccountView(), facts)

const account = async (context: RequestContext): Promise<AccountView> =>
  view(await readAccount(context.services, requirePerson(context)))

const unknown_codes: ReadonlySet<AccountFailureCode> = new Set(['factor_unknown', 'passkey_unknown', 'session_unknown'])

const after = async (
  context: RequestContext,
  result: Result<unknown, { readonly code: AccountFailureCode }>,
): Promise<AccountAnswer> => {
  if (result.ok) return await account(context)
  const message = accountMessage(result.error.code, context.locale)
  return unknown_codes.has(result.error.code) ? new NotFound(message) : new InvalidInput(message, null)
}

const passwordRefusal = (failure: ChangePasswordFailure, { locale }: RequestContext): InvalidInput => {
  switch (failure.code) {
    case 'password_wrong':
      return new InvalidInput(signInMessage({ code: failure.code }, locale), 'currentPassword')
    case 'throttled':
      return new InvalidInput(signInMessage(failure, locale), null)
    default:
      return new InvalidInput(passwordMessage(failure.code, locale), 'newPassword')
  }
}

@Resolver()
export class AccountResolver {
  @Query(() => AccountView, { description: 'How the viewer gets in: password, second factors, sessions.' })
  async account(@Ctx() context: RequestContext): Promise<AccountView> {
    return await account(context)
  }

  @Mutation(() => AccountResult, { description: "Changes the viewer's password and ends all other sessions." })
  async changePassword(
    @Arg('currentPassword', () => String, { description: 'As it is now.' }) current: string,
    @Arg('newPassword', () => String, { description: 'As it shall be.' }) chosen: string,
    @Ctx() context: RequestContext,
  ): Promise<AccountAnswer> {
    const person = requirePerson(context)
    const facts = requestFacts(context)
    const result = await context.write(() => changeOwnPassword(context.services, person, { current, chosen }, facts))
    return result.ok ? await account(context) : passwordRefusal(result.error, context)
  }

  @Mutation(() => AccountResult, { description: 'Ends one session of the viewer.' })
  async endSession(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<AccountAnswer> {
    const person = requirePerson(context)
    return await after(context, await context.write(() => endOwnSession(context.services, person, id)))
  }

  @Mutation(() => AccountResult, { description: 'Ends all sessions of the viewer but this one.' })
  async endOtherSessions(@Ctx() context: RequestContext): Promise<AccountAnswer> {
    const person = requirePerson(context)
    await context.write(() => endOtherSessions(context.services, person))
    return await account(context)
  }

  @Mutation(() => AccountResult, { description: 'Takes the authenticator app away from the account.' })
  async removeAuthenticator(@Ctx() context: RequestContext): Promise<AccountAnswer> {
    const person = requirePerson(context)
    const needed = needConfirmation(context)
    if (needed !== null) return needed
    return await after(context, await context.write(() => removeAuthenticator(context.services, person)))
  }

  @Mutation(() => AccountResult, { description: 'Takes a passkey away from the account.' })
  async removePasskey(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<AccountAnswer> {
    const person = requirePerson(context)
    const needed = needConfirmation(context)
    if (needed !== null) return needed
    return await after(context, await context.write(() => removePasskey(context.services, person, id)))
  }

  @Mutation(() => AccountResult, { description: 'Gives a passkey another name.' })
  async renamePasskey(
    @Arg('id', () => ID, { description: 'Which one.' }) passkey_id: string,
    @Arg('name', () => String, { description: 'Up to 60 characters.' }) name: string,
    @Ctx() context: RequestContext,
  ): Promise<AccountAnswer> {
    const person = requirePerson(context)
    const input = { passkey_id, name }
    return await after(context, await context.write(() => renamePasskey(context.services, person, input)))
  }
}
