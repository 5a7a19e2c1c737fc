import type { BusinessDate } from '../calendar/index.js'
import { distributionRuleOf, mayWork, type StrategyAgent } from './may-work.js'
import type { StrategyCase } from './meets-conditions.js'
import type { StrategyContent } from './strategy.js'

/** An agent who is there on the day, with what the agent has already. */
export interface AvailableAgent extends StrategyAgent {
  readonly id: string
  /** Open cases that are the agent's. */
  readonly case_count: number
  /** Those of them that are due on the day or before. */
  readonly due_count: number
}

/** A case of nobody that is due, in the order in which cases are given out. */
export interface UngivenCase {
  readonly debt_case_id: string
  readonly team_id: string | null
  readonly facts: StrategyCase
}

/** Who gets a case; `rule` says whether the team changes. */
export interface GivenCase {
  readonly debt_case_id: string
  readonly agent_id: string
  readonly team_id: string | null
}

/**
 * Gives each case to the agent who may work it and has the fewest due, then the fewest in all; of two alike the first by
 * id. Nobody gets more than the strategy's limits; a case that nobody may take stays in the pool.
 */
export function distribute(
  content: StrategyContent,
  cases: readonly UngivenCase[],
  agents: readonly AvailableAgent[],
  as_of: BusinessDate,
): GivenCase[] {
  const { cases_maximum, due_per_day_maximum } = content.distribution
  const loads = agents
    .toSorted((left, right) => (left.id < right.id ? -1 : 1))
    .map((agent) => ({ agent, case_count: agent.case_count, due_count: agent.due_count }))
  return cases.flatMap(({ debt_case_id, team_id, facts }): GivenCase[] => {
    const rule = distributionRuleOf(content, facts, as_of)
    const [least] = loads
      .filter(
        ({ agent, case_count, due_count }) =>
          mayWork(rule, team_id, agent) &&
          (cases_maximum === null || case_count < cases_maximum) &&
          (due_per_day_maximum === null || due_count < due_per_day_maximum),
      )
      .toSorted((left, right) => left.due_count - right.due_count || left.case_count - right.case_count)
    if (least === undefined) return []
    least.case_count += 1
    least.due_count += 1
    return [{ debt_case_id, agent_id: least.agent.id, team_id: rule?.team_id ?? team_id }]
  })
}
