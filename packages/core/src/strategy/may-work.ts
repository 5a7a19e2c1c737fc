import type { BusinessDate } from '../calendar/index.js'
import { meetsConditions, type StrategyCase } from './meets-conditions.js'
import type { DistributionRule, StrategyContent } from './strategy.js'

/** What the strategy asks of an agent. */
export interface StrategyAgent {
  readonly team_ids: readonly string[]
  readonly skills: readonly string[]
  /** ISO 639-1. */
  readonly languages: readonly string[]
}

/** The first rule of distribution that speaks of the case; null when none does. */
export function distributionRuleOf(
  { distribution }: StrategyContent,
  one: StrategyCase,
  as_of: BusinessDate,
): DistributionRule | null {
  return distribution.rules.find(({ conditions }) => meetsConditions(conditions, one, as_of)) ?? null
}

/** True when the agent may be given a case of this team under this rule. A case of no team is anybody's. */
export function mayWork(rule: DistributionRule | null, team_id: string | null, agent: StrategyAgent): boolean {
  const team = rule?.team_id ?? team_id
  return (
    (team === null || agent.team_ids.includes(team)) &&
    (rule === null || rule.skill === null || agent.skills.includes(rule.skill)) &&
    (rule === null || rule.language === null || agent.languages.includes(rule.language))
  )
}
