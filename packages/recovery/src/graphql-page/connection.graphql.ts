import { type ClassType, Field, Int, ObjectType } from 'type-graphql'
import { PageInfoView } from './page-info.graphql.js'

/** The type of a page of rows. Values are pages (see page.ts): their total is a function, called when selected. */
export const connectionOf = (name: string, node: () => ClassType) => {
  @ObjectType(name, { simpleResolvers: true, description: 'One page of a list.' })
  class Connection {
    @Field(() => [node()], { description: 'The rows of this page, in the order of the list.' })
    nodes!: readonly unknown[]

    @Field(() => PageInfoView, { description: 'Where the page ends and whether another follows.' })
    pageInfo!: PageInfoView

    @Field(() => Int, { description: 'Rows of the whole list. It is counted only when asked for.' })
    totalCount!: () => Promise<number>
  }
  return Connection
}
