import {
  contact_channels,
  type ContactAnswer,
  type ContactChannel,
  type ContactRuleId,
  decideContact,
} from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import type { Services } from '../services.js'
import { prepareQuestion } from './contact-question.js'

/** What a debtor asked for, as somebody noted it. */
export type Preference = {
  readonly country: string | null
  readonly time_zone: string | null
  readonly opted_out: readonly ContactChannel[]
  readonly preferred_weekdays: readonly number[]
  readonly preferred_from_minute: number | null
  readonly preferred_until_minute: number | null
}

/** A check of the log. */
export type LoggedCheck = {
  readonly id: string
  readonly channel: ContactChannel
  readonly checked_at: Date
  readonly allowed: boolean
  readonly overridden: boolean
  readonly refused_rules: readonly ContactRuleId[]
  readonly override_reason: string | null
  readonly checked_by: string | null
}

/** Whether, when and why not the debtor of a case may be contacted now. */
export type ContactOutlook = {
  readonly at: Date
  readonly country: string
  readonly time_zones: readonly string[]
  readonly channels: readonly (ContactAnswer & { readonly channel: ContactChannel })[]
  readonly preference: Preference | null
  readonly checks: readonly LoggedCheck[]
}

/** Checks that the case page shows. */
const checks_shown = 10

/** Looks ahead for a case that the actor may read, without logging anything: nobody is about to contact. Null for no such case. */
export const contactOutlook = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  debt_case_id: string,
): Promise<ContactOutlook | null> =>
  await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const at = services.clock.now()
    const first = await prepareQuestion(client, actor, { debt_case_id, channel: 'call', at })
    if (first === null) return null
    const channels: (ContactAnswer & { channel: ContactChannel })[] = []
    for (const channel of contact_channels) {
      const prepared = await prepareQuestion(client, actor, { debt_case_id, channel, at })
      if (prepared !== null) channels.push({ channel, ...decideContact(prepared.question) })
    }
    const { rows: preferences } = await client.query<Preference>(
      `select preference.country, time_zone, opted_out, preferred_weekdays, preferred_from_minute, preferred_until_minute
       from contact_preference preference
       join debt_case on debt_case.organisation_id = $1 and debt_case.debtor_id = preference.debtor_id
       where preference.organisation_id = $1 and debt_case.id = $2`,
      [actor.organisation_id, debt_case_id],
    )
    const { rows: checks } = await client.query<LoggedCheck>(
      `select logged.id, channel, checked_at, allowed, overridden, refused_rules, override_reason,
         user_account.name as checked_by
       from contact_check logged
       left join user_account on user_account.organisation_id = $1 and user_account.id = logged.checked_by_id
       where logged.organisation_id = $1 and logged.debt_case_id = $2
       order by checked_at desc, logged.id desc
       limit $3`,
      [actor.organisation_id, debt_case_id, checks_shown],
    )
    const { country, time_zones } = first.question
    return { at, country, time_zones, channels, preference: preferences[0] ?? null, checks }
  })
