import type { BusinessDate, StrategyContent } from '@quittance/core'
import { z } from 'zod'
import type { Actor } from '../actor.js'
import { parameter, sql } from '../report/sql.js'
import type { SqlReader } from '../report/sql-reader.js'

/** How much somebody has, against the limits of the strategy. */
export type WorkShare = {
  /** Open cases that are the person's. */
  readonly case_count: number
  /** Those of them that are due on the day or before. */
  readonly due_count: number
  /** False where one of the limits is reached: then only own cases come. */
  readonly takes_from_pool: boolean
}

const row = z.object({ case_count: z.int(), due_count: z.int() })

/** Counts it. */
export const readWorkShare = async (
  reader: SqlReader,
  { organisation_id, user_id }: Pick<Actor, 'organisation_id' | 'user_id'>,
  { distribution }: StrategyContent,
  today: BusinessDate,
): Promise<WorkShare> => {
  const organisation = parameter('uuid', organisation_id)
  const person = parameter('uuid', user_id)
  const [found] = await reader(
    row,
    sql`select
      (select count(*) from debt_case
        where organisation_id = ${organisation} and assignee_id = ${person} and phase <> 'closed')::int as case_count,
      (select count(*) from next_action
        join debt_case on debt_case.organisation_id = next_action.organisation_id
          and debt_case.id = next_action.debt_case_id
        where next_action.organisation_id = ${organisation} and debt_case.assignee_id = ${person}
          and debt_case.phase <> 'closed' and next_action.due_on <= ${parameter('date', today)})::int as due_count`,
  )
  const { case_count, due_count } = found ?? { case_count: 0, due_count: 0 }
  const { cases_maximum, due_per_day_maximum } = distribution
  const takes_from_pool =
    (cases_maximum === null || case_count < cases_maximum) &&
    (due_per_day_maximum === null || due_count < due_per_day_maximum)
  return { case_count, due_count, takes_from_pool }
}
