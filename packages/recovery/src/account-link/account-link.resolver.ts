import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { requestPasswordReset } from '../password-reset/request-password-reset.js'
import { requestFacts } from '../session/request-facts.js'
import { passwordMessage } from '../user/password-message.js'
import { linkMessage, resetThrottledMessage } from './account-link-message.js'
import {
  AccountLinkView,
  LinkPurposeEnum,
  LinkUnusable,
  PasswordResetRequested,
  PasswordSet,
  RequestPasswordResetResult,
  SetPasswordByLinkResult,
} from './account-link.graphql.js'
import { findLink } from './find-link.js'
import type { LinkPurpose } from './link-purpose.js'
import { type PasswordByLink, type PasswordByLinkFailure, setPasswordByLink } from './set-password-by-link.js'

const minute_ms = 60_000

const refusal = ({ code }: PasswordByLinkFailure, { locale }: RequestContext): LinkUnusable | InvalidInput => {
  switch (code) {
    case 'link_unusable':
      return new LinkUnusable(linkMessage(code, locale))
    case 'name_missing':
      return new InvalidInput(linkMessage(code, locale), 'name')
    default:
      return new InvalidInput(passwordMessage(code, locale), 'password')
  }
}

const setPassword = async (
  context: RequestContext,
  input: PasswordByLink,
): Promise<PasswordSet | LinkUnusable | InvalidInput> => {
  const result = await context.write(() => setPasswordByLink(context.services, input))
  return result.ok ? new PasswordSet(result.value.email) : refusal(result.error, context)
}

@Resolver()
export class AccountLinkResolver {
  @Query(() => AccountLinkView, {
    nullable: true,
    description: 'What a link of an e-mail is for; null when it cannot be used any more, or never could.',
  })
  async accountLink(
    @Arg('token', () => String, { description: 'What follows the # of the link.' }) token: string,
    @Arg('purpose', () => LinkPurposeEnum, { description: 'The page that it leads to.' }) purpose: LinkPurpose,
    @Ctx() context: RequestContext,
  ): Promise<AccountLinkView | null> {
    const link = await findLink(context.services, token, purpose)
    if (link === null) return null
    const { email, name, organisation_name: organisationName, expires_at: expiresAt } = link
    return { purpose, email, name, organisationName, expiresAt }
  }

  @Mutation(() => SetPasswordByLinkResult, { description: 'Opens the account of an invitation with a first password.' })
  async acceptInvitation(
    @Arg('token', () => String, { description: 'What follows the # of the link.' }) token: string,
    @Arg('name', () => String, { description: 'Full name, as colleagues are to read it.' }) name: string,
    @Arg('password', () => String, { description: 'The password to sign in with.' }) password: string,
    @Ctx() context: RequestContext,
  ): Promise<PasswordSet | LinkUnusable | InvalidInput> {
    return await setPassword(context, { token, purpose: 'invitation', name, password })
  }

  @Mutation(() => RequestPasswordResetResult, {
    description: 'Asks for a link to replace a forgotten password. The answer is the same for every address.',
  })
  async requestPasswordReset(
    @Arg('email', () => String, { description: 'Address of the account.' }) email: string,
    @Ctx() context: RequestContext,
  ): Promise<PasswordResetRequested | InvalidInput> {
    const { services, locale } = context
    const result = await requestPasswordReset(services, email, requestFacts(context))
    if (result.ok) return new PasswordResetRequested(linkMessage('reset_requested', locale))
    return new InvalidInput(resetThrottledMessage(Math.ceil(result.error.wait_ms / minute_ms), locale), null)
  }

  @Mutation(() => SetPasswordByLinkResult, {
    description: 'Replaces a forgotten password and ends every session. The second factor is still needed to sign in.',
  })
  async resetPassword(
    @Arg('token', () => String, { description: 'What follows the # of the link.' }) token: string,
    @Arg('password', () => String, { description: 'The new password.' }) password: string,
    @Ctx() context: RequestContext,
  ): Promise<PasswordSet | LinkUnusable | InvalidInput> {
    return await setPassword(context, { token, purpose: 'password_reset', name: null, password })
  }
}
