import {
  addDays,
  type BusinessDate,
  contact_presets,
  type ContactPolicy,
  type ContactPresetId,
  isBusinessDate,
} from '@quittance/core'
import { z } from 'zod'
import { parameter, sql } from '../report/sql.js'
import type { SqlReader } from '../report/sql-reader.js'
import { policyDocument } from './policy-document.js'

/** A contact policy from a day on. */
export type PolicyVersion = {
  /** Null for what comes with the product. */
  readonly id: string | null
  readonly country: string
  readonly preset: ContactPresetId
  readonly policy: ContactPolicy
  readonly valid_from: BusinessDate | null
  /** The day before the next version; null for the last one. Before `valid_from` where another of its day replaced it. */
  readonly valid_until: BusinessDate | null
  readonly reason: string | null
  readonly changed_by_id: string | null
  readonly changed_at: Date | null
}

const row = z.object({
  id: z.string(),
  country: z.string(),
  preset: z.enum(Object.keys(contact_presets) as [ContactPresetId, ...ContactPresetId[]]),
  policy: policyDocument,
  valid_from: z.string().refine(isBusinessDate),
  valid_until: z.string().refine(isBusinessDate).nullable(),
  reason: z.string(),
  changed_by_id: z.string().nullable(),
  changed_at: z.coerce.date(),
})

/** Every version of every policy, by country and then time: what comes with the product first. */
export const readPolicies = async (reader: SqlReader, organisation_id: string): Promise<PolicyVersion[]> => {
  const stored = await reader(
    row,
    sql`select id::text, country, preset, policy, valid_from::text, reason, changed_by_id::text, changed_at,
          (lead(valid_from) over (partition by country order by valid_from, changed_at, id) - 1)::text as valid_until
        from contact_policy
        where organisation_id = ${parameter('uuid', organisation_id)}
        order by country, contact_policy.valid_from, changed_at, id`,
  )
  const presets = Object.values(contact_presets)
  const countries = [...new Set([...presets, ...stored].map(({ country }) => country))]
  return countries.flatMap((country): PolicyVersion[] => {
    const versions = stored.filter((version) => version.country === country)
    const first = versions[0]
    const usual = presets
      .filter((preset) => preset.country === country)
      .map(({ id: preset, policy }) => ({
        id: null,
        country,
        preset,
        policy,
        valid_from: null,
        valid_until: first === undefined ? null : addDays(first.valid_from, -1),
        reason: null,
        changed_by_id: null,
        changed_at: null,
      }))
    return [...usual, ...versions]
  })
}

/** True for the version that holds on a day. */
export const holdsOn = ({ valid_from, valid_until }: PolicyVersion, day: BusinessDate): boolean =>
  (valid_from === null || valid_from <= day) && (valid_until === null || valid_until >= day)
