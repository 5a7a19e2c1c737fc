import { createUnionType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import type { SeenView } from './read-saved-views.js'

@ObjectType('SavedView', {
  simpleResolvers: true,
  description: 'A page of the dashboard with its filters, under a name.',
})
export class SavedViewView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  readonly id: string

  @Field(() => String, { description: 'The address of the page without its filters, such as overview.' })
  readonly page: string

  @Field(() => String, { description: 'How its owner called it.' })
  readonly name: string

  @Field(() => String, { description: 'The search parameters of the address, as a JSON object.' })
  readonly search: string

  @Field(() => Boolean, {
    description: 'Whether the colleagues of its owner see it: the agency’s people, or the users of the same creditor.',
  })
  readonly shared: boolean

  @Field(() => Boolean, { description: 'Whether the viewer saved it, and may change it.' })
  readonly isMine: boolean

  @Field(() => String, { description: 'Name of who saved it.' })
  readonly ownerName: string

  @Field(() => Boolean, { description: 'Whether the page opens with it for the viewer.' })
  readonly isDefault: boolean

  @Field(() => InstantScalar, { description: 'When it was last changed.' })
  readonly changedAt: Date

  constructor(view: SeenView) {
    this.id = view.id
    this.page = view.page
    this.name = view.name
    this.search = JSON.stringify(view.search)
    this.shared = view.shared
    this.isMine = view.is_mine
    this.ownerName = view.owner_name
    this.isDefault = view.is_default
    this.changedAt = view.changed_at
  }
}

@InputType('SavedViewInput', { description: 'A view to be saved.' })
export class SavedViewInput {
  @Field(() => String, { description: 'The address of the page without its filters, such as overview.' })
  page!: string

  @Field(() => String, { description: 'A name that the viewer has not used on this page yet.' })
  name!: string

  @Field(() => String, { description: 'The search parameters of the address, as a JSON object.' })
  search!: string

  @Field(() => Boolean, { description: 'Whether the colleagues of the viewer see it.' })
  shared!: boolean
}

@InputType('SavedViewChangeInput', { description: 'What changes of a saved view; what is left out stays.' })
export class SavedViewChangeInput {
  @Field(() => String, { nullable: true, description: 'Another name.' })
  name?: string | null

  @Field(() => String, { nullable: true, description: 'Other search parameters, as a JSON object.' })
  search?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Whether the colleagues of the viewer see it.' })
  shared?: boolean | null
}

@ObjectType('PageViews', { simpleResolvers: true, description: 'The saved views of a page, as they are now.' })
export class PageViews {
  @Field(() => String, { description: 'The address of the page without its filters.' })
  readonly page: string

  @Field(() => [SavedViewView], { description: 'Those that the viewer may open, its own first.' })
  readonly views: readonly SavedViewView[]

  constructor(page: string, views: readonly SavedViewView[]) {
    this.page = page
    this.views = views
  }
}

export const SavedViewResult = createUnionType({
  name: 'SavedViewResult',
  description: 'The saved view as it is now, or why nothing was changed.',
  types: () => [SavedViewView, NotFound, NotAllowed, InvalidInput] as const,
})

export const PageViewsResult = createUnionType({
  name: 'PageViewsResult',
  description: 'The saved views of the page as they are now, or why nothing was changed.',
  types: () => [PageViews, NotFound, NotAllowed, InvalidInput] as const,
})
