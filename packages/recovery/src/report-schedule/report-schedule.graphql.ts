import { day_shifts, type DayShift, type Cadence } from '@quittance/core'
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { enumValues } from '../graphql-enum/enum-values.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { ReportSpecInput } from '../kpi/report-spec.graphql.js'
import { attachment_formats, type AttachmentFormat } from './attachment-format.js'
import { cadence_kinds } from './cadence-columns.js'
import { delivery_states, type DeliveryState, delivery_triggers, type DeliveryTrigger } from './delivery-state.js'
import { ReportSchedule } from './report-schedule.entity.js'

const CadenceKindEnum = enumValues(cadence_kinds)
registerEnumType(CadenceKindEnum, { name: 'CadenceKind', description: 'How often something comes round.' })

const DayShiftEnum = enumValues(day_shifts)
registerEnumType(DayShiftEnum, {
  name: 'DayShift',
  description: 'What becomes of a day of the month on which nobody works.',
})

const AttachmentFormatEnum = enumValues(attachment_formats)
registerEnumType(AttachmentFormatEnum, { name: 'AttachmentFormat', description: 'A file that comes with a report.' })

const DeliveryStateEnum = enumValues(delivery_states)
registerEnumType(DeliveryStateEnum, {
  name: 'DeliveryState',
  description: 'Where a report for one recipient stands.',
  valuesConfig: {
    queued: { description: 'It waits to be computed, or for its next attempt.' },
    sending: { description: 'Its e-mail waits to leave.' },
    sent: { description: 'A server took the e-mail over.' },
    failed: { description: 'It was given up; its owner may have it tried again.' },
    skipped: { description: 'It was not to be sent to this person.' },
  },
})

const DeliveryTriggerEnum = enumValues(delivery_triggers)
registerEnumType(DeliveryTriggerEnum, { name: 'DeliveryTrigger', description: 'Why a report was sent.' })

@ObjectType('ReportCadence', { simpleResolvers: true, description: 'On which days something comes round, and when.' })
export class ReportCadenceView {
  @Field(() => CadenceKindEnum, { description: 'How often.' })
  kind!: Cadence['kind']

  @Field(() => String, { description: 'HH:MM in the organisation’s time zone.' })
  time!: string

  @Field(() => Boolean, { description: 'For daily ones: not at weekends and on public holidays.' })
  workingDaysOnly!: boolean

  @Field(() => [Int], { description: 'For weekly ones: 1 for Monday to 7 for Sunday.' })
  weekdays!: number[]

  @Field(() => Int, { description: 'For monthly ones: 1 to 31; a month without that day has it on its last one.' })
  day!: number

  @Field(() => DayShiftEnum, { description: 'For monthly ones: what becomes of a day on which nobody works.' })
  shift!: DayShift
}

@InputType('ReportCadenceInput', { description: 'On which days something comes round, and when.' })
export class ReportCadenceInput {
  @Field(() => CadenceKindEnum, { description: 'How often.' })
  kind!: Cadence['kind']

  @Field(() => String, { description: 'HH:MM in the organisation’s time zone.' })
  time!: string

  @Field(() => Boolean, { nullable: true, description: 'For daily ones: not at weekends and on public holidays.' })
  workingDaysOnly?: boolean | null

  @Field(() => [Int], { nullable: true, description: 'For weekly ones: 1 for Monday to 7 for Sunday.' })
  weekdays?: number[] | null

  @Field(() => Int, { nullable: true, description: 'For monthly ones: 1 to 31.' })
  day?: number | null

  @Field(() => DayShiftEnum, { nullable: true, description: 'For monthly ones; left out: none.' })
  shift?: DayShift | null
}

@ObjectType('ReportRecipient', { simpleResolvers: true, description: 'Somebody who is sent a report.' })
export class ReportRecipientView {
  @Field(() => ID, { description: 'Who: the id of a person.' })
  personId!: string

