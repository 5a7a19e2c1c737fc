import { err, ok, type Result } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import type { Services } from '../services.js'
import { roles } from '../user/role.js'
import { type PolicyFault, policyFault, type SecurityPolicy } from './security-policy.rules.js'

/**
 * Changes how people of the organisation get in. The times hold for sessions under way too; a second factor is asked for
 * at the next sign-in.
 */
export const changeSecurityPolicy = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  policy: SecurityPolicy,
): Promise<Result<null, { readonly code: PolicyFault }>> => {
  const fault = policyFault(policy)
  if (fault !== null) return err({ code: fault })
  const { idle_minutes, absolute_hours } = policy
  const second_factor_roles = roles.filter((role) => policy.second_factor_roles.includes(role))
  await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    await client.query(
      'update organisation set second_factor_roles = $2, idle_minutes = $3, absolute_hours = $4 where id = $1',
      [actor.organisation_id, second_factor_roles, idle_minutes, absolute_hours],
    )
    const subject = { subject_kind: 'organisation', subject_id: actor.organisation_id } as const
    const detail = { second_factor_roles, idle_minutes, absolute_hours }
    await recordAudit(client, actor, { action: 'security_policy.change', ...subject, detail }, services.clock.now())
  })
  return ok(null)
}
