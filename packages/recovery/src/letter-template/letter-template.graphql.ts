import type { Language, LetterChannel, LetterKind } from '@quittance/core'
import { createUnionType, Field, InputType, Int, ObjectType } from 'type-graphql'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { LetterChannelEnum, LetterKindEnum, LetterLanguageEnum } from '../letter/letter-enums.graphql.js'

@ObjectType('LetterTemplate', {
  simpleResolvers: true,
  description: 'What letters of a kind say, on one way and in one language.',
})
export class LetterTemplateView {
  @Field(() => LetterKindEnum, { description: 'What the letters are for.' })
  kind!: LetterKind

  @Field(() => LetterChannelEnum, { description: 'How they go.' })
  channel!: LetterChannel

  @Field(() => LetterLanguageEnum, { description: 'In which language.' })
  language!: Language

  @Field(() => Int, { description: 'Counts how often the organisation wrote it; 0 is the text of the product.' })
  version!: number

  @Field(() => String, { description: 'The subject, with its fields; empty for text messages.' })
  subject!: string

  @Field(() => String, { description: 'The text, with its fields.' })
  body!: string

  @Field(() => InstantScalar, { nullable: true, description: 'When it was written; null for the text of the product.' })
  changedAt!: Date | null

  @Field(() => String, { nullable: true, description: 'Who wrote it.' })
  changedByName!: string | null
}

@InputType({ description: 'What letters of a kind say from now on.' })
export class LetterTemplateInput {
  @Field(() => LetterKindEnum, { description: 'What the letters are for.' })
  kind!: LetterKind

  @Field(() => LetterChannelEnum, { description: 'How they go.' })
  channel!: LetterChannel

  @Field(() => LetterLanguageEnum, { description: 'In which language.' })
  language!: Language

  @Field(() => String, { description: 'The subject; left empty for text messages.' })
  subject!: string

  @Field(() => String, { description: 'The text.' })
  body!: string
}

export const LetterTemplateResult = createUnionType({
  name: 'LetterTemplateResult',
  description: 'The text, or why it was not saved: each fault with its line and column.',
  types: () => [LetterTemplateView, NotAllowed, InvalidInput] as const,
})
