import {
  type BusinessDate,
  contact_presets,
  type ContactPolicy,
  type ContactPresetId,
  presetOfCountry,
} from '@quittance/core'
import type pg from 'pg'
import { policyDocument } from './policy-document.js'

/** The policy that holds for debtors of a country on a day. */
export type PolicyInForce = {
  /** Null for a policy that comes with the product. */
  readonly policy_id: string | null
  readonly preset: ContactPresetId
  readonly policy: ContactPolicy
}

/**
 * What the agency set for the country; else what comes with the product for it; else, for debtors of a country that nobody
 * said anything about, what holds at the agency's home.
 */
export const policyInForce = async (
  client: pg.ClientBase,
  organisation_id: string,
  country: string,
  home_country: string,
  day: BusinessDate,
): Promise<PolicyInForce> => {
  const own = await versionInForce(client, organisation_id, country, day)
  if (own !== null) return own
  const preset = presetOfCountry(country)
  if (preset !== null) return { policy_id: null, preset: preset.id, policy: preset.policy }
  const home = country === home_country ? null : await versionInForce(client, organisation_id, home_country, day)
  const usual = presetOfCountry(home_country) ?? contact_presets.france
  return home ?? { policy_id: null, preset: usual.id, policy: usual.policy }
}

const versionInForce = async (
  client: pg.ClientBase,
  organisation_id: string,
  country: string,
  day: BusinessDate,
): Promise<PolicyInForce | null> => {
  const { rows } = await client.query<{ id: string; preset: ContactPresetId; policy: unknown }>(
    `select id, preset, policy from contact_policy
     where organisation_id = $1 and country = $2 and valid_from <= $3
     order by valid_from desc, changed_at desc, id desc
     limit 1`,
    [organisation_id, country, day],
  )
  const version = rows[0]
  if (version === undefined) return null
  return { policy_id: version.id, preset: version.preset, policy: policyDocument.parse(version.policy) }
}
