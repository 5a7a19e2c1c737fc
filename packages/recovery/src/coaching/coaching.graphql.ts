import type { BusinessDate, Fall } from '@quittance/core'
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DebtCaseView } from '../debt-case/debt-case.graphql.js'
import { enumValues } from '../graphql-enum/enum-values.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { BigIntScalar } from '../graphql-scalar/big-int.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { CoachingNote } from './coaching-note.entity.js'
import { reading_reasons, type ReadingReason } from './reading-reason.js'

const FallEnum = enumValues(['own_past', 'peers', 'both'] satisfies Fall[])
registerEnumType(FallEnum, {
  name: 'Fall',
  description: 'Against what a share fell, beyond what chance explains.',
  valuesConfig: {
    own_past: { description: 'The agent’s own time before.' },
    peers: { description: 'What all agents together reach with the same mix of portfolios.' },
    both: { description: 'Both.' },
  },
})

const ReadingReasonEnum = enumValues(reading_reasons)
registerEnumType(ReadingReasonEnum, {
  name: 'ReadingReason',
  description: 'Why a case is worth reading.',
  valuesConfig: {
    broken_promise: { description: 'A promise was broken soon after it was made; the value is in days.' },
    long_call: { description: 'Nothing came of a long call; the value is in seconds.' },
  },
})

@ObjectType('Share', { simpleResolvers: true, description: 'A share, exact.' })
export class ShareView {
  @Field(() => BigIntScalar, { description: 'The part.' })
  numerator!: bigint

  @Field(() => BigIntScalar, { description: 'The whole; above zero.' })
  denominator!: bigint
}

@ObjectType('Reading', { simpleResolvers: true, description: 'A case that is worth reading, and why.' })
export class ReadingView {
  @Field(() => ReadingReasonEnum, { description: 'Why.' })
  reason!: ReadingReason

  @Field(() => DebtCaseView, { description: 'Which case.' })
  debtCase!: object

  @Field(() => BusinessDateScalar, { description: 'When it happened.' })
  day!: BusinessDate

  @Field(() => Int, { description: 'Days or seconds, as the reason says.' })
  value!: number
}

@ObjectType('CoachingItem', { simpleResolvers: true, description: 'A share of an agent that fell.' })
export class CoachingItemView {
  @Field(() => ID, { description: 'Whose: the id of the person.' })
  agentId!: string

  @Field(() => String, { description: 'Full name.' })
  name!: string

  @Field(() => [ID], { description: 'The teams of the agent that the viewer reaches.' })
  teamIds!: readonly string[]

  @Field(() => ID, { description: 'Which KPI of the catalogue.' })
  kpiId!: string

  @Field(() => FallEnum, { description: 'Against what it fell.' })
  fall!: Fall

  @Field(() => ShareView, { description: 'What it is.' })
  now!: ShareView

  @Field(() => ShareView, { nullable: true, description: 'What it was in the time before.' })
  before!: ShareView | null

  @Field(() => ShareView, { nullable: true, description: 'What the same mix of portfolios lets expect.' })
  expected!: ShareView | null

  @Field(() => [ReadingView], { description: 'Cases that are worth reading; 5 at most.' })
  readings!: ReadingView[]
}

@ObjectType('CoachingNote', {
  simpleResolvers: true,
  description: 'What was agreed with an agent. Only those who may follow the work of the team see it.',
})
export class CoachingNoteView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => String, { description: 'What was agreed.' })
  note!: string

  @Field(() => InstantScalar, { description: 'When it was written.' })
  createdAt!: Date
}

@InputType('CoachingNoteInput', { description: 'What was agreed with somebody of a team.' })
export class CoachingNoteInput {
  @Field(() => ID, { description: 'As whose leader: the team.' })
  teamId!: string

  @Field(() => ID, { description: 'With whom: the id of the person.' })
  agentId!: string

  @Field(() => String, { description: 'What was agreed.' })
  note!: string

  @Field(() => BusinessDateScalar, { nullable: true, description: 'When to come back to it.' })
  followUpOn?: BusinessDate | null
}

@ObjectType('CoachingNoteRemoved', { simpleResolvers: true, description: 'A note is gone for good.' })
export class CoachingNoteRemoved {
  @Field(() => ID, { description: 'Which one.' })
  readonly id: string

  constructor(id: string) {
    this.id = id
  }
}

export const CoachingNoteResult = createUnionType({
  name: 'CoachingNoteResult',
  description: 'The note as it is now, or why nothing was changed.',
  types: () => [CoachingNoteView, NotFound, NotAllowed, InvalidInput] as const,
  // The note is answered as its entity, which is not an instance of the view.
  resolveType: (value) => (value instanceof CoachingNote ? 'CoachingNote' : value.constructor.name),
})

export const CoachingNoteRemovedResult = createUnionType({
  name: 'CoachingNoteRemovedResult',
  description: 'How removing a note ended.',
  types: () => [CoachingNoteRemoved, NotFound, NotAllowed] as const,
})
