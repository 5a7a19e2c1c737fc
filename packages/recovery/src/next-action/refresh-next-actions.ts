import type { BusinessDate } from '@quittance/core'
import type { ClientBase } from 'pg'
import { listParameter, numbered, parameter, type Sql, sql } from '../report/sql.js'
import { strategyInForce, type StrategyInForce } from '../strategy/strategy-in-force.js'
import { nextActions } from './next-actions.sql.js'

/** Cases looked at in one statement: their facts fit in memory whatever the size of the agency. */
const batch_cases = 5_000

/**
 * Computes again why and when these cases are worked next, from their facts and the strategy in force; a case that is
 * closed loses its next action. To be called in the transaction of every command that changes a case, after its facts and
 * before the audit.
 */
export const refreshNextActions = async (
  client: ClientBase,
  organisation_id: string,
  debt_case_ids: readonly string[],
  as_of: BusinessDate,
): Promise<void> => {
  if (debt_case_ids.length === 0) return
  const strategy = await strategyInForce(client, organisation_id, as_of)
  for (let index = 0; index < debt_case_ids.length; index += batch_cases) {
    const batch = debt_case_ids.slice(index, index + batch_cases)
    await refreshBatch(client, { organisation_id, strategy, as_of, debt_case_ids: batch })
  }
}

/** One batch of a longer work, by a strategy that was read once. */
export const refreshBatch = async (
  client: ClientBase,
  {
    organisation_id,
    strategy,
    as_of,
    debt_case_ids,
  }: {
    readonly organisation_id: string
    readonly strategy: StrategyInForce
    readonly as_of: BusinessDate
    readonly debt_case_ids: readonly string[]
  },
): Promise<void> => {
  const ids = listParameter('uuid[]', debt_case_ids)
  const { country, content, version } = strategy
  const chosen = nextActions({ organisation_id, as_of, country, content, cases: sql`debt_case.id = any(${ids})` })
  await run(client, writeStatement(organisation_id, chosen, version, as_of))
  await run(
    client,
    sql`delete from next_action
      where organisation_id = ${parameter('uuid', organisation_id)} and debt_case_id = any(${ids})
        and not exists (select from debt_case
          where debt_case.organisation_id = next_action.organisation_id and debt_case.id = next_action.debt_case_id
            and debt_case.phase <> 'closed')`,
  )
}

/** In the order of ids, so that two refreshes of the same cases wait for each other and never in a circle. */
const writeStatement = (organisation_id: string, chosen: Sql, version: number, as_of: BusinessDate): Sql => sql`
  insert into next_action (organisation_id, debt_case_id, reason, due_on, "rank", score, subject_id, strategy_version,
    computed_on)
  select ${parameter('uuid', organisation_id)}, debt_case_id, reason, due_on, "rank", score, subject_id,
         ${parameter('bigint', String(version))}::int, ${parameter('date', as_of)}
  from (${chosen}) as chosen
  order by debt_case_id
  on conflict (organisation_id, debt_case_id) do update
  set reason = excluded.reason, due_on = excluded.due_on, "rank" = excluded."rank", score = excluded.score,
      subject_id = excluded.subject_id, strategy_version = excluded.strategy_version, computed_on = excluded.computed_on
  where (next_action.reason, next_action.due_on, next_action."rank", next_action.score, next_action.subject_id,
         next_action.strategy_version)
    is distinct from
        (excluded.reason, excluded.due_on, excluded."rank", excluded.score, excluded.subject_id,
         excluded.strategy_version)`

const run = async (client: ClientBase, statement: Sql): Promise<void> => {
  const { text, values } = numbered(statement)
  await client.query(text, values)
}
