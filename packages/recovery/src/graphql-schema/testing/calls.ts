import { newId } from '@quittance/platform'
import type pg from 'pg'
import type { BuiltCreditor } from './agency.js'
import { insertRows } from './insert-rows.js'

const calls_each = 20

/**
 * Calls on a case: twenty of an agent whom nobody answered, one of them without an outcome, and twenty of another who
 * reached somebody each time. The first fell behind the second beyond what chance explains.
 */
export const buildCalls = async (
  client: pg.ClientBase,
  organisation_id: string,
  creditor: BuiltCreditor,
  day: string,
  agents: { readonly unanswered: string; readonly answered: string },
): Promise<void> => {
  const { rows } = await client.query<{ id: string }>(
    `select id from debt_case where organisation_id = $1 and creditor_id = $2 and phase <> 'closed' order by number limit 1`,
    [organisation_id, creditor.id],
  )
  const debt_case_id = rows[0]?.id
  const call = (agent_id: string, outcome: string | null, position: number) => {
    const id = newId()
    return {
      organisation_id,
      id,
      creditor_id: creditor.id,
      portfolio_id: creditor.portfolio_id,
      debt_case_id,
      occurred_at: `${day}T10:${String(position).padStart(2, '0')}:00Z`,
      occurred_on: day,
      channel: 'call',
      direction: 'outbound',
      outcome,
      agent_id,
      duration_seconds: 60 + position,
      natural_key: id,
      recorded_at: `${day}T12:00:00Z`,
    }
  }
  await insertRows(
    client,
    'activity',
    Array.from({ length: calls_each }, (_, position) => [
      call(agents.unanswered, position === 0 ? null : 'no_answer', position),
      call(agents.answered, 'reached_right_party', position),
    ]).flat(),
  )
}
