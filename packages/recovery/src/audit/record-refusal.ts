import { withConnection } from '@quittance/platform'
import { type Actor, tenantContext } from '../actor.js'
import type { Services } from '../services.js'
import { recordAudit } from './record-audit.js'

/** Writes that somebody asked for what the role does not include. `operation` is a field of the API or a route. */
export const recordRefusals = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  operations: readonly string[],
): Promise<void> => {
  const now = services.clock.now()
  await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    for (const operation of operations) {
      const detail = { operation, role: actor.role }
      const refusal = { action: 'access.refuse', outcome: 'refused', subject_kind: 'operation' } as const
      await recordAudit(client, actor, { ...refusal, subject_id: null, detail }, now)
    }
  })
}
