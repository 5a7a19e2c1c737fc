export { type HeldAct, held_acts, holdsThatForbid, isForbidden } from './held-act.js'
export { type HoldKind, hold_kinds, isHoldKind } from './hold-kind.js'
export { isAboutDebtor } from './hold-reach.js'
