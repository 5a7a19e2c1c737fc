import {
  addDays,
  type BusinessDate,
  conduct_rule_ids,
  conduct_rules,
  type ConductRuleId,
  isBusinessDate,
} from '@quittance/core'
import { z } from 'zod'
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
  readonly thresholds: readonly number[]
  /** A law, a mandate or the policy of the agency; null for the words of the catalogue. */
  readonly source: string | null
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
  return conduct_rule_ids.flatMap((rule): ConductVersion[] => {
    const versions = stored.filter((version) => version.rule === rule)
    const first = versions[0]
    const usual: ConductVersion = {
      rule,
      valid_from: null,
      valid_until: first === undefined ? null : addDays(first.valid_from, -1),
      enabled: true,
      thresholds: conduct_rules[rule].thresholds.map(({ value }) => value),
      source: null,
    }
    return [usual, ...versions]
  })
}
