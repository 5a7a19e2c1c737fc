import {
  addDays,
  type BusinessDate,
  distribute,
  isBusinessDate,
  type StrategyContent,
  work_reasons,
  type WorkReason,
} from '@quittance/core'
import { z } from 'zod'
import type { Actor } from '../actor.js'
import { nextActions } from '../next-action/next-actions.sql.js'
import { readStrategyCases } from '../next-action/read-strategy-cases.js'
import { parameter, type Sql, sql, verbatim } from '../report/sql.js'
import type { SqlReader } from '../report/sql-reader.js'
import { readAllSkills } from '../user-skill/read-skills.js'
import type { StrategyInForce } from './strategy-in-force.js'

/** A case that another strategy would treat otherwise. */
export type MovedCase = {
  readonly debt_case_id: string
  readonly before: { readonly reason: WorkReason; readonly due_on: BusinessDate }
  readonly after: { readonly reason: WorkReason; readonly due_on: BusinessDate }
}

/** What a draft would have done with the stock of yesterday, beside what the strategy in force does. Nothing is written. */
export type Simulation = {
  readonly as_of: BusinessDate
  readonly stock: number
  /** Every so many cases one was looked at: 1 for all. */
  readonly sampled: number
  readonly moved: number
  readonly reasons: readonly {
    readonly reason: WorkReason
    readonly due_before: number
    readonly due_after: number
    readonly later_before: number
    readonly later_after: number
  }[]
  readonly agents: readonly {
    readonly id: string
    readonly name: string
    /** Cases due that are the agent's already. */
    readonly own_before: number
    readonly own_after: number
    /** Cases of the pool that the draft would give the agent. */
    readonly given: number
  }[]
  /** Cases due that nobody could be given. */
  readonly ungiven: number
  readonly examples: readonly MovedCase[]
}

/** Cases looked at in one simulation, of the pool given out, and shown as examples. */
const looked_at_maximum = 20_000
const given_maximum = 3_000
const examples_maximum = 15

const counted = z.object({ count: z.int() })
const reasonRow = z.object({
  reason: z.enum(work_reasons),
  due_before: z.int(),
  due_after: z.int(),
  later_before: z.int(),
  later_after: z.int(),
})
const day = z.string().refine(isBusinessDate)
const movedRow = z.object({
  debt_case_id: z.string(),
  reason_before: z.enum(work_reasons),
  due_before: day,
  reason_after: z.enum(work_reasons),
  due_after: day,
})
const agentRow = z.object({
  id: z.string(),
  name: z.string(),
  team_ids: z.array(z.string()),
  case_count: z.int(),
  own_before: z.int(),
  own_after: z.int(),
})
const poolRow = z.object({ debt_case_id: z.string(), team_id: z.string().nullable() })

