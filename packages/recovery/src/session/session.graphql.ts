import { createUnionType, Field, ObjectType } from 'type-graphql'
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

export const ConfirmIdentityResult = createUnionType({
  name: 'ConfirmIdentityResult',
  description: 'Whether the proof was accepted.',
  types: () => [Confirmation, InvalidInput] as const,
})
