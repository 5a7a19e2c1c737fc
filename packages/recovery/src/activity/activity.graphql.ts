import { activity_channels, type ActivityChannel, delay_reasons } from '@quittance/core'
import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { enumValues } from '../graphql-enum/enum-values.js'
import { InstantScalar } from '../graphql-scalar/instant.js'

export const ActivityChannelEnum = enumValues(activity_channels)

registerEnumType(ActivityChannelEnum, {
  name: 'ActivityChannel',
  description: 'How the debtor was contacted.',
  valuesConfig: {
    call: { description: 'Telephone call.' },
    letter: { description: 'Letter.' },
    email: { description: 'E-mail.' },
    sms: { description: 'Text message.' },
    visit: { description: 'Visit.' },
    note: { description: 'No contact: something written down.' },
  },
})

export const DelayReasonEnum = enumValues(delay_reasons)

registerEnumType(DelayReasonEnum, {
  name: 'DelayReason',
  description: 'Why the debtor has not paid, as told.',
  valuesConfig: {
    forgot: { description: 'It was forgotten.' },
    cash_flow: { description: 'The money is short.' },
    dispute: { description: 'The debt is disputed.' },
    unemployment: { description: 'The debtor lost work.' },
    illness: { description: 'The debtor, or somebody near, is ill.' },
    separation: { description: 'A couple separated.' },
    invoice_not_received: { description: 'The invoice did not arrive.' },
    bank_problem: { description: 'The bank did not carry it out.' },
    other: { description: 'Something else, as the note says.' },
  },
})

@ObjectType('Activity', { simpleResolvers: true, description: 'Something that was done on a case.' })
export class ActivityView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => InstantScalar, { description: 'When.' })
  occurredAt!: Date

  @Field(() => ActivityChannelEnum, { description: 'How.' })
  channel!: ActivityChannel

  @Field(() => String, { nullable: true, description: 'What came of it, such as reached_right_party or no_answer.' })
  outcome!: string | null

  @Field(() => String, { nullable: true, description: 'Who did it.' })
  agentName!: string | null

  @Field(() => ID, { nullable: true, description: 'The entry that this one puts right; null for others.' })
  correctsId!: string | null

  @Field(() => Int, { nullable: true, description: 'How long a call took, in seconds.' })
  durationSeconds!: number | null
}
