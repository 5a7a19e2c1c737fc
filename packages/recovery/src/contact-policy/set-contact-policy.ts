import {
  type BusinessDate,
  type ChannelPolicy,
  contact_presets,
  type ContactChannel,
  type ContactedKind,
  type ContactPolicy,
  type ContactPresetId,
  err,
  limits,
  may,
  ok,
  type Result,
} from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import type { ContactPolicyFailure } from './contact-policy-message.js'
import { contact_days_maximum, policyDocument } from './policy-document.js'
import { policyInForce } from './policy-in-force.js'

/** The rules of one channel as they are to be. */
export type ChannelChange = {
  readonly debtor_kind: ContactedKind
  readonly channel: ContactChannel
  readonly policy: ChannelPolicy
}

export type ContactPolicySetting = {
  readonly country: string
  readonly valid_from: BusinessDate
  /** What it begins with; null for what holds on that day. */
  readonly preset: ContactPresetId | null
  readonly changes: readonly ChannelChange[]
  readonly reason: string
}

/** Sets the contact policy for debtors of a country from a day on. What held before stays in the history. */
export const setContactPolicy = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  setting: ContactPolicySetting,
): Promise<Result<null, ContactPolicyFailure>> => {
  if (!may(actor.role, 'manage_contact_policy')) return err({ code: 'not_allowed', field: null })
  const { country, valid_from, changes } = setting
  const reason = setting.reason.trim()
  const fault = faultOf({ ...setting, reason }, services.clock.today(actor.time_zone))
  if (fault !== null) return err(fault)
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { organisation_id } = actor
    const { rows } = await client.query<{ country: string }>('select country from organisation where id = $1', [
      organisation_id,
    ])
    const home = rows[0]?.country ?? country
    const current = await policyInForce(client, organisation_id, country, home, valid_from)
    const base =
      setting.preset === null ? current : { preset: setting.preset, policy: contact_presets[setting.preset].policy }
    const policy = changes.reduce(changed, base.policy)
    // What is stored is what is asked for: the same shape on both sides of the comparison.
    if (JSON.stringify(policyDocument.parse(policy)) === JSON.stringify(policyDocument.parse(current.policy)))
      return err({ code: 'nothing_changed' as const, field: null })
    await client.query(
      `insert into contact_policy (organisation_id, id, country, valid_from, preset, policy, reason, changed_by_id, changed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [organisation_id, newId(), country, valid_from, base.preset, JSON.stringify(policy), reason, actor.user_id, now],
    )
    await recordAudit(
      client,
      actor,
      {
        action: 'contact_policy.set',
        subject_kind: 'organisation',
        subject_id: organisation_id,
        detail: {
          country,
          valid_from,
          preset: base.preset,
          changed: changes.map(({ debtor_kind, channel }) => `${debtor_kind} ${channel}`),
        },
      },
      now,
    )
    return ok(null)
  })
}

const changed = (policy: ContactPolicy, { debtor_kind, channel, policy: rules }: ChannelChange): ContactPolicy => ({
  ...policy,
  [debtor_kind]: { ...policy[debtor_kind], [channel]: rules },
})

const faultOf = (
  { country, valid_from, changes, reason }: ContactPolicySetting,
  today: BusinessDate,
): ContactPolicyFailure | null => {
  if (!/^[A-Z]{2}$/u.test(country)) return { code: 'country', field: 'country' }
  if (valid_from < today) return { code: 'valid_from_past', field: 'validFrom' }
  if (reason === '') return { code: 'reason_missing', field: 'reason' }
  if (reason.length > limits.search_length_maximum) return { code: 'reason_too_long', field: 'reason' }
  return changes.map(({ policy }) => channelFault(policy)).find((fault) => fault !== null) ?? null
}

const channelFault = (policy: ChannelPolicy): ContactPolicyFailure | null => {
  const days = ['weekday', 'saturday', 'sunday'] as const
  const wrong_day = days.find((day) => {
    const hours = policy.hours[day]
    return hours !== null && !isWithin(hours.from_minute, 0, hours.until_minute - 1, hours.until_minute)
  })
  if (wrong_day !== undefined) return { code: 'hours', field: wrong_day }
  for (const [field, limit] of [
    ['perDebt', policy.per_debt],
    ['perPerson', policy.per_person],
  ] as const) {
    if (limit === null) continue
    const isUsable =
      limit.attempts >= 1 && limit.attempts <= 1000 && limit.days >= 1 && limit.days <= contact_days_maximum
    if (!isUsable) return { code: 'limit', field }
  }
  if (policy.cool_off_days < 0 || policy.cool_off_days > contact_days_maximum)
    return { code: 'wait', field: 'coolOffDays' }
  const gap = policy.minimum_gap_minutes
  return gap < 0 || gap > contact_days_maximum * 1440 ? { code: 'wait', field: 'minimumGapMinutes' } : null
}

const isWithin = (from_minute: number, first: number, last: number, until_minute: number): boolean =>
  from_minute >= first && from_minute <= last && until_minute <= 1440
