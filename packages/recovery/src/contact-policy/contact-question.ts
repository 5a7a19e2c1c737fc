import {
  type BusinessDate,
  businessDateOf,
  type ContactChannel,
  type ContactedKind,
  type ContactPurpose,
  type ContactQuestion,
  type HeldAct,
  isForbidden,
  type PastContact,
  placeOfAddress,
} from '@quittance/core'
import type pg from 'pg'
import type { Actor } from '../actor.js'
import { standingHolds } from '../hold/standing-holds.js'
import { firstLetterOfCase } from '../letter/first-letter-of-case.js'
import { clientReader } from '../report/sql-reader.js'
import { contact_days_maximum } from './policy-document.js'
import { policyInForce, type PolicyInForce } from './policy-in-force.js'

/** A contact that somebody is about to make. */
export type PlannedContact = {
  readonly debt_case_id: string
  readonly channel: ContactChannel
  readonly at: Date
  /** The claim it is about; left out for the whole case. */
  readonly claim_id?: string | null
  /** The number or address to be used, whose consent counts. */
  readonly contact_point_id?: string | null
  readonly purpose?: ContactPurpose
}

/** The question with what of the case the answer is logged with. */
export type PreparedQuestion = {
  readonly question: ContactQuestion
  readonly policy: PolicyInForce
  readonly checked_on: BusinessDate
}

type Known = {
  readonly debtor_kind: ContactedKind
  readonly home_country: string
  readonly country: string | null
  readonly time_zone: string | null
  readonly opted_out: readonly string[] | null
  readonly preferred_weekdays: readonly number[] | null
  readonly preferred_from_minute: number | null
  readonly preferred_until_minute: number | null
  readonly address: string | null
  readonly consent: 'unknown' | 'given' | 'withdrawn'
}

/** Gathers what the policy asks about a contact on a case that the actor may work; null when there is no such case. */
export const prepareQuestion = async (
  client: pg.ClientBase,
  actor: Actor,
  contact: PlannedContact,
): Promise<PreparedQuestion | null> => {
  const { organisation_id } = actor
  const { debt_case_id, channel, at, claim_id = null, purpose = 'contact' } = contact
  const known = await readKnown(client, organisation_id, contact)
  if (known === null) return null
  const place = placeOfAddress(known.address, { country: known.home_country, time_zone: actor.time_zone })
  const country = known.country ?? place.country
  const checked_on = businessDateOf(at, actor.time_zone)
  const policy = await policyInForce(client, organisation_id, country, known.home_country, checked_on)
  const holds = await standingHolds(client, organisation_id, debt_case_id, claim_id)
  const first_letter = await firstLetterOfCase(clientReader(client), organisation_id, debt_case_id)
  const acts = actsOf(channel, purpose)
  const { preferred_from_minute, preferred_until_minute } = known
  const question: ContactQuestion = {
    policy: policy.policy,
    country,
    time_zones: known.time_zone === null ? place.time_zones : [known.time_zone],
    debtor_kind: known.debtor_kind,
    channel,
    purpose,
    at,
    history: await readHistory(client, organisation_id, contact),
    first_letter_on: first_letter?.sent_on ?? null,
    consent: known.consent,
    opted_out: known.opted_out?.includes(channel) ?? false,
    preferred:
      preferred_from_minute === null || preferred_until_minute === null
        ? null
        : {
            weekdays: known.preferred_weekdays ?? [],
            from_minute: preferred_from_minute,
            until_minute: preferred_until_minute,
          },
    holds: holds.filter(({ kind }) => acts.some((act) => isForbidden(act, kind))),
  }
  return { question, policy, checked_on }
}

/** What a contact does that a hold may forbid. */
const actsOf = (channel: ContactChannel, purpose: ContactPurpose): HeldAct[] => [
  'contact',
  ...(purpose === 'demand' ? (['demand_payment'] as const) : []),
  ...(channel === 'visit' ? (['visit'] as const) : []),
]

const readKnown = async (
  client: pg.ClientBase,
  organisation_id: string,
  { debt_case_id, contact_point_id = null }: PlannedContact,
): Promise<Known | null> => {
  const { rows } = await client.query<Known>(
    `select debtor.kind as debtor_kind, organisation.country as home_country, preference.country, preference.time_zone,
       preference.opted_out, preference.preferred_weekdays, preference.preferred_from_minute,
       preference.preferred_until_minute, address.value as address, coalesce(used.consent, 'unknown') as consent
     from debt_case
     join organisation on organisation.id = debt_case.organisation_id
     join debtor on debtor.organisation_id = $1 and debtor.id = debt_case.debtor_id
     left join contact_preference preference
       on preference.organisation_id = $1 and preference.debtor_id = debt_case.debtor_id
     left join contact_point used on used.organisation_id = $1 and used.debtor_id = debt_case.debtor_id and used.id = $3
     left join lateral (
       select contact_point.value from contact_point
       where contact_point.organisation_id = $1 and contact_point.debtor_id = debt_case.debtor_id
         and contact_point.kind = 'address' and contact_point.valid_until is null
       order by contact_point.valid_from desc, contact_point.id desc
       limit 1
     ) as address on true
     where debt_case.organisation_id = $1 and debt_case.id = $2`,
    [organisation_id, debt_case_id, contact_point_id],
  )
  return rows[0] ?? null
}

/** Contacts with the debtor about any case, with a company of the same register number also under other creditors. */
const readHistory = async (
  client: pg.ClientBase,
  organisation_id: string,
  { debt_case_id, at, claim_id = null }: PlannedContact,
): Promise<PastContact[]> => {
  const { rows } = await client.query<PastContact>(
    `select activity.occurred_at as at, activity.channel, activity.direction, activity.outcome,
       activity.debt_case_id = $2 and ($3::uuid is null or activity.claim_id is null or activity.claim_id = $3)
         as is_same_debt
     from debt_case worked
     join debtor on debtor.organisation_id = $1 and debtor.id = worked.debtor_id
     join debtor same on same.organisation_id = $1 and (same.id = debtor.id or same.siren = debtor.siren)
     join debt_case on debt_case.organisation_id = $1 and debt_case.debtor_id = same.id
     join activity on activity.organisation_id = $1 and activity.debt_case_id = debt_case.id
     where worked.organisation_id = $1 and worked.id = $2 and activity.channel <> 'note'
       and activity.occurred_at between $4::timestamptz - make_interval(days => $5 + 2) and $4`,
    [organisation_id, debt_case_id, claim_id, at, contact_days_maximum],
  )
  return rows
}
