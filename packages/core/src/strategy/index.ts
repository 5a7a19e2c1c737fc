export { caseScore } from './case-score.js'
export { chooseNextAction, comesBefore, type NextAction, type WorkFact } from './choose-next-action.js'
export { default_strategy } from './default-strategy.js'
export { type AvailableAgent, distribute, type GivenCase, type UngivenCase } from './distribute.js'
export { dueDay } from './due-day.js'
export { strategy_rules_maximum, strategyFaults, type StrategyFault } from './strategy-faults.js'
export { distributionRuleOf, mayWork, type StrategyAgent } from './may-work.js'
export { meetsConditions, type StrategyCase } from './meets-conditions.js'
export {
  any_case,
  case_orders,
  type CaseConditions,
  type CaseOrder,
  type ChanceStep,
  type Delay,
  delay_units,
  type DelayUnit,
  type Distribution,
  type DistributionRule,
  open_phases,
  type OpenPhase,
  reach_kinds,
  type ReachKind,
  type StrategyContent,
  type StrategyRule,
} from './strategy.js'
