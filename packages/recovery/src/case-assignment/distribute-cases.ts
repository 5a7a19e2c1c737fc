import { distribute } from '@quittance/core'
import type { BusinessDate } from '@quittance/core'
import { withConnection } from '@quittance/platform'
import { z } from 'zod'
import { type Actor, tenantContext } from '../actor.js'
import { recordAudit } from '../audit/record-audit.js'
import { readStrategyCases } from '../next-action/read-strategy-cases.js'
import { parameter, sql } from '../report/sql.js'
import { clientReader } from '../report/sql-reader.js'
import type { Services } from '../services.js'
import type { StrategyInForce } from '../strategy/strategy-in-force.js'
import { readAllSkills } from '../user-skill/read-skills.js'
import { recordAssignment } from './record-assignment.js'

/** Cases given out in one night: more than an agency of fifty agents works in a day. */
const given_maximum = 5_000

const poolRow = z.object({ debt_case_id: z.string(), team_id: z.string().nullable() })
const agentRow = z.object({
  id: z.string(),
  team_ids: z.array(z.string()),
  case_count: z.int(),
  due_count: z.int(),
})

/**
 * Gives the due cases of the pool to the agents who are there, as the strategy says: within their limits, by team, skill and
 * language. What somebody takes at the same moment stays theirs. Answers how many were given.
 */
export const distributeCases = async (
  services: Pick<Services, 'database' | 'clock'>,
  actor: Actor,
  { content }: StrategyInForce,
  today: BusinessDate,
): Promise<number> => {
  const { organisation_id } = actor
  const organisation = parameter('uuid', organisation_id)
  const on = parameter('date', today)
  const now = services.clock.now()
  return await withConnection(services.database.pool, tenantContext(actor), async (client) => {
    const reader = clientReader(client)
    const pool = await reader(
      poolRow,
      sql`select debt_case.id::text as debt_case_id, debt_case.team_id::text
        from next_action
        join debt_case on debt_case.organisation_id = next_action.organisation_id
          and debt_case.id = next_action.debt_case_id
        where next_action.organisation_id = ${organisation} and next_action.due_on <= ${on}
          and debt_case.phase <> 'closed' and debt_case.assignee_id is null
          and not exists (select from case_lease where case_lease.organisation_id = ${organisation}
            and case_lease.debt_case_id = debt_case.id
            and case_lease.until_at > ${parameter('timestamptz', now.toISOString())})
        order by next_action."rank", next_action.score desc, next_action.due_on, debt_case.id
        limit ${parameter('bigint', String(given_maximum))}
        for no key update of debt_case skip locked`,
    )
    const agents = await reader(
      agentRow,
      sql`select person.id::text,
            coalesce((select jsonb_agg(team_member.team_id) from team_member
              where team_member.organisation_id = ${organisation} and team_member.user_id = person.id), '[]') as team_ids,
            count(debt_case.id)::int as case_count,
            (count(*) filter (where next_action.due_on <= ${on}))::int as due_count
          from user_account person
          left join debt_case on debt_case.organisation_id = ${organisation} and debt_case.assignee_id = person.id
            and debt_case.phase <> 'closed'
          left join next_action on next_action.organisation_id = ${organisation}
            and next_action.debt_case_id = debt_case.id
          where person.organisation_id = ${organisation} and person.role = 'agent' and person.kind = 'person'
            and person.deactivated_at is null and not person.invitation_pending
            and not exists (select from user_absence where user_absence.organisation_id = ${organisation}
              and user_absence.user_id = person.id and ${on} between user_absence.from_on and user_absence.until_on)
          group by person.id`,
    )
    const skills = await readAllSkills(reader, organisation_id)
    const ids = pool.map(({ debt_case_id }) => debt_case_id)
    const facts = await readStrategyCases(reader, organisation_id, ids, today)
    const ungiven = pool.flatMap((one) => {
      const known = facts.get(one.debt_case_id)
      return known === undefined ? [] : [{ ...one, facts: known }]
    })
    const available = agents.map((agent) => ({ ...agent, ...(skills.get(agent.id) ?? { skills: [], languages: [] }) }))
    const given = distribute(content, ungiven, available, today)
    const teams = new Map(pool.map(({ debt_case_id, team_id }) => [debt_case_id, team_id]))
    for (const { debt_case_id, agent_id, team_id } of given) {
      const from = { assignee_id: null, team_id: teams.get(debt_case_id) ?? null }
      const to = { assignee_id: agent_id, team_id }
      await recordAssignment(client, actor, { kind: 'distributed', debt_case_id, from, to, note: null }, now)
    }
    if (given.length === 0) return 0
    const detail = { cases: given.length, agents: new Set(given.map(({ agent_id }) => agent_id)).size }
    const audit = { action: 'debt_case.distribute', subject_kind: 'debt_case', subject_id: null, detail } as const
    await recordAudit(client, actor, audit, now)
    return given.length
  })
}
