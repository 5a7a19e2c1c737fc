import { contact_channels, right_party_outcomes } from '../activity.js'
import {
  addDays,
  type BusinessDate,
  businessDateOf,
  instantOfLocalTime,
  localTimeOf,
  publicHolidays,
  weekdayOf,
} from '../calendar/index.js'
import type { AttemptLimit, ChannelPolicy, ContactDay, ContactHours } from './contact-policy.js'
import type { ContactFinding, ContactRuleId } from './contact-rule.js'
import type { ContactQuestion, PastContact } from './decide-contact.js'

/** A moment as clocks of a zone show it. */
export interface Moment {
  readonly at: Date
  readonly time_zone: string
}

/** What broke a rule, and the first moment at which the rule would be kept; null when time alone never makes it so. */
interface Broken {
  readonly finding: ContactFinding
  readonly allowed_from: Date | null
}

type Rule = (question: ContactQuestion, moment: Moment) => Broken | null

/** Each rule by itself: null where it is kept. */
export const contactRules: Readonly<Record<ContactRuleId, Rule>> = {
  hold: ({ holds }) => {
    const [hold] = holds
    if (hold === undefined) return null
    return { finding: { rule: 'hold', hold_kind: hold.kind, opened_on: hold.opened_on }, allowed_from: null }
  },
  opted_out: (question) =>
    question.opted_out && policyOf(question).consent !== 'none'
      ? { finding: { rule: 'opted_out' }, allowed_from: null }
      : null,
  consent: (question) => {
    const need = policyOf(question).consent
    const isEnough =
      need === 'none' || question.consent === 'given' || (need === 'not_withdrawn' && question.consent === 'unknown')
    return isEnough ? null : { finding: { rule: 'consent' }, allowed_from: null }
  },
  first_letter: (question) =>
    policyOf(question).after_first_letter && question.first_letter_on === null
      ? { finding: { rule: 'first_letter' }, allowed_from: null }
      : null,
  hours: (question, moment) => {
    const { hours } = policyOf(question)
    const hoursOf = (day: BusinessDate) => hours[contactDayOf(day)]
    const allowed_from = nextOpening(moment, hoursOf)
    if (allowed_from?.getTime() === moment.at.getTime()) return null
    const today = hoursOf(businessDateOf(moment.at, moment.time_zone))
    return {
      finding: { rule: 'hours', hours: today, local_time: localTimeOf(moment.at, moment.time_zone) },
      allowed_from,
    }
  },
  holiday: (question, { at, time_zone }) => {
    if (policyOf(question).on_holidays) return null
    const day = businessDateOf(at, time_zone)
    if (!publicHolidays(question.country, Number(day.slice(0, 4))).includes(day)) return null
    return { finding: { rule: 'holiday' }, allowed_from: startOfDay(addDays(day, 1), time_zone) }
  },
  preferred_time: (question, moment) => {
    const { preferred, channel } = question
    // A letter or an e-mail is read when its reader likes.
    if (preferred === null || channel === 'letter' || channel === 'email') return null
    const hoursOf = (day: BusinessDate) =>
      preferred.weekdays.length === 0 || preferred.weekdays.includes(weekdayOf(day)) ? preferred : null
    const allowed_from = nextOpening(moment, hoursOf)
    if (allowed_from?.getTime() === moment.at.getTime()) return null
    const { from_minute, until_minute } = preferred
    return {
      finding: {
        rule: 'preferred_time',
        hours: { from_minute, until_minute },
        local_time: localTimeOf(moment.at, moment.time_zone),
      },
      allowed_from,
    }
  },
  per_debt: (question, moment) =>
    limited(
      'per_debt',
      policyOf(question).per_debt,
      question,
      moment,
      question.history.filter(({ is_same_debt }) => is_same_debt),
    ),
  per_person: (question, moment) =>
    limited('per_person', policyOf(question).per_person, question, moment, question.history),
  cool_off: (question, { at, time_zone }) => {
    const { cool_off_days } = policyOf(question)
    if (cool_off_days === 0 || question.purpose === 'call_back') return null
    const last = latest(question.history.filter((contact) => isConversation(contact) && contact.at <= at))
    if (last === null) return null
    const conversation_on = businessDateOf(last, time_zone)
    // The day of the conversation is the first of the days (12 CFR 1006.14(b)(2)(ii)(B)).
    const allowed_from = startOfDay(addDays(conversation_on, cool_off_days), time_zone)
    return allowed_from <= at
      ? null
      : { finding: { rule: 'cool_off', days: cool_off_days, conversation_on }, allowed_from }
  },
  minimum_gap: (question, { at }) => {
    const { minimum_gap_minutes } = policyOf(question)
    if (minimum_gap_minutes === 0 || question.purpose === 'call_back') return null
    const last = latest(attemptsBy('channel', question).filter((contact) => contact.at <= at))
    if (last === null) return null
    const allowed_from = new Date(last.getTime() + minimum_gap_minutes * 60_000)
    return allowed_from <= at ? null : { finding: { rule: 'minimum_gap', minutes: minimum_gap_minutes }, allowed_from }
  },
}

