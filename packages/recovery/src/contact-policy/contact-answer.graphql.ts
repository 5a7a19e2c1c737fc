import {
  contact_channels,
  contact_purposes,
  contact_rule_ids,
  contact_rule_titles,
  type ContactRefusal,
  type ContactRuleId,
  findingText,
  type Language,
} from '@quittance/core'
import { Field, ObjectType, registerEnumType } from 'type-graphql'
import { enumValues } from '../graphql-enum/enum-values.js'
import { InstantScalar } from '../graphql-scalar/instant.js'

const ContactRuleEnum = enumValues(contact_rule_ids)
registerEnumType(ContactRuleEnum, {
  name: 'ContactRuleId',
  description: 'A rule of a contact policy.',
  valuesConfig: {
    hold: { description: 'A hold forbids it. Nobody can pass it.' },
    opted_out: { description: 'The debtor refused the channel. Nobody can pass it.' },
    consent: { description: 'Consent is missing or was withdrawn. Nobody can pass it.' },
    first_letter: { description: 'The first letter was not sent.' },
    hours: { description: 'Outside the hours where the debtor is.' },
    holiday: { description: 'A public holiday where the debtor is.' },
    preferred_time: { description: 'Outside the time that the debtor asked for.' },
    per_debt: { description: 'As many attempts about the debt as are allowed.' },
    per_person: { description: 'As many attempts to the debtor as are allowed.' },
    cool_off: { description: 'Too soon after a conversation.' },
    minimum_gap: { description: 'Too soon after the last attempt.' },
  },
})

export const ContactChannelEnum = enumValues(contact_channels)
registerEnumType(ContactChannelEnum, {
  name: 'ContactChannel',
  description: 'A channel by which debtors are contacted.',
  valuesConfig: {
    call: { description: 'Telephone call.' },
    letter: { description: 'Letter.' },
    email: { description: 'E-mail.' },
    sms: { description: 'Text message.' },
    visit: { description: 'Visit.' },
  },
})

export const ContactPurposeEnum = enumValues(contact_purposes)
registerEnumType(ContactPurposeEnum, {
  name: 'ContactPurpose',
  description: 'What an outbound contact is for.',
  valuesConfig: {
    contact: { description: 'The debt in general.' },
    demand: { description: 'Asking for the money, which some holds forbid although they allow to talk.' },
    call_back: { description: 'The debtor asked for it: limits on how often do not apply.' },
  },
})

@ObjectType('ContactRefusal', { simpleResolvers: true, description: 'Why a contact is not allowed now.' })
export class ContactRefusalView {
  @Field(() => ContactRuleEnum, { description: 'By which rule.' })
  rule!: ContactRuleId

  @Field(() => String, { description: 'The rule, in the language of the viewer.' })
  title!: string

  @Field(() => String, { description: 'What was found, in the language of the viewer.' })
  text!: string

  @Field(() => String, { description: 'The time zone in which the rule was broken.' })
  timeZone!: string

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'When this rule would allow it; null: not by time alone.',
  })
  allowedFrom!: Date | null

  @Field(() => Boolean, { description: 'Whether who may can pass it with a reason.' })
  overridable!: boolean
}

/** Refusals in the language of who is refused. */
export const refusalViews = (refusals: readonly ContactRefusal[], language: Language): ContactRefusalView[] =>
  refusals.map(({ rule, data, time_zone, allowed_from, overridable }) => ({
    rule,
    title: contact_rule_titles[rule][language],
    text: findingText(data, language),
    timeZone: time_zone,
    allowedFrom: allowed_from,
    overridable,
  }))

@ObjectType('ContactAnswer', { simpleResolvers: true, description: 'What the contact policy says of a contact.' })
export class ContactAnswerView {
  @Field(() => Boolean, { description: 'Whether it is allowed.' })
  allowed!: boolean

  @Field(() => InstantScalar, {
    nullable: true,
    description: 'The first moment at which nothing would refuse it; null: not by time alone.',
  })
  allowedFrom!: Date | null

  @Field(() => [ContactRefusalView], { description: 'Every reason; empty when it is allowed.' })
  refusals!: ContactRefusalView[]
}
export { ContactRuleEnum }
