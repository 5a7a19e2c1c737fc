export {
  type AfterCall,
  call_outcomes,
  type CallOutcome,
  isCallOutcome,
  outcome_rules,
  type OutcomeRule,
} from './call-outcome.js'
export { type CallMade, nextStep, type NextStep } from './next-step.js'
