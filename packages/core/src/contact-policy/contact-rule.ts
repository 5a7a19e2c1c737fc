import type { HoldKind } from '../hold/index.js'
import type { ContactHours } from './contact-policy.js'

/** The rules of a contact policy, in the order in which refusals are told: what no time heals comes first. */
export const contact_rule_ids = [
  'hold',
  'opted_out',
  'consent',
  'first_letter',
  'hours',
  'holiday',
  'preferred_time',
  'per_debt',
  'per_person',
  'cool_off',
  'minimum_gap',
] as const

/** A rule of a contact policy. */
export type ContactRuleId = (typeof contact_rule_ids)[number]

/** Rules of the law and of the debtor's own word, which nobody's role sets aside. */
const absolute: readonly ContactRuleId[] = ['hold', 'opted_out', 'consent']

/** True for a rule that somebody who may can pass with a reason. */
export function isOverridable(rule: ContactRuleId): boolean {
  return !absolute.includes(rule)
}

/** What a rule found, as far as it explains the refusal. */
export type ContactFinding =
  | { readonly rule: 'hold'; readonly hold_kind: HoldKind; readonly opened_on: string }
  | { readonly rule: 'opted_out' | 'consent' | 'first_letter' | 'holiday' }
  /** `hours` is null on a day without any contact. */
  | { readonly rule: 'hours'; readonly hours: ContactHours | null; readonly local_time: string }
  | { readonly rule: 'preferred_time'; readonly hours: ContactHours; readonly local_time: string }
  | {
      readonly rule: 'per_debt' | 'per_person'
      readonly attempts: number
      readonly limit: number
      readonly days: number
    }
  | { readonly rule: 'cool_off'; readonly days: number; readonly conversation_on: string }
  | { readonly rule: 'minimum_gap'; readonly minutes: number }

/** Why a contact is not allowed now. */
export interface ContactRefusal {
  readonly rule: ContactRuleId
  readonly data: ContactFinding
  /** The time zone in which the rule was broken. */
  readonly time_zone: string
  /** The first moment at which this rule would allow it; null when time alone never makes it so. */
  readonly allowed_from: Date | null
  readonly overridable: boolean
}
