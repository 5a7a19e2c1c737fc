import { assertNever, may } from '@quittance/core'
import { isId } from '@quittance/platform'
import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../graphql-context.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { messageIn } from '../graphql-failure/message.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { requireAction } from '../graphql-failure/require-action.js'
import { present } from '../graphql-read/present.js'
import { entityManagerReader } from '../report/sql-reader.js'
import { changeSavedView } from './change-saved-view.js'
import { createSavedView } from './create-saved-view.js'
import { readSavedViews } from './read-saved-views.js'
import { removeSavedView } from './remove-saved-view.js'
import { type SavedViewFailure, savedViewMessage } from './saved-view-failure.js'
import {
  PageViews,
  PageViewsResult,
  SavedViewChangeInput,
  SavedViewInput,
  SavedViewResult,
  SavedViewView,
} from './saved-view.graphql.js'
import { setDefaultView } from './set-default-view.js'

type Refusal = NotFound | NotAllowed | InvalidInput

const refusal = (failure: SavedViewFailure, { locale }: RequestContext): Refusal => {
  const message = savedViewMessage(failure, locale)
  switch (failure) {
    case 'view_unknown':
      return new NotFound(message)
    case 'not_owner':
      return new NotAllowed(message)
    case 'page_invalid':
      return new InvalidInput(message, 'page')
    case 'name_invalid':
    case 'name_taken':
      return new InvalidInput(message, 'name')
    case 'search_invalid':
      return new InvalidInput(message, 'search')
    case 'too_many':
      return new InvalidInput(message, null)
    default:
      return assertNever(failure)
  }
}

const mayRead = (context: RequestContext): boolean => may(context.requireActor().role, 'read_portfolio')
const notAllowed = ({ locale }: RequestContext): NotAllowed => new NotAllowed(messageIn(locale).not_allowed)

const views = async (
  context: RequestContext,
  asked: { readonly page?: string; readonly id?: string },
): Promise<SavedViewView[]> => {
  const reader = entityManagerReader(await context.read())
  return (await readSavedViews(reader, context.requireActor(), asked)).map((view) => new SavedViewView(view))
}

@Resolver()
export class SavedViewResolver {
  @Query(() => [SavedViewView], {
    description: 'The views that the viewer saved, and those that colleagues share, its own first.',
  })
  async savedViews(
    @Arg('page', () => String, { nullable: true, description: 'Only of this page; left out: of all.' })
    page: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<SavedViewView[]> {
    requireAction(context, 'read_portfolio')
    return await views(context, { ...(typeof page === 'string' && { page: page.replaceAll('\0', '') }) })
  }

  @Mutation(() => SavedViewResult, { description: 'Saves a page with its filters under a name.' })
  async createSavedView(
    @Arg('input', () => SavedViewInput, { description: 'The view.' }) input: SavedViewInput,
    @Ctx() context: RequestContext,
  ): Promise<SavedViewView | Refusal> {
    if (!mayRead(context)) return notAllowed(context)
    const done = await context.write(() => createSavedView(context.services, context.requireActor(), input))
    if (!done.ok) return refusal(done.error, context)
    return present((await views(context, { id: done.value.saved_view_id }))[0] ?? null)
  }

  @Mutation(() => SavedViewResult, { description: 'Changes a saved view of one’s own.' })
  async changeSavedView(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Arg('change', () => SavedViewChangeInput, { description: 'What changes.' }) change: SavedViewChangeInput,
    @Ctx() context: RequestContext,
  ): Promise<SavedViewView | Refusal> {
    if (!mayRead(context)) return notAllowed(context)
    const input = {
      saved_view_id: id,
      name: change.name ?? null,
      search: change.search ?? null,
      shared: change.shared ?? null,
    }
    const done = await context.write(() => changeSavedView(context.services, context.requireActor(), input))
    if (!done.ok) return refusal(done.error, context)
    return present((await views(context, { id }))[0] ?? null)
  }

  @Mutation(() => PageViewsResult, { description: 'Removes a saved view of one’s own.' })
  async removeSavedView(
    @Arg('id', () => ID, { description: 'Which one.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<PageViews | Refusal> {
    if (!mayRead(context)) return notAllowed(context)
    const done = await context.write(() => removeSavedView(context.services, context.requireActor(), id))
    if (!done.ok) return refusal(done.error, context)
    return new PageViews(done.value.page, await views(context, done.value))
  }

  @Mutation(() => PageViewsResult, { description: 'Says which saved view a page opens with for the viewer.' })
  async setDefaultView(
    @Arg('page', () => String, { description: 'The address of the page without its filters.' }) page: string,
    @Arg('id', () => ID, { nullable: true, description: 'Which view; left out: none.' }) id: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<PageViews | Refusal> {
    if (!mayRead(context)) return notAllowed(context)
    const saved_view_id = id ?? null
    if (saved_view_id !== null && !isId(saved_view_id)) return refusal('view_unknown', context)
    const input = { page, saved_view_id }
    const done = await context.write(() => setDefaultView(context.services, context.requireActor(), input))
    if (!done.ok) return refusal(done.error, context)
    return new PageViews(done.value.page, await views(context, done.value))
  }
}
