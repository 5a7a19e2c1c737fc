export { type HeldAct, held_acts, isForbidden } from './held-act.js'
export { type HoldKind, hold_kinds, isHoldKind } from './hold-kind.js'
