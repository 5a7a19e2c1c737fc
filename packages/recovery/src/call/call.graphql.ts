import { type BusinessDate, call_outcomes, type CallOutcome, type DelayReason, type HoldKind } from '@quittance/core'
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DelayReasonEnum } from '../activity/activity.graphql.js'
import { enumValues } from '../graphql-enum/enum-values.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { InstantScalar } from '../graphql-scalar/instant.js'

export const CallOutcomeEnum = enumValues(call_outcomes)
export const CallDirectionEnum = enumValues(['outbound', 'inbound'])

registerEnumType(CallOutcomeEnum, {
  name: 'CallOutcome',
  description: 'What came of a call.',
  valuesConfig: {
    promised: { description: 'The debtor promised to pay.' },
    reached_right_party: { description: 'The debtor, or who may speak for it, was reached.' },
    callback_asked: { description: 'The debtor asked to be called at another time.' },
    refused: { description: 'The debtor refuses to pay.' },
    disputed: { description: 'The debtor disputes the debt.' },
    third_party: { description: 'Somebody else answered, and was told nothing.' },
    no_answer: { description: 'Nobody answered.' },
    voicemail: { description: 'A machine answered.' },
    wrong_number: { description: 'The number is not the debtor’s: it ends.' },
  },
})
registerEnumType(CallDirectionEnum, {
  name: 'CallDirection',
  description: 'Who called.',
  valuesConfig: { outbound: { description: 'The agency.' }, inbound: { description: 'The debtor.' } },
})

@InputType('StartCallInput', { description: 'A call about to be made.' })
export class StartCallInputView {
  @Field(() => ID, { description: 'In which case.' })
  debtCaseId!: string

  @Field(() => ID, { nullable: true, description: 'The number to be dialled; left out for one that is not known.' })
  contactPointId?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Why rules that can be passed are passed. Needs override_contact_policy.',
  })
  overrideReason?: string | null
}

@ObjectType('CallRefusal', {
  simpleResolvers: true,
  description: 'A rule of the contact policy that forbids a call now.',
})
export class CallRefusalView {
  @Field(() => String, { description: 'What the rule found, in the language of the viewer.' })
  readonly text: string

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'From when on it would allow it; null when time never does.',
  })
  readonly allowedFrom: Date | null

  @Field(() => Boolean, { description: 'Whether somebody who may can pass it with a reason.' })
  readonly overridable: boolean

  constructor(text: string, allowedFrom: Date | null, overridable: boolean) {
    this.text = text
    this.allowedFrom = allowedFrom
    this.overridable = overridable
  }
}

@ObjectType('CallStart', {
  simpleResolvers: true,
  description: 'What the contact policy says to a call at this moment.',
})
export class CallStart {
  @Field(() => Boolean, { description: 'Whether it may be made.' })
  readonly allowed: boolean

  @Field(() => ID, { description: 'Under which the answer is logged, and the call is noted afterwards.' })
  readonly checkId: string

  @Field(() => [CallRefusalView], { description: 'Why not; empty when it is allowed.' })
  readonly refusals: readonly CallRefusalView[]

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'From when on it is allowed; null when it is, or time never does.',
  })
  readonly allowedFrom: Date | null

  constructor(allowed: boolean, checkId: string, refusals: readonly CallRefusalView[], allowedFrom: Date | null) {
    this.allowed = allowed
    this.checkId = checkId
    this.refusals = refusals
    this.allowedFrom = allowedFrom
  }
}

@InputType('CallInput', { description: 'A call that was made or came in.' })
export class CallInput {
  @Field(() => ID, { description: 'In which case.' })
  debtCaseId!: string

  @Field(() => CallDirectionEnum, { description: 'Who called.' })
  direction!: 'outbound' | 'inbound'

  @Field(() => ID, { nullable: true, description: 'The number; left out for one that is not known.' })
  contactPointId?: string | null

  @Field(() => ID, { nullable: true, description: 'The checkId of startCall; left out for a call that came in.' })
  checkId?: string | null

  @Field(() => CallOutcomeEnum, { description: 'What came of it.' })
  outcome!: CallOutcome

  @Field(() => DelayReasonEnum, { nullable: true, description: 'Why payment is late; needed with a refusal.' })
  reasonForDelay?: DelayReason | null

  @Field(() => String, { nullable: true, description: 'What was said. At most 4,000 characters.' })
  note?: string | null

  @Field(() => Int, { nullable: true, description: 'How long it took, in seconds.' })
  durationSeconds?: number | null

  @Field(() => BusinessDateScalar, {
    nullable: true,
    description: 'The day on which to call back, where one was named.',
  })
  callBackOn?: BusinessDate | null

  @Field(() => String, {
    nullable: true,
    description: 'HH:MM in the time zone of the agency, where an hour was named.',
  })
  callBackTime?: string | null
}

@InputType('NoteInput', { description: 'Something to be written down.' })
export class NoteInput {
  @Field(() => ID, { description: 'In which case.' })
  debtCaseId!: string

  @Field(() => String, { description: 'At most 4,000 characters. Facts only: the person may ask to read it.' })
  text!: string

  @Field(() => ID, {
    nullable: true,
    description: 'The entry that this one puts right; left out for a note of its own.',
  })
  correctsId?: string | null
}

@ObjectType('CallRecorded', { simpleResolvers: true, description: 'What follows from a call.' })
export class CallRecordedView {
  @Field(() => ID, { description: 'The case.' })
  readonly debtCaseId: string

  @Field(() => BusinessDateScalar, {
    nullable: true,
    description: 'When the case is worked again; null when something else says so.',
  })
  readonly followUpOn: BusinessDate | null

  @Field(() => String, { nullable: true, description: 'The form that comes next: promise or hold.' })
  readonly nextForm: 'promise' | 'hold' | null

  @Field(() => String, { nullable: true, description: 'The kind of hold that the outcome suggests.' })
  readonly suggestedHold: HoldKind | null

  constructor(
    debtCaseId: string,
    followUpOn: BusinessDate | null,
    nextForm: 'promise' | 'hold' | null,
    suggestedHold: HoldKind | null,
  ) {
    this.debtCaseId = debtCaseId
    this.followUpOn = followUpOn
    this.nextForm = nextForm
    this.suggestedHold = suggestedHold
  }
}

@ObjectType('NoteRecorded', { simpleResolvers: true, description: 'Something was written down.' })
export class NoteRecorded {
  @Field(() => ID, { description: 'The case.' })
  readonly debtCaseId: string

  constructor(debtCaseId: string) {
    this.debtCaseId = debtCaseId
  }
}

@ObjectType('CallScriptStep', { simpleResolvers: true, description: 'A step of a call.' })
export class CallScriptStepView {
  @Field(() => ID, { description: 'What it is for: identify, introduce, matter, situation, agree or third_party.' })
  id!: string

  @Field(() => String, { description: 'What is said, in the language of the viewer.' })
  text!: string
}

const refusals = [NotFound, NotAllowed, InvalidInput] as const

export const StartCallResult = createUnionType({
  name: 'StartCallResult',
  description: 'What the contact policy says, or why it was not asked.',
  types: () => [CallStart, ...refusals] as const,
})

export const RecordCallResult = createUnionType({
  name: 'RecordCallResult',
  description: 'What follows from the call, or why nothing was noted.',
  types: () => [CallRecordedView, ...refusals] as const,
})

export const RecordNoteResult = createUnionType({
  name: 'RecordNoteResult',
  description: 'The case, or why nothing was noted.',
  types: () => [NoteRecorded, ...refusals] as const,
})
