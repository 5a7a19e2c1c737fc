import { err, may, ok, type Result, roles } from '@quittance/core'
import { isId, withConnection } from '@quittance/platform'
import type { ClientBase } from 'pg'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { caseScope } from '../debt-case/case-scope.rules.js'
import { caseInScope } from '../debt-case/case-scope.sql.js'
import { listParameter, numbered, parameter, sql } from '../report/sql.js'
import type { Services } from '../services.js'
import { type AssignmentFailure, assigned_cases_maximum, assignment_note_length_maximum } from './assignment-message.js'
import type { NewPlace } from './record-assignment.js'
import { recordAssignment } from './record-assignment.js'

/** Who works some cases from now on. */
export type AssignCasesInput = {
  readonly debt_case_ids: readonly string[]
  /** A colleague; null for nobody, so that whoever of the team is next takes it. */
  readonly to_user_id: string | null
  /** Another team; null leaves the team as it is. */
  readonly to_team_id: string | null
  readonly note: string | null
}

/**
 * Gives cases to a colleague, to another team, or back to the pool. Managers do so with the cases of their teams; agents
 * hand over their own, with a note that says what the next one should know.
 */
export const assignCases = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  input: AssignCasesInput,
): Promise<Result<{ readonly debt_case_ids: readonly string[] }, AssignmentFailure>> => {
  const leads = may(actor.role, 'assign_case')
  if (!leads && !may(actor.role, 'work_case')) return err({ code: 'not_allowed' })
  const note = input.note?.trim() || null
  const debt_case_ids = [...new Set(input.debt_case_ids)]
  if (debt_case_ids.length === 0 || debt_case_ids.length > assigned_cases_maximum) return err({ code: 'too_many' })
  if (!debt_case_ids.every(isId)) return err({ code: 'case_unknown' })
  if (!leads && input.to_user_id === null && input.to_team_id === null) return err({ code: 'nobody_named' })
  if (!leads && note === null) return err({ code: 'note_missing' })
  if ((note ?? '').length > assignment_note_length_maximum) return err({ code: 'note_too_long' })
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const cases = await lockCases(client, actor, debt_case_ids, leads ? 'assign_case' : 'work_case')
    if (cases.length < debt_case_ids.length) return err({ code: 'case_unknown' as const })
    if (cases.some(({ phase }) => phase === 'closed')) return err({ code: 'case_closed' as const })
    if (!leads && cases.some(({ assignee_id }) => assignee_id !== null && assignee_id !== actor.user_id))
      return err({ code: 'not_yours' as const })
    const target = await findTarget(client, actor.organisation_id, input)
    if (!target.ok) return target
    for (const { id, assignee_id, team_id } of cases) {
      const to = { assignee_id: input.to_user_id, team_id: input.to_team_id ?? team_id }
      const outside = outsideOf(target.value, to)
      if (outside !== null) return err(outside)
      const kind = kindOf(actor, assignee_id, input)
      await recordAssignment(client, actor, { kind, debt_case_id: id, from: { assignee_id, team_id }, to, note }, now)
    }
    await client.query('delete from case_lease where organisation_id = $1 and debt_case_id = any($2::uuid[])', [
      actor.organisation_id,
      debt_case_ids,
    ])
    const [only] = debt_case_ids
    const subject_id = debt_case_ids.length === 1 ? (only ?? null) : null
    const { to_user_id, to_team_id } = input
    const detail = { to_user_id, to_team_id, cases: debt_case_ids.length }
    await recordAudit(client, actor, { action: 'debt_case.assign', subject_kind: 'debt_case', subject_id, detail }, now)
    return ok({ debt_case_ids })
  })
}

const kindOf = (
  actor: Actor,
  assignee_id: string | null,
  { to_user_id, to_team_id }: AssignCasesInput,
): 'assigned' | 'handed_over' | 'released' => {
  if (assignee_id !== null && assignee_id === actor.user_id) return 'handed_over'
  return to_user_id === null && to_team_id === null ? 'released' : 'assigned'
}

type LockedCase = NewPlace & { readonly id: string; readonly phase: string }

/** Those of the cases that are the actor's to give, in the order of their ids, held until the transaction ends. */
const lockCases = async (
  client: ClientBase,
  actor: Actor,
  ids: readonly string[],
  action: 'assign_case' | 'work_case',
): Promise<LockedCase[]> => {
  const { text, values } = numbered(sql`
    select id, phase, assignee_id, team_id from debt_case
    where organisation_id = ${parameter('uuid', actor.organisation_id)} and id = any(${listParameter('uuid[]', ids)})
      and ${caseInScope(caseScope(actor, action))}
    order by id for no key update`)
  return (await client.query<LockedCase>(text, values)).rows
}

/** The person with the teams that the person is in, and the name of the team where one is given. */
type Target = {
  readonly person: { readonly name: string; readonly team_ids: readonly string[] } | null
  readonly teams: ReadonlyMap<string, string>
}

const findTarget = async (
  client: ClientBase,
  organisation_id: string,
  { to_user_id, to_team_id }: AssignCasesInput,
): Promise<Result<Target, AssignmentFailure>> => {
  const { rows: teams } = await client.query<{ id: string; name: string }>(
    'select id, name from team where organisation_id = $1 and archived_at is null',
    [organisation_id],
  )
  if (to_team_id !== null && !teams.some(({ id }) => id === to_team_id)) return err({ code: 'team_unknown' })
  const names = new Map(teams.map(({ id, name }) => [id, name]))
  if (to_user_id === null) return ok({ person: null, teams: names })
  if (!isId(to_user_id)) return err({ code: 'person_unknown' })
  const { rows } = await client.query<{ name: string; team_ids: string[] }>(
    `select person.name, array(select team_id from team_member
       where team_member.organisation_id = person.organisation_id and team_member.user_id = person.id) as team_ids
     from user_account person
     where person.organisation_id = $1 and person.id = $2 and person.creditor_id is null and person.kind = 'person'
       and person.deactivated_at is null and person.role = any($3)`,
    [organisation_id, to_user_id, roles_that_work],
  )
  const [person] = rows
  return person === undefined ? err({ code: 'person_unknown' }) : ok({ person, teams: names })
}

const roles_that_work = roles.filter((role) => may(role, 'work_case'))

/** A case of a team goes to somebody of that team: otherwise colleagues could not stand in. */
const outsideOf = ({ person, teams }: Target, to: NewPlace): AssignmentFailure | null => {
  if (person === null || to.team_id === null || person.team_ids.includes(to.team_id)) return null
  const team = teams.get(to.team_id)
  return team === undefined ? null : { code: 'person_outside_team', person: person.name, team }
}
