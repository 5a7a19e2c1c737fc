import {
  type BusinessDate,
  consent_needs,
  type ConsentNeed,
  contact_preset_ids,
  type ContactChannel,
  type ContactedKind,
  type ContactPresetId,
  type ContactPurpose,
} from '@quittance/core'
import { createUnionType, Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql'
import { DebtorKindEnum } from '../debtor/debtor.graphql.js'
import { enumValues } from '../graphql-enum/enum-values.js'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { BusinessDateScalar } from '../graphql-scalar/business-date.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { ContactChannelEnum, ContactPurposeEnum } from './contact-answer.graphql.js'

const ContactPresetEnum = enumValues(contact_preset_ids)
registerEnumType(ContactPresetEnum, {
  name: 'ContactPreset',
  description: 'A contact policy that comes with the product.',
  valuesConfig: {
    france: { description: 'France: company policy.' },
    united_states: { description: 'Regulation F.' },
    united_kingdom: { description: 'CONC 7.' },
  },
})
const ConsentNeedEnum = enumValues(consent_needs)
registerEnumType(ConsentNeedEnum, {
  name: 'ConsentNeed',
  description: 'What a channel needs of consent.',
  valuesConfig: {
    none: { description: 'Nothing.' },
    not_withdrawn: { description: 'That the debtor did not object.' },
    given: { description: 'That the debtor agreed.' },
  },
})
const AttemptCountEnum = enumValues(['channel', 'all'])
registerEnumType(AttemptCountEnum, {
  name: 'AttemptCount',
  description: 'Which attempts a limit counts.',
  valuesConfig: { channel: { description: 'Those by its channel.' }, all: { description: 'Those by any channel.' } },
})

@ObjectType('ContactHours', { simpleResolvers: true, description: 'A part of a day where the debtor is.' })
@InputType('ContactHoursInput', { description: 'A part of a day where the debtor is.' })
export class ContactHoursView {
  @Field(() => Int, { description: 'Its first minute since midnight.' })
  fromMinute!: number

  @Field(() => Int, { description: 'The first minute after it, 1440 at most.' })
  untilMinute!: number
}

@ObjectType('AttemptLimit', {
  simpleResolvers: true,
  description: 'How many attempts are allowed within how many days.',
})
@InputType('AttemptLimitInput', { description: 'How many attempts are allowed within how many days.' })
export class AttemptLimitView {
  @Field(() => Int, { description: 'At most so many.' })
  attempts!: number

  @Field(() => Int, { description: 'Within so many consecutive days where the debtor is.' })
  days!: number

  @Field(() => AttemptCountEnum, { description: 'Which attempts count.' })
  counts!: 'channel' | 'all'
}

@ObjectType('ChannelPolicy', { simpleResolvers: true, description: 'The rules of one channel for one kind of debtor.' })
export class ChannelPolicyView {
  @Field(() => DebtorKindEnum, { description: 'For whom.' })
  debtorKind!: ContactedKind

  @Field(() => ContactChannelEnum, { description: 'By which channel.' })
  channel!: ContactChannel

  @Field(() => ContactHoursView, { nullable: true, description: 'From Monday to Friday; null: no contact.' })
  weekday!: ContactHoursView | null

  @Field(() => ContactHoursView, { nullable: true, description: 'On Saturdays; null: no contact.' })
  saturday!: ContactHoursView | null

  @Field(() => ContactHoursView, { nullable: true, description: 'On Sundays; null: no contact.' })
  sunday!: ContactHoursView | null

  @Field(() => Boolean, { description: 'Whether public holidays are days like others.' })
  onHolidays!: boolean

  @Field(() => AttemptLimitView, { nullable: true, description: 'About one debt; null: no limit.' })
  perDebt!: AttemptLimitView | null

  @Field(() => AttemptLimitView, { nullable: true, description: 'To one debtor; null: no limit.' })
  perPerson!: AttemptLimitView | null

  @Field(() => Int, { description: 'Days without contact that begin with that of a conversation; 0 for none.' })
  coolOffDays!: number

  @Field(() => Int, { description: 'Minutes between two attempts; 0 for none.' })
  minimumGapMinutes!: number

  @Field(() => Boolean, { description: 'Whether the first letter must have been sent.' })
  afterFirstLetter!: boolean

  @Field(() => ConsentNeedEnum, { description: 'What it needs of consent.' })
  consent!: ConsentNeed
}

@InputType('ChannelPolicyInput', { description: 'The rules of one channel for one kind of debtor, as they are to be.' })
export class ChannelPolicyInput {
  @Field(() => DebtorKindEnum, { description: 'For whom.' })
  debtorKind!: ContactedKind

  @Field(() => ContactChannelEnum, { description: 'By which channel.' })
  channel!: ContactChannel

  @Field(() => ContactHoursView, { nullable: true, description: 'From Monday to Friday; null: no contact.' })
  weekday!: ContactHoursView | null | undefined

  @Field(() => ContactHoursView, { nullable: true, description: 'On Saturdays; null: no contact.' })
  saturday!: ContactHoursView | null | undefined

  @Field(() => ContactHoursView, { nullable: true, description: 'On Sundays; null: no contact.' })
  sunday!: ContactHoursView | null | undefined

  @Field(() => Boolean, { description: 'Whether public holidays are days like others.' })
  onHolidays!: boolean

  @Field(() => AttemptLimitView, { nullable: true, description: 'About one debt; null: no limit.' })
  perDebt!: AttemptLimitView | null | undefined

  @Field(() => AttemptLimitView, { nullable: true, description: 'To one debtor; null: no limit.' })
  perPerson!: AttemptLimitView | null | undefined

  @Field(() => Int, { description: 'Days without contact that begin with that of a conversation; 0 for none.' })
  coolOffDays!: number

  @Field(() => Int, { description: 'Minutes between two attempts; 0 for none.' })
  minimumGapMinutes!: number

  @Field(() => Boolean, { description: 'Whether the first letter must have been sent.' })
  afterFirstLetter!: boolean

  @Field(() => ConsentNeedEnum, { description: 'What it needs of consent.' })
  consent!: ConsentNeed
}

@ObjectType('ContactPolicySource', { simpleResolvers: true, description: 'Where a policy comes from.' })
export class ContactPolicySourceView {
  @Field(() => Boolean, { description: 'False: the agency may choose otherwise.' })
  isStatutory!: boolean

  @Field(() => String, { description: 'The rule and its source, in the language of the viewer.' })
  text!: string
}

@ObjectType('ContactPolicyVersion', { simpleResolvers: true, description: 'A contact policy from a day on.' })
export class ContactPolicyVersionView {
  @Field(() => ID, {
    description: 'Of a version the agency set; the name of the preset for what comes with the product.',
  })
  id!: string

  @Field(() => String, { description: 'For debtors of which country, ISO 3166-1 alpha-2.' })
  country!: string

  @Field(() => ContactPresetEnum, { description: 'What it began with.' })
  preset!: ContactPresetId

  @Field(() => String, { description: 'The name of that, in the language of the viewer.' })
  presetTitle!: string

  @Field(() => String, { description: 'The day of the state of the law that the preset gives.' })
  statedOn!: string

  @Field(() => [ContactPolicySourceView], { description: 'Where the preset comes from.' })
  sources!: ContactPolicySourceView[]

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Null for what comes with the product.' })
  validFrom!: BusinessDate | null

  @Field(() => Boolean, { description: 'Whether it holds today.' })
  isInForce!: boolean

  @Field(() => String, { nullable: true, description: 'Why the agency set it.' })
  reason!: string | null

  @Field(() => String, { nullable: true, description: 'Name of who set it.' })
  changedBy!: string | null

  @Field(() => InstantScalar, { nullable: true, description: 'When it was set.' })
  changedAt!: Date | null

  @Field(() => [ChannelPolicyView], { description: 'Every rule.' })
  rules!: ChannelPolicyView[]
}

@InputType('ContactPolicyInput', { description: 'A contact policy as it is to hold from a day on.' })
export class ContactPolicyInput {
  @Field(() => String, { description: 'For debtors of which country, ISO 3166-1 alpha-2.' })
  country!: string

  @Field(() => BusinessDateScalar, { description: 'From which day on: today or later.' })
  validFrom!: BusinessDate

  @Field(() => ContactPresetEnum, {
    nullable: true,
    description: 'Begin with this; left out: with what holds that day.',
  })
  preset!: ContactPresetId | null | undefined

  @Field(() => [ChannelPolicyInput], { description: 'What differs from that.' })
  changes!: ChannelPolicyInput[]

  @Field(() => String, { description: 'Why.' })
  reason!: string
}

@ObjectType('ContactPolicySet', { simpleResolvers: true, description: 'A contact policy was set.' })
export class ContactPolicySet {
  @Field(() => [ContactPolicyVersionView], { description: 'Every version of every policy, as it is now.' })
  readonly policies: ContactPolicyVersionView[]

  constructor(policies: ContactPolicyVersionView[]) {
    this.policies = policies
  }
}

export const ContactPolicyResult = createUnionType({
  name: 'ContactPolicyResult',
  description: 'The policies as they are now, or why nothing was changed.',
  types: () => [ContactPolicySet, NotAllowed, InvalidInput] as const,
})

@InputType('PastContactInput', { description: 'A contact that was made before the one in question.' })
export class PastContactInput {
  @Field(() => InstantScalar, { description: 'When.' })
  at!: Date

  @Field(() => ContactChannelEnum, { description: 'How.' })
  channel!: ContactChannel

  @Field(() => Boolean, { description: 'Whether the debtor was spoken to.' })
  isConversation!: boolean
}

@InputType('ContactTrialInput', { description: 'A contact that nobody makes: to see what a policy would say.' })
export class ContactTrialInput {
  @Field(() => String, { description: 'The country of the debtor, ISO 3166-1 alpha-2.' })
  country!: string

  @Field(() => String, { description: 'The time zone of the debtor, such as Europe/Paris.' })
  timeZone!: string

  @Field(() => DebtorKindEnum, { description: 'A person or a company.' })
  debtorKind!: ContactedKind

  @Field(() => ContactChannelEnum, { description: 'By which channel.' })
  channel!: ContactChannel

  @Field(() => ContactPurposeEnum, { description: 'What for.' })
  purpose!: ContactPurpose

  @Field(() => InstantScalar, { description: 'At which moment.' })
  at!: Date

  @Field(() => Boolean, { description: 'Whether the first letter was sent.' })
  firstLetterSent!: boolean

  @Field(() => [PastContactInput], { description: 'What happened before: 100 contacts at most.' })
  history!: PastContactInput[]
}

export { ContactPresetEnum }
