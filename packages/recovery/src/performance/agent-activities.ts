import type { BusinessDate } from '@quittance/core'
import { z } from 'zod'
import type { Actor } from '../actor.js'
import { caseScope } from '../debt-case/case-scope.rules.js'
import { hangsOnCaseInScope } from '../debt-case/case-scope.sql.js'
import { parameter, sql } from '../report/sql.js'
import type { SqlReader } from '../report/sql-reader.js'
import { ledPeople } from './led-people.js'

/** What an agent did on one day, in the order of the day. */
export type AgentActivities = {
  /** On cases that the actor may read; at most `limit`, the first of the day. */
  readonly activity_ids: readonly string[]
  /** All of the day on such cases. */
  readonly total: number
  /** On cases of other teams, which are not shown. */
  readonly elsewhere: number
}

const row = z.object({ id: z.string(), is_listed: z.boolean() })

/** The timeline of an agent's day; nothing for somebody whose work the actor may not follow. */
export const readAgentActivities = async (
  reader: SqlReader,
  actor: Actor,
  { agent_id, day, limit }: { readonly agent_id: string; readonly day: BusinessDate; readonly limit: number },
): Promise<AgentActivities> => {
  const { people } = await ledPeople(reader, actor)
  if (!people.some(({ id }) => id === agent_id)) return { activity_ids: [], total: 0, elsewhere: 0 }
  const rows = await reader(
    row,
    sql`select activity.id::text, ${hangsOnCaseInScope(caseScope(actor), 'activity', 'debt_case_id')} as is_listed
        from activity
        where organisation_id = ${parameter('uuid', actor.organisation_id)}
          and agent_id = ${parameter('uuid', agent_id)} and occurred_on = ${parameter('date', day)}
        order by occurred_at, id`,
  )
  const listed = rows.filter(({ is_listed }) => is_listed).map(({ id }) => id)
  return { activity_ids: listed.slice(0, limit), total: listed.length, elsewhere: rows.length - listed.length }
}
