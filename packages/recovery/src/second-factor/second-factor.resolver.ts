import type { Result } from '@quittance/core'
import { Arg, createUnionType, Ctx, Mutation, Resolver } from 'type-graphql'
import {
  AddFactorResult,
  AuthenticatorSecretView,
  BeginAuthenticatorResult,
  FactorAdded,
  RecoveryCodesView,
  RenewRecoveryCodesResult,
} from '../account/account.graphql.js'
import { accountMessage, type AccountFailureCode } from '../account/account-message.js'
import type { RequestContext } from '../graphql-context.js'
import { ConfirmationNeeded } from '../graphql-failure/confirmation-needed.graphql.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { needConfirmation } from '../graphql-failure/need-confirmation.js'
import { addPasskey, askNewPasskey } from '../passkey/add-passkey.js'
import { hasDomain } from '../passkey/ceremony.js'
import { enter } from '../session/enter.js'
import { requestFacts } from '../session/request-facts.js'
import { requirePerson } from '../session/require-person.js'
import { PasskeyCeremony } from '../session/sign-in.graphql.js'
import type { Enrolled } from './complete-enrolment.js'
import { beginAuthenticator, finishAuthenticator } from './enrol-authenticator.js'
import { emailOfHolder } from './email-of-holder.js'
import { type Holder, requireHolder } from './holder.js'
import { renewRecoveryCodes } from './remove-factor.js'

const AskNewPasskeyResult = createUnionType({
  name: 'AskNewPasskeyResult',
  description: 'What the browser needs to make a passkey, or why there is none to make.',
  types: () => [PasskeyCeremony, InvalidInput, ConfirmationNeeded] as const,
})

/** Who is signed in must have proved it of late; who is about to be has done so in this moment. */
const unconfirmed = (context: RequestContext, holder: Holder): ConfirmationNeeded | null =>
  holder.unfinished === null ? needConfirmation(context) : null

const refusal = (code: AccountFailureCode, field: string | null, { locale }: RequestContext): InvalidInput =>
  new InvalidInput(accountMessage(code, locale), field)

const fieldOf: Partial<Record<AccountFailureCode, string>> = { code_wrong: 'code', name_invalid: 'name' }

const added = async (
  context: RequestContext,
  holder: Holder,
  result: Result<Enrolled, { readonly code: AccountFailureCode }>,
): Promise<FactorAdded | InvalidInput> => {
  if (!result.ok) return refusal(result.error.code, fieldOf[result.error.code] ?? null, context)
  const { recovery_codes, session } = result.value
  if (session !== null && holder.unfinished !== null) await enter(context, session, holder.unfinished.email)
  return new FactorAdded(recovery_codes)
}

@Resolver()
export class SecondFactorResolver {
  @Mutation(() => BeginAuthenticatorResult, {
    description: 'Begins to set up an authenticator app, for the viewer or for a sign-in that waits for it.',
  })
  async beginAuthenticator(
    @Ctx() context: RequestContext,
  ): Promise<AuthenticatorSecretView | InvalidInput | ConfirmationNeeded> {
    const holder = await requireHolder(context)
    const needed = unconfirmed(context, holder)
    if (needed !== null) return needed
    const result = await context.write(() => beginAuthenticator(context.services, holder))
    return result.ok ? new AuthenticatorSecretView(result.value) : refusal(result.error.code, null, context)
  }

  @Mutation(() => AddFactorResult, {
    description: 'The first code of the app proves that it works; it ends a sign-in that waited for it.',
  })
  async finishAuthenticator(
    @Arg('code', () => String, { description: 'Six digits.' }) code: string,
    @Ctx() context: RequestContext,
  ): Promise<FactorAdded | InvalidInput | ConfirmationNeeded> {
    const holder = await requireHolder(context)
    const needed = unconfirmed(context, holder)
    if (needed !== null) return needed
    const facts = requestFacts(context)
    const result = await context.write(() => finishAuthenticator(context.services, holder, code, facts))
    return await added(context, holder, result)
  }

  @Mutation(() => AskNewPasskeyResult, {
    description: 'Begins to add a passkey, for the viewer or for a sign-in that waits for it.',
  })
  async askNewPasskey(@Ctx() context: RequestContext): Promise<PasskeyCeremony | InvalidInput | ConfirmationNeeded> {
    const holder = await requireHolder(context)
    const needed = unconfirmed(context, holder)
    if (needed !== null) return needed
    if (!hasDomain(context.services)) return refusal('no_domain', null, context)
    const email = await emailOfHolder(context.services, holder)
    return new PasskeyCeremony(await askNewPasskey(context.services, holder, email))
  }

  @Mutation(() => AddFactorResult, { description: 'Adds a passkey; it ends a sign-in that waited for it.' })
  async addPasskey(
    @Arg('ticket', () => String, { description: 'As askNewPasskey answered it.' }) ticket: string,
    @Arg('credential', () => String, { description: 'What the browser answered, as JSON of WebAuthn.' })
    credential: string,
    @Arg('name', () => String, { description: 'What the viewer calls it, up to 60 characters.' }) name: string,
    @Ctx() context: RequestContext,
  ): Promise<FactorAdded | InvalidInput | ConfirmationNeeded> {
    const holder = await requireHolder(context)
    const needed = unconfirmed(context, holder)
    if (needed !== null) return needed
    const facts = requestFacts(context)
    const result = await context.write(() => addPasskey(context.services, holder, { ticket, credential, name }, facts))
    return await added(context, holder, result)
  }

  @Mutation(() => RenewRecoveryCodesResult, {
    description: 'Makes new recovery codes; the old ones are worth nothing.',
  })
  async renewRecoveryCodes(
    @Ctx() context: RequestContext,
  ): Promise<RecoveryCodesView | InvalidInput | ConfirmationNeeded> {
    const person = requirePerson(context)
    const needed = needConfirmation(context)
    if (needed !== null) return needed
    const result = await context.write(() => renewRecoveryCodes(context.services, person))
    return result.ok ? new RecoveryCodesView(result.value) : refusal(result.error.code, null, context)
  }
}
