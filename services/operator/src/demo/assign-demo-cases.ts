import { withConnection } from '@quittance/platform'
import { addCoachingNote, listTeams, listUsers } from '@quittance/recovery/commands'
import { type Actor, type Services, tenantContext } from '@quittance/recovery/services'
import { addDays } from '@quittance/core'
import { expectOk } from '../expect-ok.js'

/**
 * Assigns each open case of a team to the agent who worked it last, where nobody has it yet, so that the workload of the
 * demonstration is somebody's; cases that no agent worked stay with the team alone.
 */
export const assignDemoCases = async (services: Services, actor: Actor): Promise<void> => {
  await withConnection(services.database.pool, tenantContext(actor), (client) =>
    client.query(
      `update debt_case set assignee_id = latest.agent_id
         from (select distinct on (debt_case_id) debt_case_id, agent_id from activity
                where organisation_id = $1 and agent_id is not null
                order by debt_case_id, occurred_at desc, id desc) as latest
        where debt_case.organisation_id = $1 and debt_case.id = latest.debt_case_id and debt_case.phase <> 'closed'
          and debt_case.team_id is not null and debt_case.assignee_id is null`,
      [actor.organisation_id],
    ),
  )
  await noteDemoCoaching(services, actor)
}

/** What the manager of the demonstration agreed with two agents; written once. */
const noteDemoCoaching = async (services: Services, actor: Actor): Promise<void> => {
  const { rowCount } = await withConnection(services.database.pool, tenantContext(actor), (client) =>
    client.query('select from coaching_note where organisation_id = $1 limit 1', [actor.organisation_id]),
  )
  if (rowCount !== 0) return
  const today = services.clock.today(actor.time_zone)
  const teams = new Map((await listTeams(services, actor)).map(({ name, id }) => [name, id]))
  const people = new Map((await listUsers(services, actor)).map(({ email, id }) => [email, id]))
  const notes = [
    {
      team: 'Particuliers',
      agent: 'kevin.pruvost@quittance.example',
      note: 'Écoute commune de trois appels ; pas d’appel après 20 h.',
      days: 0,
    },
    {
      team: 'Entreprises',
      agent: 'hugo.legoff@quittance.example',
      note: 'Promesses : convenir d’un acompte le jour même, relire cinq dossiers ensemble.',
      days: 7,
    },
  ]
  for (const { team, agent, note, days } of notes) {
    const team_id = teams.get(team)
    const agent_id = people.get(agent)
    if (team_id === undefined || agent_id === undefined) continue
    expectOk(await addCoachingNote(services, actor, { team_id, agent_id, note, follow_up_on: addDays(today, days) }))
  }
}
