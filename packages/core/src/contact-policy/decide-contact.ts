import type { ActivityChannel, ActivityOutcome } from '../activity.js'
import type { BusinessDate } from '../calendar/index.js'
import type { HoldKind } from '../hold/index.js'
import type { ContactChannel, ContactedKind, ContactHours, ContactPolicy, ContactPurpose } from './contact-policy.js'
import { type ContactRefusal, contact_rule_ids, type ContactRuleId, isOverridable } from './contact-rule.js'
import { contactRules, type Moment } from './contact-rules.js'

/** A contact with the debtor that happened, in either direction. */
export interface PastContact {
  readonly at: Date
  readonly channel: ActivityChannel
  readonly direction: 'outbound' | 'inbound'
  readonly outcome: ActivityOutcome | null
  /** Whether it was about the debt in question, and not about another one of the debtor. */
  readonly is_same_debt: boolean
}

/** When the debtor asked to be contacted; every day when no weekdays are named. */
export interface PreferredTime extends ContactHours {
  /** 1 for Monday to 7 for Sunday. */
  readonly weekdays: readonly number[]
}

/** What is asked of a contact policy. */
export interface ContactQuestion {
  readonly policy: ContactPolicy
  /** The country of the debtor, whose public holidays hold. */
  readonly country: string
  /** Where the debtor may be; what is asked must be allowed in each of these zones. At least one. */
  readonly time_zones: readonly string[]
  readonly debtor_kind: ContactedKind
  readonly channel: ContactChannel
  readonly purpose: ContactPurpose
  readonly at: Date
  /** All contacts with the debtor until then that any limit reaches back to. */
  readonly history: readonly PastContact[]
  readonly first_letter_on: BusinessDate | null
  /** Of the address or number to be used; unknown where none is named. */
  readonly consent: 'unknown' | 'given' | 'withdrawn'
  /** Whether the debtor wants no contact by this channel at all. */
  readonly opted_out: boolean
  readonly preferred: PreferredTime | null
  /** Holds that stand and forbid this contact. */
  readonly holds: readonly { readonly kind: HoldKind; readonly opened_on: BusinessDate }[]
}

/** The answer of a contact policy: allowed when nothing refuses it. */
export interface ContactAnswer {
  /** Every reason, not only the first, in the order of the rules. */
  readonly refusals: readonly ContactRefusal[]
  /** The first moment at which no rule would refuse it; null when time alone never makes it so. */
  readonly allowed_from: Date | null
}

/** Beyond this, a moment at which all rules agree is taken as none: limits reach back no further than a year. */
const horizon_ms = 400 * 86_400_000

/** Decides whether a contact is allowed, with every refusal and the first moment at which it would be. */
export function decideContact(question: ContactQuestion): ContactAnswer {
  const refusals = contact_rule_ids.flatMap((rule): ContactRefusal[] => {
    const refused = question.time_zones.flatMap((time_zone) => {
      const moment = { at: question.at, time_zone }
      const broken = contactRules[rule](question, moment)
      return broken === null ? [] : [{ data: broken.finding, time_zone }]
    })
    const [first] = refused
    if (first === undefined) return []
    const allowed_from = firstMoment(question, [rule])
    return [{ rule, ...first, allowed_from, overridable: isOverridable(rule) }]
  })
  if (refusals.length === 0) return { refusals, allowed_from: question.at }
  const is_healed_by_time = refusals.every(({ allowed_from }) => allowed_from !== null)
  return { refusals, allowed_from: is_healed_by_time ? firstMoment(question, contact_rule_ids) : null }
}

/** The first moment from that of the question on at which none of these rules refuses in any zone. */
function firstMoment(question: ContactQuestion, rules: readonly ContactRuleId[]): Date | null {
  let at = question.at
  while (at.getTime() - question.at.getTime() <= horizon_ms) {
    const later = nextMoment(question, rules, at)
    if (later === null) return null
    if (later.getTime() === at.getTime()) return at
    at = later
  }
  return null
}

/** The latest of the moments that the rules name, each as the first that it allows; null when one never does. */
function nextMoment(question: ContactQuestion, rules: readonly ContactRuleId[], at: Date): Date | null {
  let latest = at
  for (const rule of rules) {
    for (const time_zone of question.time_zones) {
      const moment: Moment = { at, time_zone }
      const broken = contactRules[rule](question, moment)
      if (broken === null) continue
      if (broken.allowed_from === null) return null
      if (broken.allowed_from > latest) latest = broken.allowed_from
    }
  }
  return latest
}
