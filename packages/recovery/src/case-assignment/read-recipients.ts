import { type BusinessDate, may, roles } from '@quittance/core'
import { z } from 'zod'
import type { Actor } from '../actor.js'
import { listParameter, parameter, sql } from '../report/sql.js'
import type { SqlReader } from '../report/sql-reader.js'

/** Somebody to whom a case may go. */
export type CaseRecipient = {
  readonly id: string
  readonly name: string
  readonly team_ids: readonly string[]
  readonly case_count: number
  readonly absent: boolean
}

const person = z.object({
  id: z.string(),
  name: z.string(),
  team_ids: z.array(z.string()),
  case_count: z.int(),
  absent: z.boolean(),
})
const team = z.object({ id: z.string(), name: z.string() })

const roles_that_work = roles.filter((role) => may(role, 'work_case'))

/** Everybody of the agency who works cases, by name, and the teams that there are. */
export const readRecipients = async (
  reader: SqlReader,
  { organisation_id }: Pick<Actor, 'organisation_id'>,
  today: BusinessDate,
): Promise<{ readonly people: readonly CaseRecipient[]; readonly teams: readonly z.infer<typeof team>[] }> => {
  const organisation = parameter('uuid', organisation_id)
  const day = parameter('date', today)
  const people = await reader(
    person,
    sql`select person.id::text, person.name,
          coalesce((select jsonb_agg(team_member.team_id) from team_member
            where team_member.organisation_id = ${organisation} and team_member.user_id = person.id), '[]') as team_ids,
          (select count(*) from debt_case where debt_case.organisation_id = ${organisation}
            and debt_case.assignee_id = person.id and debt_case.phase <> 'closed')::int as case_count,
          exists (select from user_absence where user_absence.organisation_id = ${organisation}
            and user_absence.user_id = person.id and ${day} between user_absence.from_on and user_absence.until_on) as absent
        from user_account person
        where person.organisation_id = ${organisation} and person.creditor_id is null and person.kind = 'person'
          and person.deactivated_at is null and person.role = any(${listParameter('text[]', roles_that_work)})
        order by person.name, person.id`,
  )
  const teams = await reader(
    team,
    sql`select id::text, name from team where organisation_id = ${organisation} and archived_at is null order by name`,
  )
  return { people, teams }
}
