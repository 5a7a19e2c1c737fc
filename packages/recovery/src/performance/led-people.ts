import { type Action, scopeOf } from '@quittance/core'
import { z } from 'zod'
import type { Actor } from '../actor.js'
import { listParameter, parameter, type Sql, sql } from '../report/sql.js'
import type { SqlReader } from '../report/sql-reader.js'

/** A person of the agency whose work the actor may follow. */
export type LedPerson = {
  readonly id: string
  readonly name: string
  /** True for those whose work it is to work cases; others are listed where they did some. */
  readonly is_agent: boolean
  /** Of the teams that the actor reaches; somebody may be in several, or, for who reaches all, in none. */
  readonly team_ids: readonly string[]
}

/** A team whose work the actor may follow. */
export type LedTeam = { readonly id: string; readonly name: string }

/** Whose work the actor may follow, and how far. */
export type LedPeople = {
  /** True where the whole agency is followed, those in no team included. */
  readonly is_everybody: boolean
  readonly teams: readonly LedTeam[]
  readonly people: readonly LedPerson[]
}

/** What reaches people: `team` is the teams in which the actor is, `organisation` everybody. */
type PerformanceAction = Extract<Action, 'read_performance' | 'manage_performance'>

/** The teams that an action reaches; null for all of them, also for people who are in none. */
export const reachedTeams = (
  actor: Pick<Actor, 'role' | 'team_ids'>,
  action: PerformanceAction = 'read_performance',
): readonly string[] | null => {
  switch (scopeOf(actor.role, action)) {
    case 'organisation':
      return null
    case 'team':
      return actor.team_ids
    case 'creditor':
    case null:
      return []
  }
}

const row = z.object({
  team_id: z.string().nullable(),
  team_name: z.string().nullable(),
  user_id: z.string().nullable(),
  user_name: z.string().nullable(),
  is_agent: z.boolean().nullable(),
})

/**
 * The people of the teams that the actor works in or leads, by name; for an administrator and an auditor, those of all
 * teams and the agents in none. Archived teams work nothing and are left out; people who left stay while they are members.
 */
export const ledPeople = async (reader: SqlReader, actor: Actor): Promise<LedPeople> => {
  const reached = reachedTeams(actor)
  const rows = await reader(row, peopleStatement(parameter('uuid', actor.organisation_id), reached))
  const teams = new Map<string, LedTeam>()
  const people = new Map<string, LedPerson>()
  for (const { team_id, team_name, user_id, user_name, is_agent } of rows) {
    if (team_id !== null) teams.set(team_id, { id: team_id, name: team_name ?? '' })
    if (user_id === null) continue
    const known = people.get(user_id)?.team_ids ?? []
    people.set(user_id, {
      id: user_id,
      name: user_name ?? '',
      is_agent: is_agent ?? false,
      team_ids: team_id === null ? known : [...known, team_id],
    })
  }
  return { is_everybody: reached === null, teams: [...teams.values()], people: [...people.values()] }
}

const peopleStatement = (organisation_id: ReturnType<typeof parameter>, reached: readonly string[] | null): Sql => sql`
  select team.id::text as team_id, team.name as team_name, person.id::text as user_id, person.name as user_name,
         person.role = 'agent' as is_agent
  from team
  left join team_member member on member.organisation_id = team.organisation_id and member.team_id = team.id
  left join user_account person on person.organisation_id = team.organisation_id and person.id = member.user_id
  where team.organisation_id = ${organisation_id} and team.archived_at is null
    and ${reached === null ? sql`true` : sql`team.id = any(${listParameter('uuid[]', reached)})`}
  union all
  select null, null, person.id::text, person.name, true
  from user_account person
  where ${reached === null ? sql`true` : sql`false`} and person.organisation_id = ${organisation_id}
    and person.role = 'agent' and person.kind = 'person' and person.deactivated_at is null
    and not exists (
      select from team_member member
      join team on team.organisation_id = member.organisation_id and team.id = member.team_id and team.archived_at is null
      where member.organisation_id = person.organisation_id and member.user_id = person.id)
  order by 2 nulls last, 4, 3`
