import { isId } from '@quittance/platform'
import { z } from 'zod'
import type { Actor } from '../actor.js'
import { ledPeople } from '../performance/led-people.js'
import { parameter, sql } from '../report/sql.js'
import type { SqlReader } from '../report/sql-reader.js'
import type { QueuePerson } from './read-work-queue.js'

/** The person whose queue is asked for: the actor, or somebody whom the actor leads; null for anybody else. */
export const findQueuePerson = async (
  reader: SqlReader,
  actor: Actor,
  user_id: string | null,
): Promise<QueuePerson | null> => {
  if (user_id === null || user_id === actor.user_id)
    return actor.user_id === null ? null : { user_id: actor.user_id, team_ids: actor.team_ids }
  if (!isId(user_id)) return null
  const { people } = await ledPeople(reader, actor)
  const person = people.find(({ id }) => id === user_id)
  if (person === undefined) return null
  const [found] = await reader(
    z.object({ team_ids: z.array(z.string()) }),
    sql`select coalesce(jsonb_agg(team_id), '[]') as team_ids from team_member
      where organisation_id = ${parameter('uuid', actor.organisation_id)} and user_id = ${parameter('uuid', user_id)}`,
  )
  return { user_id, team_ids: found?.team_ids ?? [] }
}
