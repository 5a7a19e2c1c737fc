import { Field, ObjectType } from 'type-graphql'

@ObjectType('PageInfo', { simpleResolvers: true, description: 'Where a page ends and whether another follows.' })
export class PageInfoView {
  @Field(() => Boolean, { description: 'Whether there are more rows after this page.' })
  hasNextPage!: boolean

  @Field(() => String, {
    nullable: true,
    description: 'Give it as `after` to read the next page. Null for an empty page.',
  })
  endCursor!: string | null
}
