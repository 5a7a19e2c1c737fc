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
  // First, so that what is settled is no longer among the oldest that are owed.
  await settleDemoCases(services, actor)
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
        `select (select count(*)::int from debt_case where organisation_id = $1 and closing_reason not in ('paid', 'settled')) as closed,
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

/** So many cases of which most was paid are settled for it. */
const settled_cases = 12

/** Settles some cases for what was paid on them, so that the share of settlements has something to show. */
const settleDemoCases = async (services: Services, actor: Actor): Promise<void> => {
  const { organisation_id } = actor
  const ids = await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<{ id: string }>(
      `select debt_case.id
       from debt_case
       join ledger_entry entry on entry.organisation_id = $1 and entry.debt_case_id = debt_case.id
       where debt_case.organisation_id = $1 and debt_case.phase <> 'closed'
         and not exists (select from debt_case where organisation_id = $1 and closing_reason = 'settled')
       group by debt_case.id, debt_case.number
       having sum(case when entry.credit_account = 'claim_principal' then entry.amount_minor else 0 end) * 10
         between 6 * sum(case when entry.debit_account = 'claim_principal' then entry.amount_minor else 0 end)
           and 9 * sum(case when entry.debit_account = 'claim_principal' then entry.amount_minor else 0 end)
       order by debt_case.number
       limit $2`,
      [organisation_id, settled_cases],
    )
    return rows.map(({ id }) => id)
  })
  for (const debt_case_id of ids) expectOk(await closeCase(services, actor, { debt_case_id, reason: 'settled' }))
}
