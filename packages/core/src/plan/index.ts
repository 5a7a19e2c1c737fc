export {
  type InstalmentFact,
  type InstalmentStatus,
  type MatchedInstalment,
  type MatchedPlan,
  matchInstalments,
  type PlanFact,
} from './match-instalments.js'
export {
  type ApprovalReason,
  approval_reasons,
  approvalReasons,
  type PlanRefusal,
  planRefusal,
  type ProposedPlan,
} from './plan-limits.js'
export { isLivePlan, plan_states, plan_steps, type PlanState, planStateAfter, type PlanStep } from './plan-state.js'
export {
  instalment_count_maximum,
  layOutPlan,
  type RemainderPlace,
  type ScheduledInstalment,
  type ScheduleInput,
} from './schedule.js'