/** Runs a draft on yesterday's stock. */
export const simulateStrategy = async (
  reader: SqlReader,
  { organisation_id }: Pick<Actor, 'organisation_id'>,
  {
    live,
    draft,
    today,
  }: { readonly live: StrategyInForce; readonly draft: StrategyContent; readonly today: BusinessDate },
): Promise<Simulation> => {
  const as_of = addDays(today, -1)
  const organisation = parameter('uuid', organisation_id)
  const [all] = await reader(
    counted,
    sql`select count(*)::int as count from debt_case
      where organisation_id = ${organisation} and phase <> 'closed' and opened_on <= ${parameter('date', as_of)}`,
  )
  const stock = all?.count ?? 0
  const sampled = Math.max(1, Math.ceil(stock / looked_at_maximum))
  const cases = sql`mod(abs(hashtext(debt_case.id::text)::bigint), ${parameter('bigint', String(sampled))}) = 0`
  const by = (content: StrategyContent): Sql =>
    nextActions({ organisation_id, as_of, country: live.country, content, cases })
  const both = sql`
    select live.debt_case_id, live.reason as reason_before, live.due_on as due_before, draft.reason as reason_after,
           draft.due_on as due_after, draft."rank", draft.score
    from (${by(live.content)}) as live
    join (${by(draft)}) as draft on draft.debt_case_id = live.debt_case_id`
  const on = parameter('date', as_of)
  const side = (which: 'before' | 'after'): Sql => {
    const reason = verbatim(`reason_${which}`)
    const due = verbatim(`due_${which}`)
    return sql`select ${reason} as reason, '${verbatim(which)}' as side, ${due} <= ${on} as is_due from compared`
  }
  const reasons = await reader(
    reasonRow,
    sql`with compared as materialized (${both})
      select reason,
             (count(*) filter (where side = 'before' and is_due))::int as due_before,
             (count(*) filter (where side = 'after' and is_due))::int as due_after,
             (count(*) filter (where side = 'before' and not is_due))::int as later_before,
             (count(*) filter (where side = 'after' and not is_due))::int as later_after
      from (${side('before')} union all ${side('after')}) as sides group by reason`,
  )
  const changed = sql`(reason_before, due_before) is distinct from (reason_after, due_after)`
  const examples = await reader(
    movedRow.extend({ count: z.int() }),
    sql`select debt_case_id::text, reason_before, due_before::text, reason_after, due_after::text,
          (count(*) over ())::int as count
        from (${both}) as compared where ${changed}
        order by (due_before <= ${on}) <> (due_after <= ${on}) desc, score desc, debt_case_id
        limit ${parameter('bigint', String(examples_maximum))}`,
  )
  const agents = await reader(agentRow, agentsStatement(organisation_id, both, as_of))
  const pool = await reader(
    poolRow,
    sql`select compared.debt_case_id::text, debt_case.team_id::text
      from (${both}) as compared
      join debt_case on debt_case.organisation_id = ${organisation} and debt_case.id = compared.debt_case_id
      where debt_case.assignee_id is null and compared.due_after <= ${on}
      order by compared."rank", compared.score desc, compared.due_after, compared.debt_case_id
      limit ${parameter('bigint', String(given_maximum))}`,
  )
  const skills = await readAllSkills(reader, organisation_id)
  const facts = await readStrategyCases(
    reader,
    organisation_id,
    pool.map(({ debt_case_id }) => debt_case_id),
    as_of,
  )
  const given = distribute(
    draft,
    pool.flatMap((one) => {
      const known = facts.get(one.debt_case_id)
      return known === undefined ? [] : [{ ...one, facts: known }]
    }),
    agents.map(({ id, team_ids, case_count, own_after }) => ({
      id,
      team_ids,
      case_count,
      due_count: own_after,
      ...(skills.get(id) ?? { skills: [], languages: [] }),
    })),
    as_of,
  )
  const given_to = Map.groupBy(given, ({ agent_id }) => agent_id)
  const order = new Map(work_reasons.map((reason, place) => [reason, place]))
  return {
    as_of,
    stock,
    sampled,
    moved: examples[0]?.count ?? 0,
    reasons: reasons.toSorted((left, right) => (order.get(left.reason) ?? 0) - (order.get(right.reason) ?? 0)),
    agents: agents.map(({ id, name, own_before, own_after }) => ({
      id,
      name,
      own_before,
      own_after,
      given: given_to.get(id)?.length ?? 0,
    })),
    ungiven: pool.length - given.length,
    examples: examples.map(({ debt_case_id, reason_before, due_before, reason_after, due_after }) => ({
      debt_case_id,
      before: { reason: reason_before, due_on: due_before },
      after: { reason: reason_after, due_on: due_after },
    })),
  }
}

/** The agents who are there on the day, with how many cases are theirs and due by both strategies. */
const agentsStatement = (organisation_id: string, both: Sql, as_of: BusinessDate): Sql => {
  const organisation = parameter('uuid', organisation_id)
  const on = parameter('date', as_of)
  return sql`with compared as materialized (${both})
    select person.id::text, person.name,
           coalesce((select jsonb_agg(team_member.team_id) from team_member
             where team_member.organisation_id = ${organisation} and team_member.user_id = person.id), '[]') as team_ids,
           count(debt_case.id)::int as case_count,
           (count(*) filter (where compared.due_before <= ${on}))::int as own_before,
           (count(*) filter (where compared.due_after <= ${on}))::int as own_after
    from user_account person
    left join debt_case on debt_case.organisation_id = ${organisation} and debt_case.assignee_id = person.id
      and debt_case.phase <> 'closed'
    left join compared on compared.debt_case_id = debt_case.id
    where person.organisation_id = ${organisation} and person.role = 'agent' and person.kind = 'person'
      and person.deactivated_at is null
      and not exists (select from user_absence where user_absence.organisation_id = ${organisation}
        and user_absence.user_id = person.id and ${on} between user_absence.from_on and user_absence.until_on)
    group by person.id, person.name
    order by person.name, person.id`
}