function policyOf({ policy, debtor_kind, channel }: ContactQuestion): ChannelPolicy {
  return policy[debtor_kind][channel]
}

/** The kind of day that hours are set for. */
export function contactDayOf(day: BusinessDate): ContactDay {
  const weekday = weekdayOf(day)
  if (weekday === 7) return 'sunday'
  return weekday === 6 ? 'saturday' : 'weekday'
}

/** The first moment not before this one within the hours of its day; null when no day of a week has any. */
function nextOpening({ at, time_zone }: Moment, hoursOf: (day: BusinessDate) => ContactHours | null): Date | null {
  const today = businessDateOf(at, time_zone)
  const now_minute = minuteOf(localTimeOf(at, time_zone))
  for (let offset = 0; offset <= 7; offset += 1) {
    const day = addDays(today, offset)
    const hours = hoursOf(day)
    if (hours === null || hours.from_minute >= hours.until_minute) continue
    if (offset === 0 && now_minute >= hours.until_minute) continue
    if (offset === 0 && now_minute >= hours.from_minute) return at
    const opening = instantOfLocalTime(day, localTime(hours.from_minute), time_zone)
    // In the night in which clocks are put forward, an opening that they skip may lie behind already.
    return opening > at ? opening : at
  }
  return null
}

/**
 * Consecutive days are days of the calendar where the debtor is: of the latest attempts as many as are allowed, the
 * oldest must have left the window that ends today.
 */
function limited(
  rule: 'per_debt' | 'per_person',
  limit: AttemptLimit | null,
  question: ContactQuestion,
  { at, time_zone }: Moment,
  history: readonly PastContact[],
): Broken | null {
  if (limit === null || question.purpose === 'call_back') return null
  const days = attemptsBy(limit.counts, { ...question, history })
    .filter((contact) => contact.at <= at)
    .map((contact) => businessDateOf(contact.at, time_zone))
    .toSorted()
    .toReversed()
  const oldest = days[limit.attempts - 1]
  if (oldest === undefined) return null
  const allowed_from = startOfDay(addDays(oldest, limit.days), time_zone)
  if (allowed_from <= at) return null
  const first_day = addDays(businessDateOf(at, time_zone), 1 - limit.days)
  const attempts = days.filter((day) => day >= first_day).length
  return { finding: { rule, attempts, limit: limit.attempts, days: limit.days }, allowed_from }
}

function attemptsBy(counts: AttemptLimit['counts'], { history, channel }: ContactQuestion): PastContact[] {
  const channels: readonly string[] = counts === 'all' ? contact_channels : [channel]
  return history.filter((contact) => contact.direction === 'outbound' && channels.includes(contact.channel))
}

/** Somebody entitled was spoken to about this debt, whoever called. */
function isConversation({ channel, outcome, is_same_debt }: PastContact): boolean {
  const outcomes: readonly (string | null)[] = right_party_outcomes
  return is_same_debt && (channel === 'call' || channel === 'visit') && outcomes.includes(outcome)
}

function latest(contacts: readonly PastContact[]): Date | null {
  return contacts.reduce<Date | null>((last, { at }) => (last === null || at > last ? at : last), null)
}

function startOfDay(day: BusinessDate, time_zone: string): Date {
  return instantOfLocalTime(day, '00:00', time_zone)
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
}

/** Minutes since midnight, at most 1439, as `HH:MM`. */
export function localTime(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}
