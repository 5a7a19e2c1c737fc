import { err, may, ok, type Result } from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import type { RetentionFailure } from './retention-failure.js'

/** Takes a rule of the organisation back: the next more general one, or the default, holds again. */
export const removeRetentionRule = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  { retention_rule_id }: { readonly retention_rule_id: string },
): Promise<Result<{ readonly retention_rule_id: string }, RetentionFailure>> => {
  if (!may(actor.role, 'manage_retention')) return err({ code: 'not_allowed', field: null })
  if (!isId(retention_rule_id)) return err({ code: 'rule_unknown', field: null })
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<{ scope: string }>(
      'delete from retention_rule where organisation_id = $1 and id = $2 returning scope',
      [actor.organisation_id, retention_rule_id],
    )
    const removed = rows[0]
    if (removed === undefined) return err({ code: 'rule_unknown' as const, field: null })
    const audit = { action: 'retention_rule.remove', subject_kind: 'retention_rule' } as const
    await recordAudit(client, actor, { ...audit, subject_id: retention_rule_id, detail: { scope: removed.scope } }, now)
    return ok({ retention_rule_id })
  })
}
