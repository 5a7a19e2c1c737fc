import {
  type BusinessDate,
  conduct_rules,
  type ConductRuleId,
  err,
  isContactPolicyRule,
  limits,
  ok,
  type Result,
} from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import type { ConductFailure } from './conduct-message.js'

export type ConductRuleSetting = {
  readonly rule: ConductRuleId
  readonly valid_from: BusinessDate
  readonly enabled: boolean
  readonly thresholds: readonly number[]
  readonly source: string
}

/** Sets a rule from a day on; what was set for that same day before is replaced. The rule before it ends the day before. */
export const setConductRule = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  setting: ConductRuleSetting,
): Promise<Result<null, ConductFailure>> => {
  const source = setting.source.trim()
  const failure = faultOf({ ...setting, source })
  if (failure !== null) return err(failure)
  const { rule, valid_from, enabled, thresholds } = setting
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    await client.query(
      `insert into conduct_rule (organisation_id, rule, valid_from, enabled, thresholds, source, changed_by_id, changed_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (organisation_id, rule, valid_from) do update set enabled = excluded.enabled,
         thresholds = excluded.thresholds, source = excluded.source, changed_by_id = excluded.changed_by_id,
         changed_at = excluded.changed_at`,
      [actor.organisation_id, rule, valid_from, enabled, thresholds, source, actor.user_id, now],
    )
    await recordAudit(
      client,
      actor,
      {
        action: 'conduct_rule.set',
        subject_kind: 'organisation',
        subject_id: actor.organisation_id,
        detail: { rule, valid_from, enabled, thresholds: [...thresholds] },
      },
      now,
    )
    return ok(null)
  })
}

const faultOf = ({ rule, thresholds, source }: ConductRuleSetting): ConductFailure | null => {
  if (isContactPolicyRule(rule)) return { code: 'contact_policy', field: 'rule' }
  const wanted = conduct_rules[rule].thresholds
  const usable =
    thresholds.length === wanted.length &&
    wanted.every(({ maximum }, position) => {
      const value = thresholds[position]
      return value !== undefined && Number.isInteger(value) && value >= 1 && value <= maximum
    })
  if (!usable) return { code: 'thresholds', field: 'thresholds' }
  if (source === '') return { code: 'source_missing', field: 'source' }
  if (source.length > limits.search_length_maximum) return { code: 'source_too_long', field: 'source' }
  return null
}
