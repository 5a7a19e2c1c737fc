export { type HeldAct, held_acts, holdsThatForbid, isForbidden } from './held-act.js'
export { hold_clocks } from './hold-clock.js'
export { type HoldKind, hold_kinds, isHoldKind } from './hold-kind.js'
export { isAboutDebtor } from './hold-reach.js'
export {
  dispute_reason_ids,
  dispute_reasons,
  type DisputeReason,
  hold_outcomes,
  type HoldOutcome,
  outcomesOf,
} from './hold-reason.js'
