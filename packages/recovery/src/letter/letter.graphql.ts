import type { BusinessDate, Language, LetterChannel, LetterKind, LetterState } from '@quittance/core'
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { Letter } from './letter.entity.js'
import { LetterChannelEnum, LetterKindEnum, LetterLanguageEnum, LetterStateEnum } from './letter-enums.graphql.js'

@ObjectType('Letter', {
  simpleResolvers: true,
  description: 'A letter, e-mail or text message to a debtor, as it was sent.',
})
export class LetterView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => LetterKindEnum, { description: 'What it is for.' })
  kind!: LetterKind

  @Field(() => LetterChannelEnum, { description: 'How it went.' })
  channel!: LetterChannel

  @Field(() => LetterLanguageEnum, { description: 'In which language.' })
  language!: Language

  @Field(() => String, { description: 'The number of the case and its place in it: what the debtor quotes.' })
  reference!: string

  @Field(() => BusinessDateScalar, { description: 'The day that stands on it.' })
  datedOn!: BusinessDate

  @Field(() => BusinessDateScalar, { nullable: true, description: 'When it left; null before.' })
  sentOn!: BusinessDate | null

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Since when it counts for nothing.' })
  voidedOn!: BusinessDate | null

  @Field(() => LetterStateEnum, { description: 'What became of it.' })
  state!: LetterState

  @Field(() => InstantScalar, { description: 'Since when that is so.' })
  stateChangedAt!: Date

  @Field(() => Int, { nullable: true, description: 'Pages of the PDF; null for text messages.' })
  pageCount!: number | null

  @Field(() => String, { nullable: true, description: 'SHA-256 of what was sent, in hexadecimal.' })
  sha256!: string | null

  @Field(() => InstantScalar, { description: 'When it was written.' })
  createdAt!: Date
}

@InputType({ description: 'A letter to be written.' })
export class WriteLetterArguments {
  @Field(() => ID, { description: 'About which case.' })
  debtCaseId!: string

  @Field(() => LetterKindEnum, { description: 'What it is for.' })
  kind!: LetterKind

  @Field(() => LetterChannelEnum, { description: 'How it goes.' })
  channel!: LetterChannel

  @Field(() => LetterLanguageEnum, { description: 'In which language.' })
  language!: Language

  @Field(() => ID, { nullable: true, description: 'Where to; when left out, the valid way that is known last.' })
  contactPointId!: string | null | undefined

  @Field(() => String, {
    nullable: true,
    description: 'What is added to this letter alone, where its text has {{ message }}.',
  })
  message!: string | null | undefined
}

@ObjectType('LetterObstacle', { simpleResolvers: true, description: 'Something that stands against a letter.' })
export class LetterObstacleView {
  @Field(() => String, { description: 'What it is, as a code such as on_hold or mention_missing.' })
  code!: string

  @Field(() => String, { description: 'What it is and how to mend it, in the language of the viewer.' })
  message!: string

  @Field(() => String, {
    nullable: true,
    description:
      'Where it is mended: letterhead, creditor, contact_points, template or case; null where only time helps.',
  })
  place!: string | null

  @Field(() => Boolean, { description: 'Whether who may pass the contact policy can pass it with a reason.' })
  overridable!: boolean
}

@ObjectType('WordingWarning', { simpleResolvers: true, description: 'Words that should be said otherwise.' })
export class WordingWarningView {
  @Field(() => String, { description: 'As they stand in the text.' })
  written!: string

  @Field(() => String, { description: 'Why, in the language of the viewer.' })
  reason!: string
}

@ObjectType('LetterReference', { simpleResolvers: true, description: 'A line that the layout adds to every letter.' })
export class LetterReferenceView {
  @Field(() => String, { description: 'What it is.' })
  label!: string

  @Field(() => String, { description: 'What it says.' })
  value!: string
}

@ObjectType('LetterPreview', { simpleResolvers: true, description: 'A letter as it would go out now.' })
export class LetterPreviewView {
  @Field(() => [String], { description: 'Name and address, line by line; empty where there is none.' })
  recipient!: readonly string[]

  @Field(() => String, { nullable: true, description: 'Its subject; null where too little is known to write it.' })
  subject!: string | null

  @Field(() => String, { nullable: true, description: 'What it says, without what the layout adds; null as above.' })
  body!: string | null

  @Field(() => [LetterReferenceView], { description: 'What the layout repeats on every letter.' })
  references!: readonly LetterReferenceView[]

  @Field(() => [LetterObstacleView], { description: 'What stands against sending it; empty when nothing does.' })
  obstacles!: readonly LetterObstacleView[]

  @Field(() => [WordingWarningView], { description: 'Words that should be said otherwise. They refuse nothing.' })
  warnings!: readonly WordingWarningView[]
}

@ObjectType('LetterRefused', {
  simpleResolvers: true,
  description: 'Nothing was sent, and all that stands against it.',
})
export class LetterRefused {
  @Field(() => String, { description: 'The first obstacle, in the language of the viewer.' })
  readonly message: string

  @Field(() => [LetterObstacleView], { description: 'Every one.' })
  readonly obstacles: readonly LetterObstacleView[]

  constructor(message: string, obstacles: readonly LetterObstacleView[]) {
    this.message = message
    this.obstacles = obstacles
  }
}

export const LetterPreviewResult = createUnionType({
  name: 'LetterPreviewResult',
  description: 'The letter as it would go out, or why there is none.',
  types: () => [LetterPreviewView, NotFound, NotAllowed, InvalidInput] as const,
})

export const LetterResult = createUnionType({
  name: 'LetterResult',
  description: 'The letter, or why nothing was changed.',
  types: () => [LetterView, LetterRefused, NotFound, NotAllowed, InvalidInput] as const,
  // The letter is answered as its entity, which is not an instance of the view.
  resolveType: (value) => (value instanceof Letter ? 'Letter' : value.constructor.name),
})
