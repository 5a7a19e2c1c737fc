import { actions, languages, may, type Action } from '@quittance/core'
import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { messageIn } from '../graphql-failure/message.js'
import { badInput } from '../graphql-failure/request-error.js'
import { present } from '../graphql-read/present.js'
import type { Organisation } from '../organisation/organisation.entity.js'
import { OrganisationView } from '../organisation/organisation.graphql.js'
import { setLocale } from './set-locale.js'
import type { User } from './user.entity.js'
import { ViewerView } from './user.graphql.js'

const viewerOf = async (context: RequestContext): Promise<User | null> => {
  const user_id = context.actor?.user_id ?? null
  return user_id === null ? null : await context.loaders.userById.load(user_id)
}

@Resolver(() => ViewerView)
export class UserResolver {
  @Query(() => ViewerView, { nullable: true, description: 'Who is signed in; null when nobody is.' })
  viewer(@Ctx() context: RequestContext): Promise<User | null> {
    return viewerOf(context)
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
