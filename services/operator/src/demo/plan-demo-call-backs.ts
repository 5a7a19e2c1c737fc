import { addDays, instantOfLocalTime } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { addFollowUp, refreshAll } from '@quittance/recovery/commands'
import { type Actor, type Services, tenantContext } from '@quittance/recovery/services'

/** Calls of a day, by hour; those whose hour has passed when the demonstration is loaded are for tomorrow. */
const hours = ['09:30', '10:15', '11:00', '14:00', '15:30', '16:45', '17:30'] as const

const notes = [
  'Rappeler après la paie',
  'Demande un échéancier, réfléchit au montant',
  'Veut recevoir la facture avant de payer',
  'Au travail, préfère être appelé à cette heure',
  'Son conjoint gère les paiements',
] as const

/**
 * Agrees a call with some debtors of each agent, today and on the coming days, and computes why every case is worked next,
 * so that each agent of the demonstration finds a day's work. Planned once.
 */
export const planDemoCallBacks = async (services: Services, actor: Actor): Promise<void> => {
  const now = services.clock.now()
  const today = services.clock.today(actor.time_zone)
  await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const { rows } = await client.query<{ debt_case_id: string; place: number }>(
      `select debt_case.id as debt_case_id,
              (row_number() over (partition by debt_case.assignee_id order by debt_case.number desc))::int - 1 as place
       from debt_case
       where debt_case.organisation_id = $1 and debt_case.phase <> 'closed' and debt_case.assignee_id is not null
         and not exists (select from follow_up where follow_up.organisation_id = $1)
         and not exists (select from hold where hold.organisation_id = $1 and hold.debt_case_id = debt_case.id
           and hold.closed_on is null)`,
      [actor.organisation_id],
    )
    // Of the cases of an agent every fifth, until two days are planned.
    for (const { debt_case_id, place } of rows.filter((row) => row.place % 5 === 0 && row.place < 60)) {
      const turn = place / 5
      const due_time = hours[turn % hours.length] ?? hours[0]
      const planned = addDays(today, turn < hours.length ? 0 : 2)
      const hasPassed = instantOfLocalTime(planned, due_time, actor.time_zone) < now
      const due_on = hasPassed ? addDays(planned, 1) : planned
      const note = notes[turn % notes.length] ?? null
      await addFollowUp(client, actor, { debt_case_id, reason: 'call_back', due_on, due_time, note }, now)
    }
  })
  await refreshAll(services, tenantContext(actor), today, new AbortController().signal)
}
