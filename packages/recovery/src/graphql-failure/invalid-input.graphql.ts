import { Field, ObjectType } from 'type-graphql'

@ObjectType('InvalidInput', {
  simpleResolvers: true,
  description: 'What was given cannot be used; nothing was changed.',
})
export class InvalidInput {
  @Field(() => String, { description: 'What is wrong and how to mend it, in the language of the viewer.' })
  readonly message: string

  @Field(() => String, { nullable: true, description: 'The argument or field that is wrong, where there is one.' })
  readonly field: string | null

  constructor(message: string, field: string | null) {
    this.message = message
    this.field = field
  }
}
