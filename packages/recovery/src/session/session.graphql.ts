import { createUnionType, Field, InputType, ObjectType } from 'type-graphql'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { InstantScalar } from '../graphql-scalar/instant.js'

@ObjectType('Confirmation', { simpleResolvers: true, description: 'The viewer has just proved who they are.' })
export class Confirmation {
  @Field(() => InstantScalar, { description: 'Until when sensitive changes need no further proof.' })
  readonly until: Date

  constructor(until: Date) {
    this.until = until
  }
}

@InputType('PasskeyProof', { description: 'A passkey that the viewer has just shown.' })
export class PasskeyProof {
  @Field(() => String, { description: 'As askPasskeyConfirmation answered it.' })
  ticket!: string

  @Field(() => String, { description: 'What the browser answered, as JSON of WebAuthn.' })
  credential!: string
}

export const ConfirmIdentityResult = createUnionType({
  name: 'ConfirmIdentityResult',
  description: 'Whether the proof was accepted.',
  types: () => [Confirmation, InvalidInput] as const,
})
