import { assertNever, languages, may, type Result } from '@quittance/core'
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import type { ConfirmationNeeded } from '../graphql-failure/confirmation-needed.graphql.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { messageIn } from '../graphql-failure/message.js'
import { needConfirmation } from '../graphql-failure/need-confirmation.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { present } from '../graphql-read/present.js'
import { invitePerson } from '../invitation/invite-person.js'
import type { SentInvitation } from '../invitation/issue-invitation.js'
import { resendInvitation } from '../invitation/resend-invitation.js'
import { revokeInvitation } from '../invitation/revoke-invitation.js'
import type { Role } from '../user/role.js'
import type { User } from '../user/user.entity.js'
import { RoleEnum } from '../user/user.graphql.js'
import { changeRole } from './change-role.js'
import { deactivatePerson } from './deactivate-person.js'
import { endPersonSessions } from './end-person-sessions.js'
import type { PersonFailure } from './person-failure.js'
import { personMessage } from './person-message.js'
import { InvitationInput, InvitePersonResult, PersonInvited, PersonResult } from './person.graphql.js'
import { reactivatePerson } from './reactivate-person.js'

type Refusal = NotFound | NotAllowed | InvalidInput | ConfirmationNeeded

const refusal = ({ code }: PersonFailure, { locale }: RequestContext): NotFound | InvalidInput => {
  const message = personMessage(code, locale)
  switch (code) {
    case 'person_unknown':
    case 'creditor_unknown':
    case 'team_unknown':
      return new NotFound(message)
    case 'email_invalid':
    case 'email_taken':
      return new InvalidInput(message, 'email')
    case 'name_missing':
      return new InvalidInput(message, 'name')
    case 'creditor_missing':
    case 'creditor_not_allowed':
      return new InvalidInput(message, 'creditorId')
    case 'team_not_allowed':
      return new InvalidInput(message, 'teamIds')
    case 'own_account':
    case 'last_administrator':
    case 'not_invited':
    case 'account_closed':
      return new InvalidInput(message, null)
    default:
      return assertNever(code)
  }
}

/** What keeps the viewer from changing other people; `confirmed` where only a fresh proof of identity will do. */
const obstacle = (context: RequestContext, confirmed: boolean): NotAllowed | ConfirmationNeeded | null => {
  if (!may(context.requireActor().role, 'manage_people')) return new NotAllowed(messageIn(context.locale).not_allowed)
  return confirmed ? needConfirmation(context) : null
}

/** Runs a command about one person and answers the person as they are then. */
const change = async (
  context: RequestContext,
  confirmed: boolean,
  command: () => Promise<Result<{ readonly person_id: string }, PersonFailure>>,
): Promise<User | Refusal> => {
  const refused = obstacle(context, confirmed)
  if (refused !== null) return refused
  const result = await context.write(command)
  if (!result.ok) return refusal(result.error, context)
  return present(await context.loaders.userById.load(result.value.person_id))
}

/** The same for what sends an invitation. */
const invite = async (
  context: RequestContext,
  command: () => Promise<Result<SentInvitation, PersonFailure>>,
): Promise<PersonInvited | Refusal> => {
  const refused = obstacle(context, true)
  if (refused !== null) return refused
  const result = await context.write(command)
  if (!result.ok) return refusal(result.error, context)
  const { person_id, expires_at, link } = result.value
  return new PersonInvited(present(await context.loaders.userById.load(person_id)), expires_at, link)
}

@Resolver()
export class ChangePersonResolver {
  @Mutation(() => InvitePersonResult, { description: 'Makes an account and sends its person the link that opens it.' })
  async invitePerson(
    @Arg('input', () => InvitationInput, { description: 'Who, and as what.' }) input: InvitationInput,
    @Ctx() context: RequestContext,
  ): Promise<PersonInvited | Refusal> {
    const locale = languages.find((language) => language === input.locale)
    if (locale === undefined) return new InvalidInput(messageIn(context.locale).unknown_locale, 'locale')
    const { name, email, role } = input
    const invitation = {
      name,
      email,
      role,
      creditor_id: input.creditorId ?? null,
      team_ids: input.teamIds ?? [],
      locale,
    }
    return await invite(context, () => invitePerson(context.services, context.requireActor(), invitation))
  }

  @Mutation(() => InvitePersonResult, { description: 'Sends an invitation again; the link before it is void.' })
  async resendInvitation(
    @Arg('personId', () => ID, { description: 'Who was invited.' }) personId: string,
    @Ctx() context: RequestContext,
  ): Promise<PersonInvited | Refusal> {
    return await invite(context, () => resendInvitation(context.services, context.requireActor(), personId))
  }

  @Mutation(() => PersonResult, { description: 'Withdraws an invitation: its link is void, the account closed.' })
  async revokeInvitation(
    @Arg('personId', () => ID, { description: 'Who was invited.' }) personId: string,
    @Ctx() context: RequestContext,
  ): Promise<User | Refusal> {
    return await change(context, false, () => revokeInvitation(context.services, context.requireActor(), personId))
  }

  @Mutation(() => PersonResult, {
    description: 'Gives another person another role; running sessions have it with their next request.',
  })
  async changePersonRole(
    @Arg('personId', () => ID, { description: 'Who.' }) personId: string,
    @Arg('role', () => RoleEnum, { description: 'The new role.' }) role: Role,
    @Arg('creditorId', () => ID, { nullable: true, description: 'Whose user: for the role creditor alone.' })
    creditorId: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<User | Refusal> {
    const input = { person_id: personId, role, creditor_id: creditorId ?? null }
    return await change(context, true, () => changeRole(context.services, context.requireActor(), input))
  }

  @Mutation(() => PersonResult, { description: 'Closes the account of another person at once, with its sessions.' })
  async deactivatePerson(
    @Arg('personId', () => ID, { description: 'Who.' }) personId: string,
    @Ctx() context: RequestContext,
  ): Promise<User | Refusal> {
    return await change(context, true, () => deactivatePerson(context.services, context.requireActor(), personId))
  }

  @Mutation(() => PersonResult, { description: 'Opens a closed account again, in the role that it had.' })
  async reactivatePerson(
    @Arg('personId', () => ID, { description: 'Who.' }) personId: string,
    @Ctx() context: RequestContext,
  ): Promise<User | Refusal> {
    return await change(context, true, () => reactivatePerson(context.services, context.requireActor(), personId))
  }

  @Mutation(() => PersonResult, { description: 'Signs another person out everywhere.' })
  async endPersonSessions(
    @Arg('personId', () => ID, { description: 'Who.' }) personId: string,
    @Ctx() context: RequestContext,
  ): Promise<User | Refusal> {
    return await change(context, false, () => endPersonSessions(context.services, context.requireActor(), personId))
  }
}
