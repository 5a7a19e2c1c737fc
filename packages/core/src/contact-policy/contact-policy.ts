import type { contact_channels } from '../activity.js'

/** A channel by which a debtor is contacted. */
export type ContactChannel = (typeof contact_channels)[number]

/** Which law protects the debtor: consumers are persons. */
export type ContactedKind = 'person' | 'company'

/** The part of a day in which contact is allowed, in minutes since midnight where the debtor is; `until` is the first minute outside. */
export interface ContactHours {
  readonly from_minute: number
  readonly until_minute: number
}

/** The kinds of day for which hours are set. */
export const contact_days = ['weekday', 'saturday', 'sunday'] as const

/** A kind of day: Monday to Friday, Saturday, Sunday. */
export type ContactDay = (typeof contact_days)[number]

/** At most so many attempts within so many consecutive days, counting those by this channel or by all. */
export interface AttemptLimit {
  readonly attempts: number
  readonly days: number
  readonly counts: 'channel' | 'all'
}

/** Whether a channel needs that the debtor agreed to it, that the debtor did not object to it, or neither. */
export const consent_needs = ['none', 'not_withdrawn', 'given'] as const

/** What a channel needs of consent. */
export type ConsentNeed = (typeof consent_needs)[number]

/** The rules of one channel. */
export interface ChannelPolicy {
  /** Null on days without any contact. */
  readonly hours: Readonly<Record<ContactDay, ContactHours | null>>
  /** Whether public holidays are days like others. */
  readonly on_holidays: boolean
  /** Attempts about one debt, and to one debtor whatever the debt; null where there is no limit. */
  readonly per_debt: AttemptLimit | null
  readonly per_person: AttemptLimit | null
  /** After a conversation about the debt: its day is the first of so many without contact. 0 for none. */
  readonly cool_off_days: number
  /** Between two attempts by this channel to the same debtor. 0 for none. */
  readonly minimum_gap_minutes: number
  /** Whether the first letter must have been sent. */
  readonly after_first_letter: boolean
  readonly consent: ConsentNeed
}

/** When, how often and how debtors of one country may be contacted: every rule for every kind of debtor and channel. */
export type ContactPolicy = Readonly<Record<ContactedKind, Readonly<Record<ContactChannel, ChannelPolicy>>>>

/** What an outbound contact is for. */
export const contact_purposes = ['contact', 'demand', 'call_back'] as const

/**
 * The purpose of a contact: about the debt in general; asking for the money, which some holds forbid although they allow
 * to talk; or calling back because the debtor asked for it, to which limits on how often do not apply.
 */
export type ContactPurpose = (typeof contact_purposes)[number]
