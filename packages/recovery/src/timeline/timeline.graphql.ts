import { createUnionType, Field, ID, ObjectType, registerEnumType } from 'type-graphql'
import { Activity } from '../activity/activity.entity.js'
import { ActivityView } from '../activity/activity.graphql.js'
import { Claim } from '../claim/claim.entity.js'
import { ClaimView } from '../claim/claim.graphql.js'
import { enumValues } from '../graphql-enum/enum-values.js'
import { connectionOf } from '../graphql-page/connection.graphql.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { Payment } from '../payment/payment.entity.js'
import { PaymentView } from '../payment/payment.graphql.js'
import { PaymentPromise } from '../promise/promise.entity.js'
import { PromiseView } from '../promise/promise.graphql.js'
import { timeline_kinds, type TimelineKind } from './timeline-kind.js'

export const TimelineKindEnum = enumValues(timeline_kinds)

registerEnumType(TimelineKindEnum, {
  name: 'TimelineKind',
  description: 'What stands in the timeline of a case.',
  valuesConfig: {
    contact: { description: 'A call, letter, message or visit.' },
    note: { description: 'Something written down without contact.' },
    payment: { description: 'A payment or its reversal.' },
    promise: { description: 'A promise to pay.' },
    claim: { description: 'A claim that was placed.' },
  },
})

/** Facts are answered as their entities; the type of each, and the name under which it stands in the union. */
const subjects = [
  { entity: Activity, view: ActivityView, name: 'Activity' },
  { entity: Payment, view: PaymentView, name: 'Payment' },
  { entity: PaymentPromise, view: PromiseView, name: 'Promise' },
  { entity: Claim, view: ClaimView, name: 'Claim' },
] as const

export const TimelineSubject = createUnionType({
  name: 'TimelineSubject',
  description: 'The fact behind an entry of the timeline.',
  types: () => subjects.map(({ view }) => view),
  resolveType: (value) => subjects.find(({ entity }) => value instanceof entity)?.name,
})

@ObjectType('TimelineEntry', { simpleResolvers: true, description: 'One thing that happened in a case.' })
export class TimelineEntryView {
  @Field(() => ID, { description: 'Id of the fact.' })
  id!: string

  @Field(() => TimelineKindEnum, { description: 'What it is.' })
  kind!: TimelineKind

  @Field(() => InstantScalar, {
    description: 'When it happened; the beginning of the day where only the day is known.',
  })
  at!: Date
}

export const TimelineConnection = connectionOf('TimelineConnection', () => TimelineEntryView)
