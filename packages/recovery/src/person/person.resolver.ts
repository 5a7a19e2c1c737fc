import { limits } from '@quittance/core'
import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql'
import type { Creditor } from '../creditor/creditor.entity.js'
import { CreditorView } from '../creditor/creditor.graphql.js'
import type { RequestContext } from '../graphql-context.js'
import { messageIn } from '../graphql-failure/message.js'
import { badInput } from '../graphql-failure/request-error.js'
import { requireAction } from '../graphql-failure/require-action.js'
import type { Page } from '../graphql-page/page.js'
import { present } from '../graphql-read/present.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import type { Team } from '../team/team.entity.js'
import { TeamView } from '../team/team.graphql.js'
import type { Role } from '../user/role.js'
import type { User } from '../user/user.entity.js'
import { RoleEnum } from '../user/user.graphql.js'
import { pageOfPeople } from './page-of-people.js'
import { type PersonState, stateOfPerson } from './person-state.js'
import { InvitationView, PersonConnection, PersonStateEnum, PersonView } from './person.graphql.js'
import { visiblePeople } from './person.policy.js'

@Resolver(() => PersonView)
export class PersonResolver {
  @Query(() => PersonConnection, {
    description: 'The people whom the viewer may see, by name: all, or for a manager those of its teams.',
  })
  async people(
    @Arg('search', () => String, { nullable: true, description: 'A part of the name or of the e-mail address.' })
    search: string | null | undefined,
    @Arg('roles', () => [RoleEnum], { nullable: true, description: 'Only those in these roles.' })
    roles: Role[] | null | undefined,
    @Arg('states', () => [PersonStateEnum], { nullable: true, description: 'Only those whose account stands so.' })
    states: PersonState[] | null | undefined,
    @Arg('first', () => Int, { nullable: true, description: 'Rows of the page: 50 when left out, 200 at most.' })
    first: number | null | undefined,
    @Arg('after', () => String, { nullable: true, description: 'The endCursor of the page before.' })
    after: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<User>> {
    const actor = requireAction(context, 'read_people')
    const { locale } = context
    if ((search ?? '').length > limits.search_length_maximum)
      throw badInput(messageIn(locale).search_too_long, 'search')
    const filter = {
      organisation_id: actor.organisation_id,
      ids: await visiblePeople(await context.read(), actor),
      search: (search ?? '').replaceAll('\0', ''),
      roles: roles ?? null,
      states: states ?? null,
    }
    return await pageOfPeople(context.read, filter, { first, after, locale })
  }

  @Query(() => PersonView, { nullable: true, description: 'One person; null when there is no such one.' })
  async person(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<User | null> {
    const actor = requireAction(context, 'read_people')
    const user = await context.loaders.userById.load(id)
    if (user === null || user.kind !== 'person') return null
    const visible = await visiblePeople(await context.read(), actor)
    return visible === null || visible.includes(user.id) ? user : null
  }

  @Query(() => Boolean, {
    description: 'Whether e-mails can leave. Where they cannot, whoever invites hands the link over.',
  })
  mailConfigured(@Ctx() context: RequestContext): boolean {
    requireAction(context, 'manage_people')
    return context.services.mail !== null
  }

  @FieldResolver(() => PersonStateEnum, { description: 'How the account stands.' })
  state(@Root() user: User): PersonState {
    return stateOfPerson(user)
  }

  @FieldResolver(() => Boolean, { description: 'Whether this is the viewer.' })
  isViewer(@Root() user: User, @Ctx() context: RequestContext): boolean {
    return user.id === context.requireActor().user_id
  }

  @FieldResolver(() => CreditorView, { nullable: true, description: 'The creditor whose user it is; null for others.' })
  async creditor(@Root() user: User, @Ctx() context: RequestContext): Promise<Creditor | null> {
    const id = user.creditor?.id
    return id === undefined ? null : await context.loaders.creditorById.load(id)
  }

  @FieldResolver(() => [TeamView], { description: 'The teams that the person belongs to, by name.' })
  async teams(@Root() user: User, @Ctx() context: RequestContext): Promise<Team[]> {
    const members = await context.loaders.teamsOfPerson.load(user.id)
    return await Promise.all(members.map(async ({ team }) => present(await context.loaders.teamById.load(team.id))))
  }

  @FieldResolver(() => Boolean, { description: 'Whether the person has an authenticator app or a passkey.' })
  async hasSecondFactor(@Root() user: User, @Ctx() context: RequestContext): Promise<boolean> {
    return (await context.loaders.accessOfPerson.load(user.id))?.has_second_factor ?? false
  }

  @FieldResolver(() => InstantScalar, { nullable: true, description: 'When the person was last here; null if never.' })
  async lastSeenAt(@Root() user: User, @Ctx() context: RequestContext): Promise<Date | null> {
    return asDate((await context.loaders.accessOfPerson.load(user.id))?.last_seen_at)
  }

  @FieldResolver(() => Boolean, { description: 'Whether a session of the person is open.' })
  async isSignedIn(@Root() user: User, @Ctx() context: RequestContext): Promise<boolean> {
    const until = asDate((await context.loaders.accessOfPerson.load(user.id))?.signed_in_until)
    return until !== null && until > context.services.clock.now()
  }

  @FieldResolver(() => InvitationView, { nullable: true, description: 'The latest invitation; null where none was.' })
  async invitation(@Root() user: User, @Ctx() context: RequestContext): Promise<InvitationView | null> {
    const latest = await context.loaders.latestInvitation.load(user.id)
    if (latest === null) return null
    const expiresAt = new Date(latest.expires_at)
    return {
      sentAt: new Date(latest.created_at),
      expiresAt,
      open: latest.used_at === null && latest.revoked_at === null && expiresAt > context.services.clock.now(),
      mailState: latest.mail_state,
      mailError: latest.mail_error,
    }
  }
}

const asDate = (value: Date | string | null | undefined): Date | null =>
  value === null || value === undefined ? null : new Date(value)