  @Field(() => String, { description: 'The person’s name.' })
  name!: string

  @Field(() => InstantScalar, { nullable: true, description: 'Since when the person wants no more of it.' })
  stoppedAt!: Date | null
}

@ObjectType('ReportDelivery', { simpleResolvers: true, description: 'One report for one recipient.' })
export class ReportDeliveryView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => DeliveryTriggerEnum, { description: 'Why it was made.' })
  trigger!: DeliveryTrigger

  @Field(() => InstantScalar, { description: 'When it was due.' })
  dueAt!: Date

  @Field(() => DeliveryStateEnum, { description: 'Where it stands.' })
  state!: DeliveryState

  @Field(() => Int, { description: 'How often it has been computed, or tried to be.' })
  attempts!: number
}

@ObjectType('ReportRun', { simpleResolvers: true, description: 'What became of the last time a schedule came round.' })
export class ReportRunView {
  @Field(() => InstantScalar, { description: 'When it was due.' })
  dueAt!: Date

  @Field(() => Int, { description: 'Recipients whose e-mail a server took over.' })
  sent!: number

  @Field(() => Int, { description: 'Recipients for whom it failed.' })
  failed!: number

  @Field(() => Int, { description: 'Recipients whose report or e-mail waits.' })
  waiting!: number
}

@ObjectType('ReportSchedule', { simpleResolvers: true, description: 'A report that is sent by e-mail by itself.' })
export class ReportScheduleView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => String, { description: 'What its owner calls it.' })
  name!: string

  @Field(() => Int, { description: 'Rows of each table that stand in the e-mail itself.' })
  bodyRows!: number
}

@InputType('ReportScheduleInput', { description: 'A report that is to be sent by e-mail by itself.' })
export class ReportScheduleInput {
  @Field(() => String, { description: 'What to call it: the subject of its e-mails.' })
  name!: string

  @Field(() => ReportSpecInput, {
    description: 'What to report; moving periods move with the day on which it is sent.',
  })
  spec!: ReportSpecInput

  @Field(() => ReportCadenceInput, { description: 'When to send it.' })
  cadence!: ReportCadenceInput

  @Field(() => [ID], { description: 'To whom: ids of people. Each gets what this person may see.' })
  recipientIds!: string[]

  @Field(() => [AttachmentFormatEnum], { description: 'Which files go with it.' })
  attachments!: AttachmentFormat[]

  @Field(() => Int, { description: 'Rows of each table that stand in the e-mail itself: 0 to 50.' })
  bodyRows!: number
}

@ObjectType('ReportMail', { simpleResolvers: true, description: 'An e-mail as its recipient would get it now.' })
export class ReportMailView {
  @Field(() => String, { description: 'Its subject.' })
  subject!: string

  @Field(() => String, { description: 'As HTML: to be shown in a frame of its own, without scripts.' })
  html!: string

  @Field(() => String, { description: 'As plain text.' })
  text!: string
}

@ObjectType('ReportRemoved', { simpleResolvers: true, description: 'A schedule or an alert that is no more.' })
export class ReportRemoved {
  @Field(() => ID, { description: 'Which one.' })
  readonly id: string

  constructor(id: string) {
    this.id = id
  }
}

export { AttachmentFormatEnum }

export const ReportScheduleResult = createUnionType({
  name: 'ReportScheduleResult',
  description: 'The schedule as it is now, or why nothing was changed.',
  types: () => [ReportScheduleView, NotFound, NotAllowed, InvalidInput] as const,
  // The schedule is answered as its entity, which is not an instance of the view.
  resolveType: (value) => (value instanceof ReportSchedule ? 'ReportSchedule' : value.constructor.name),
})

export const RemoveReportResult = createUnionType({
  name: 'RemoveReportResult',
  description: 'What was removed, or why nothing was.',
  types: () => [ReportRemoved, NotFound, NotAllowed] as const,
})
