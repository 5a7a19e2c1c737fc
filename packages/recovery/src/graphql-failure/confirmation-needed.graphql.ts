import { Field, ObjectType } from 'type-graphql'

@ObjectType('ConfirmationNeeded', {
  simpleResolvers: true,
  description: 'The viewer must prove again who they are: call confirmIdentity, then repeat this. Nothing was changed.',
})
export class ConfirmationNeeded {
  @Field(() => String, { description: 'What to do, in the language of the viewer.' })
  readonly message: string

  constructor(message: string) {
    this.message = message
  }
}
