import { contact_rule_titles, type ContactChannel, type Language } from '@quittance/core'
import { createUnionType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { InvalidInput } from '../graphql-failure/invalid-input.graphql.js'
import { NotAllowed } from '../graphql-failure/not-allowed.graphql.js'
import { NotFound } from '../graphql-failure/not-found.graphql.js'
import { InstantScalar } from '../graphql-scalar/instant.js'
import { ContactChannelEnum, ContactRefusalView, refusalViews } from './contact-answer.graphql.js'
import type { ContactOutlook } from './contact-outlook.js'

@ObjectType('ChannelOutlook', { simpleResolvers: true, description: 'Whether a channel may be used now.' })
export class ChannelOutlookView {
  @Field(() => ContactChannelEnum, { description: 'Which channel.' })
  channel!: ContactChannel

  @Field(() => Boolean, { description: 'Whether it may be used now.' })
  allowed!: boolean

  @Field(() => InstantScalar, { nullable: true, description: 'From when on; null: not by time alone.' })
  allowedFrom!: Date | null

  @Field(() => [ContactRefusalView], { description: 'Every reason against it.' })
  refusals!: ContactRefusalView[]
}

@ObjectType('ContactPreference', { simpleResolvers: true, description: 'What a debtor asked for.' })
export class ContactPreferenceView {
  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2; null for what the address says.' })
  country!: string | null

  @Field(() => String, { nullable: true, description: 'IANA time zone; null for what the address says.' })
  timeZone!: string | null

  @Field(() => [ContactChannelEnum], { description: 'Channels that the debtor refused.' })
  optedOut!: readonly ContactChannel[]

  @Field(() => [Int], { description: '1 for Monday to 7 for Sunday; empty for every day.' })
  preferredWeekdays!: readonly number[]

  @Field(() => Int, { nullable: true, description: 'Minutes since midnight where the debtor is.' })
  preferredFromMinute!: number | null

  @Field(() => Int, { nullable: true, description: 'The first minute after it.' })
  preferredUntilMinute!: number | null
}

@ObjectType('ContactCheck', {
  simpleResolvers: true,
  description: 'A contact about to be made, and what the policy said.',
})
export class ContactCheckView {
  @Field(() => ID, { description: 'Unique and never changed.' })
  id!: string

  @Field(() => InstantScalar, { description: 'When.' })
  checkedAt!: Date

  @Field(() => ContactChannelEnum, { description: 'By which channel.' })
  channel!: ContactChannel

  @Field(() => Boolean, { description: 'Whether it was allowed.' })
  allowed!: boolean

  @Field(() => Boolean, { description: 'Whether somebody passed the rules that refused it.' })
  overridden!: boolean

  @Field(() => [String], { description: 'The rules that refused it, in the language of the viewer.' })
  refusedBy!: string[]

  @Field(() => String, { nullable: true, description: 'Why they were passed.' })
  overrideReason!: string | null

  @Field(() => String, { nullable: true, description: 'Who was about to contact; null for a job.' })
  checkedBy!: string | null
}

@ObjectType('ContactOutlook', {
  simpleResolvers: true,
  description: 'Whether, when and why not the debtor of a case may be contacted.',
})
export class ContactOutlookView {
  @Field(() => InstantScalar, { description: 'The moment for which it holds.' })
  at!: Date

  @Field(() => String, { description: 'The country of the debtor, ISO 3166-1 alpha-2.' })
  country!: string

  @Field(() => [String], { description: 'Every time zone in which the debtor may be.' })
  timeZones!: readonly string[]

  @Field(() => [ChannelOutlookView], { description: 'Each channel.' })
  channels!: ChannelOutlookView[]

  @Field(() => ContactPreferenceView, { nullable: true, description: 'What the debtor asked for, where it was noted.' })
  preference!: ContactPreferenceView | null

  @Field(() => [ContactCheckView], { description: 'The latest checks.' })
  checks!: ContactCheckView[]
}

/** The outlook in the language of the viewer; an instance, by which the union of a result knows it. */
export const outlookView = (outlook: ContactOutlook, language: Language): ContactOutlookView =>
  Object.assign(new ContactOutlookView(), {
    at: outlook.at,
    country: outlook.country,
    timeZones: outlook.time_zones,
    channels: outlook.channels.map(({ channel, refusals, allowed_from }) => ({
      channel,
      allowed: refusals.length === 0,
      allowedFrom: allowed_from,
      refusals: refusalViews(refusals, language),
    })),
    preference:
      outlook.preference === null
        ? null
        : {
            country: outlook.preference.country,
            timeZone: outlook.preference.time_zone,
            optedOut: outlook.preference.opted_out,
            preferredWeekdays: outlook.preference.preferred_weekdays,
            preferredFromMinute: outlook.preference.preferred_from_minute,
            preferredUntilMinute: outlook.preference.preferred_until_minute,
          },
    checks: outlook.checks.map((check) => ({
      id: check.id,
      checkedAt: check.checked_at,
      channel: check.channel,
      allowed: check.allowed,
      overridden: check.overridden,
      refusedBy: check.refused_rules.map((rule) => contact_rule_titles[rule][language]),
      overrideReason: check.override_reason,
      checkedBy: check.checked_by,
    })),
  })

@InputType('ContactPreferenceInput', { description: 'What a debtor asked for, for all of its cases.' })
export class ContactPreferenceInput {
  @Field(() => ID, { description: 'A case of the debtor.' })
  debtCaseId!: string

  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2; null for what the address says.' })
  country!: string | null | undefined

  @Field(() => String, { nullable: true, description: 'IANA time zone; null for what the address says.' })
  timeZone!: string | null | undefined

  @Field(() => [ContactChannelEnum], { description: 'Channels that the debtor refused.' })
  optedOut!: ContactChannel[]

  @Field(() => [Int], { description: '1 for Monday to 7 for Sunday; empty for every day.' })
  preferredWeekdays!: number[]

  @Field(() => Int, { nullable: true, description: 'Minutes since midnight where the debtor is.' })
  preferredFromMinute!: number | null | undefined

  @Field(() => Int, { nullable: true, description: 'The first minute after it.' })
  preferredUntilMinute!: number | null | undefined
}

export const ContactPreferenceResult = createUnionType({
  name: 'ContactPreferenceResult',
  description: 'The outlook as it is now, or why nothing was changed.',
  types: () => [ContactOutlookView, NotFound, NotAllowed, InvalidInput] as const,
})
