import { Field, ObjectType } from 'type-graphql'

@ObjectType('NotAllowed', { simpleResolvers: true, description: 'The role of the viewer does not include this.' })
export class NotAllowed {
  @Field(() => String, { description: 'What is not allowed, in the language of the viewer.' })
  readonly message: string

  constructor(message: string) {
    this.message = message
  }
}
