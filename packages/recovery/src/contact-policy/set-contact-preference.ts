import { type ContactChannel, err, isTimeZone, ok, type Result } from '@quittance/core'
import { newId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { lockCase } from '../debt-case/lock-case.js'
import type { Services } from '../services.js'
import type { Preference } from './contact-outlook.js'
import type { ContactPolicyFailure } from './contact-policy-message.js'

export type PreferenceSetting = Preference & {
  readonly debt_case_id: string
  readonly opted_out: readonly ContactChannel[]
}

/** Notes where the debtor of a case is and how and when it wants to be contacted, for all of its cases. */
export const setContactPreference = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  setting: PreferenceSetting,
): Promise<Result<null, ContactPolicyFailure>> => {
  const fault = faultOf(setting)
  if (fault !== null) return err(fault)
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const found = await lockCase(client, actor, setting.debt_case_id, 'work_case')
    if (found === null || found.anonymised) return err({ code: 'case_unknown' as const, field: null })
    await client.query(
      `insert into contact_preference (organisation_id, id, creditor_id, debtor_id, country, time_zone, opted_out,
         preferred_weekdays, preferred_from_minute, preferred_until_minute, changed_by_id, changed_at)
       select $1, $2, creditor_id, id, $4, $5, $6, $7, $8, $9, $10, $11
       from debtor where organisation_id = $1 and id = $3
       on conflict (organisation_id, debtor_id) do update set country = excluded.country,
         time_zone = excluded.time_zone, opted_out = excluded.opted_out,
         preferred_weekdays = excluded.preferred_weekdays, preferred_from_minute = excluded.preferred_from_minute,
         preferred_until_minute = excluded.preferred_until_minute, changed_by_id = excluded.changed_by_id,
         changed_at = excluded.changed_at`,
      [
        actor.organisation_id,
        newId(),
        found.debtor_id,
        setting.country,
        setting.time_zone,
        [...new Set(setting.opted_out)],
        setting.preferred_weekdays,
        setting.preferred_from_minute,
        setting.preferred_until_minute,
        actor.user_id,
        now,
      ],
    )
    await recordAudit(
      client,
      actor,
      {
        action: 'contact_preference.set',
        subject_kind: 'debt_case',
        subject_id: setting.debt_case_id,
        detail: { opted_out: [...new Set(setting.opted_out)], has_time_zone: setting.time_zone !== null },
      },
      now,
    )
    return ok(null)
  })
}

const faultOf = (setting: PreferenceSetting): ContactPolicyFailure | null => {
  const {
    country,
    time_zone,
    preferred_weekdays: days,
    preferred_from_minute: from,
    preferred_until_minute: until,
  } = setting
  if (country !== null && !/^[A-Z]{2}$/u.test(country)) return { code: 'country', field: 'country' }
  if (time_zone !== null && !isTimeZone(time_zone)) return { code: 'time_zone', field: 'timeZone' }
  const isWeek =
    days.every((day) => Number.isInteger(day) && day >= 1 && day <= 7) && new Set(days).size === days.length
  if (!isWeek) return { code: 'weekdays', field: 'preferredWeekdays' }
  if (from === null && until === null) return null
  const isDay = from !== null && until !== null && from >= 0 && from < until && until <= 1440
  return isDay ? null : { code: 'hours', field: 'preferredFromMinute' }
}
