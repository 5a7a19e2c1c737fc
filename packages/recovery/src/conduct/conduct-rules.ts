import {
  addDays,
  assertNever,
  type BusinessDate,
  type ChannelPolicy,
  conduct_rule_ids,
  conduct_rules,
  type ConductRuleId,
  contact_presets,
  type ContactPolicy,
  type ContactPolicyConductRule,
  isBusinessDate,
  isContactPolicyRule,
} from '@quittance/core'
import { z } from 'zod'
import { type PolicyVersion, readPolicies } from '../contact-policy/read-policies.js'
import { parameter, sql } from '../report/sql.js'
import type { SqlReader } from '../report/sql-reader.js'

/** A rule as it holds from a day on. */
export type ConductVersion = {
  readonly rule: ConductRuleId
  /** Null for the version that holds as long as the agency has set none. */
  readonly valid_from: BusinessDate | null
  /** The day before the next version; null for the last one. */
  readonly valid_until: BusinessDate | null
  readonly enabled: boolean
  /** For a rule of the contact policy, those of calls to persons, as the example that is shown. */
  readonly thresholds: readonly number[]
  /** A law, a mandate or the policy of the agency; null for the words of the catalogue. */
  readonly source: string | null
  /** The contact policy that a rule is part of: contacts are looked through by it. Null for rules with numbers of their own. */
  readonly policy: ContactPolicy | null
}

const row = z.object({
  rule: z.enum(conduct_rule_ids as [ConductRuleId, ...ConductRuleId[]]),
  valid_from: z.string().refine(isBusinessDate),
  valid_until: z.string().refine(isBusinessDate).nullable(),
  enabled: z.boolean(),
  thresholds: z.array(z.int()),
  source: z.string(),
})

/** Every version of every rule, in the order of the catalogue and then of time. */
export const readConductRules = async (reader: SqlReader, organisation_id: string): Promise<ConductVersion[]> => {
  const stored = await reader(
    row,
    sql`select rule, valid_from::text, enabled, to_json(thresholds) as thresholds, source,
               (lead(valid_from) over (partition by rule order by valid_from) - 1)::text as valid_until
        from conduct_rule
        where organisation_id = ${parameter('uuid', organisation_id)}
        order by rule, valid_from`,
  )
  const policies = await homePolicies(reader, organisation_id)
  return conduct_rule_ids.flatMap((rule): ConductVersion[] => {
    if (isContactPolicyRule(rule)) return policies.map((policy) => versionOfPolicy(rule, policy))
    const versions = stored.filter((version) => version.rule === rule).map((version) => ({ ...version, policy: null }))
    const first = versions[0]
    const usual: ConductVersion = {
      rule,
      valid_from: null,
      valid_until: first === undefined ? null : addDays(first.valid_from, -1),
      enabled: true,
      thresholds: conduct_rules[rule].thresholds.map(({ value }) => value),
      source: null,
      policy: null,
    }
    return [usual, ...versions]
  })
}

/**
 * The versions of the policy for debtors at the agency's home, without those replaced on their first day. Contacts are
 * looked through by it wherever the debtor lives: what a debtor's own country asks was checked when the contact was made.
 */
const homePolicies = async (reader: SqlReader, organisation_id: string): Promise<PolicyVersion[]> => {
  const [home] = await reader(
    z.object({ country: z.string() }),
    sql`select country from organisation where id = ${parameter('uuid', organisation_id)}`,
  )
  const all = (await readPolicies(reader, organisation_id)).filter(
    ({ valid_from, valid_until }) => valid_from === null || valid_until === null || valid_from <= valid_until,
  )
  const own = all.filter(({ country }) => country === home?.country)
  return own.length > 0 ? own : all.filter(({ country }) => country === contact_presets.france.country)
}

const versionOfPolicy = (rule: ContactPolicyConductRule, version: PolicyVersion): ConductVersion => {
  const channels = [...Object.values(version.policy.person), ...Object.values(version.policy.company)]
  return {
    rule,
    valid_from: version.valid_from,
    valid_until: version.valid_until,
    enabled: channels.some((channel) => isLimited(rule, channel)),
    thresholds: thresholdsOf(rule, version.policy.person.call),
    source: version.reason,
    policy: version.policy,
  }
}

/** Whether a rule finds anything at all in contacts by a channel. */
const isLimited = (rule: ContactPolicyConductRule, { per_debt, hours, on_holidays }: ChannelPolicy): boolean => {
  const days = Object.values(hours)
  switch (rule) {
    case 'frequent_attempts':
      return per_debt !== null
    case 'closed_day':
      return !on_holidays || days.includes(null)
    case 'outside_hours':
      return days.some((day) => day !== null && (day.from_minute > 0 || day.until_minute < 1440))
    default:
      return assertNever(rule)
  }
}

const thresholdsOf = (rule: ContactPolicyConductRule, { per_debt, hours }: ChannelPolicy): number[] => {
  switch (rule) {
    case 'frequent_attempts':
      return per_debt === null ? [] : [per_debt.attempts, per_debt.days]
    case 'closed_day':
      return []
    case 'outside_hours':
      return hours.weekday === null
        ? []
        : [Math.floor(hours.weekday.from_minute / 60), Math.ceil(hours.weekday.until_minute / 60)]
    default:
      return assertNever(rule)
  }
}
