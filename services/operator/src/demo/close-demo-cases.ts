import { withConnection } from '@quittance/platform'
import { closeCase, placeLegalHold } from '@quittance/recovery/commands'
import { type Actor, type Services, tenantContext } from '@quittance/recovery/services'
import { expectOk } from '../expect-ok.js'

/** Reasons for which people of the demonstration closed cases; what is paid closes by itself. */
const reasons = [
  'uncollectable',
  'recalled',
  'error',
  'insolvency',
  'deceased',
  'uncollectable',
  'time_barred',
] as const

/**
 * Closes a few cases of the oldest that are still owed, and puts one of them on legal hold, so that the page about
 * personal data has something to show. A start that was cut short goes on where it stopped.
 */
export const closeDemoCases = async (services: Services, actor: Actor): Promise<void> => {
  const { organisation_id } = actor
  const { open_ids, closed, held } = await withConnection(
    services.database.pool,
    tenantContext(actor),
    async (client) => {
      const open = await client.query<{ id: string }>(
        `select id from debt_case where organisation_id = $1 and phase <> 'closed' order by number limit $2`,
        [organisation_id, reasons.length],
      )
      const counted = await client.query<{ closed: number; held: number }>(
        `select (select count(*)::int from debt_case where organisation_id = $1 and closing_reason <> 'paid') as closed,
         (select count(*)::int from legal_hold where organisation_id = $1) as held`,
        [organisation_id],
      )
      return { open_ids: open.rows.map(({ id }) => id), closed: 0, held: 0, ...counted.rows[0] }
    },
  )
  const [hearing, ...others] = open_ids
  for (const [position, debt_case_id] of others.slice(0, Math.max(0, others.length - closed)).entries()) {
    const reason = reasons[position + closed]
    if (reason !== undefined) expectOk(await closeCase(services, actor, { debt_case_id, reason }))
  }
  if (held > 0 || hearing === undefined) return
  const input = { debt_case_id: hearing, whole_debtor: false, ground: 'litigation', until: null } as const
  expectOk(await placeLegalHold(services, actor, { ...input, reason: 'Assignation délivrée, audience à fixer' }))
}
