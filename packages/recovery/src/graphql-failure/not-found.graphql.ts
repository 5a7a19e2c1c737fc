import { Field, ObjectType } from 'type-graphql'

@ObjectType('NotFound', {
  simpleResolvers: true,
  description: 'There is no such thing, or it is not yours: both answers are the same.',
})
export class NotFound {
  @Field(() => String, { description: 'What was not found, in the language of the viewer.' })
  readonly message: string

  constructor(message: string) {
    this.message = message
  }
}
