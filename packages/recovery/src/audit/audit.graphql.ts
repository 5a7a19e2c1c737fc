import type { BusinessDate } from '@quittance/core'
import { Field, ID, InputType, ObjectType, registerEnumType } from 'type-graphql'
import type { Means } from '../actor.js'
import { enumValues } from '../graphql-enum/enum-values.js'
import { connectionOf } from '../graphql-page/connection.graphql.js'
import { BigIntScalar } from '../graphql-scalar/big-int.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { auditCategories, type AuditCategory } from './audit-categories.js'
import { type AuditOutcome, auditOutcomes } from './audit-event.entity.js'
import { chainFaults, type ChainFaultKind } from './chain-fault.js'

export const AuditCategoryEnum = enumValues(auditCategories)
registerEnumType(AuditCategoryEnum, { name: 'AuditCategory', description: 'What an action is about.' })

export const AuditOutcomeEnum = enumValues(auditOutcomes)
registerEnumType(AuditOutcomeEnum, {
  name: 'AuditOutcome',
  description: 'How an action ended.',
  valuesConfig: {
    done: { description: 'It was done.' },
    refused: { description: 'Somebody tried and might not.' },
  },
})

export const AuditMeansEnum = enumValues(['session', 'token', 'job'])
registerEnumType(AuditMeansEnum, {
  name: 'AuditMeans',
  description: 'How somebody came in.',
  valuesConfig: {
    session: { description: 'A person in a browser.' },
    token: { description: 'A program with the token of a service account.' },
    job: { description: 'Quittance itself, or its operator.' },
  },
})

export const AuditFaultEnum = enumValues(chainFaults)
registerEnumType(AuditFaultEnum, { name: 'AuditFault', description: 'What is wrong with a chain of audit events.' })

@InputType('AuditFilterInput', { description: 'Which events; what is left out lets every one through.' })
export class AuditFilterInput {
  @Field(() => ID, { nullable: true, description: 'Only what this person or service account did.' })
  actorId?: string | null

  @Field(() => AuditCategoryEnum, { nullable: true, description: 'Only actions of this kind.' })
  category?: AuditCategory | null

  @Field(() => String, { nullable: true, description: 'Only this action, by its id.' })
  action?: string | null

  @Field(() => String, { nullable: true, description: 'Only what concerns the case of this number.' })
  caseNumber?: string | null

  @Field(() => ID, { nullable: true, description: 'Only what concerns this delivered file.' })
  importId?: string | null

  @Field(() => ID, { nullable: true, description: 'Only what was done to the account of this person.' })
  userId?: string | null

  @Field(() => BusinessDateScalar, { nullable: true, description: 'First day.' })
  from?: BusinessDate | null

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Last day.' })
  to?: BusinessDate | null

  @Field(() => AuditOutcomeEnum, { nullable: true, description: 'Only what ended so.' })
  outcome?: AuditOutcome | null
}

@ObjectType('AuditEvent', { simpleResolvers: true, description: 'Something that was done or read, and by whom.' })
export class AuditEventView {
  @Field(() => ID, { description: 'Its number in the chain of the agency.' })
  id!: string

  @Field(() => BigIntScalar, { description: '1, 2, 3 … without a gap.' })
  sequence!: bigint

  @Field(() => InstantScalar, { description: 'When.' })
  occurredAt!: Date

  @Field(() => ID, { nullable: true, description: 'Who; null for Quittance itself and its operator.' })
  actorId!: string | null

  @Field(() => String, { description: 'Name of who did it, as it was then.' })
  actorName!: string

  @Field(() => String, { description: 'The event as one sentence, in the language of the viewer.' })
  sentence!: string

  @Field(() => String, { description: 'Id of the action, such as import.create.' })
  action!: string

  @Field(() => AuditCategoryEnum, { nullable: true, description: 'What it is about; null for actions of the past.' })
  category!: AuditCategory | null

  @Field(() => Boolean, { description: 'Whether something was only read.' })
  isRead!: boolean

  @Field(() => AuditOutcomeEnum, { description: 'How it ended.' })
  outcome!: AuditOutcome

  @Field(() => AuditMeansEnum, { description: 'How somebody came in.' })
  means!: Means

  @Field(() => String, { nullable: true, description: 'Network of the person’s machine; its last part is not kept.' })
  address!: string | null

  @Field(() => String, { nullable: true, description: 'Number of the request, under which the log has more.' })
  requestId!: string | null

  @Field(() => String, { description: 'What kind of thing it is about.' })
  subjectKind!: string

  @Field(() => ID, { nullable: true, description: 'Which one; null for none, or for several.' })
  subjectId!: string | null

  @Field(() => String, { description: 'More of it, as JSON: ids, counts, settings.' })
  detail!: string

  @Field(() => String, { description: 'SHA-256 of the event before, in hexadecimal digits.' })
  previousHash!: string

  @Field(() => String, { description: 'SHA-256 of the hash before and of this event, in hexadecimal digits.' })
  hash!: string
}

export const AuditEventConnection = connectionOf('AuditEventConnection', () => AuditEventView)

@ObjectType('AuditAction', { simpleResolvers: true, description: 'An action that the trail knows.' })
export class AuditActionView {
  @Field(() => String, { description: 'Such as import.create.' })
  id!: string

  @Field(() => String, { description: 'In the language of the viewer.' })
  name!: string

  @Field(() => AuditCategoryEnum, { description: 'What it is about.' })
  category!: AuditCategory
}

@ObjectType('AuditCategoryName', { simpleResolvers: true, description: 'A category as people call it.' })
export class AuditCategoryNameView {
  @Field(() => AuditCategoryEnum, { description: 'Which one.' })
  id!: AuditCategory

  @Field(() => String, { description: 'In the language of the viewer.' })
  name!: string
}

@ObjectType('AuditPerson', { simpleResolvers: true, description: 'Somebody who can stand in the trail.' })
export class AuditPersonView {
  @Field(() => ID, { description: 'The account.' })
  id!: string

  @Field(() => String, { description: 'Name of the person or service account.' })
  name!: string
}

@ObjectType('AuditChoices', { simpleResolvers: true, description: 'What the trail can be searched by.' })
export class AuditChoicesView {
  @Field(() => [AuditCategoryNameView], { description: 'Every category.' })
  categories!: AuditCategoryNameView[]

  @Field(() => [AuditActionView], { description: 'Every action, by its name.' })
  actions!: AuditActionView[]

  @Field(() => [AuditPersonView], { description: 'Everybody, by name; those too who cannot sign in any more.' })
  people!: AuditPersonView[]
}

@ObjectType('AuditCheck', { simpleResolvers: true, description: 'What verifying the chain of audit events found.' })
export class AuditCheckView {
  @Field(() => InstantScalar, { description: 'When.' })
  checkedAt!: Date

  @Field(() => BigIntScalar, { description: 'Number of the last event that was found to hold.' })
  throughSequence!: bigint

  @Field(() => AuditFaultEnum, { nullable: true, description: 'What is wrong; null where every link holds.' })
  fault!: ChainFaultKind | null

  @Field(() => String, { nullable: true, description: 'The same in words, in the language of the viewer.' })
  message!: string | null

  @Field(() => BigIntScalar, { nullable: true, description: 'Number of the first event that does not hold.' })
  faultSequence!: bigint | null

  @Field(() => InstantScalar, { nullable: true, description: 'When that happened by its own word; null if missing.' })
  faultAt!: Date | null
}
