/** What becomes of a payment plan. A plan in a closed state never leaves it. */
export const plan_states = [
  'draft',
  'awaiting_approval',
  'active',
  'kept',
  'broken',
  'cancelled',
  'superseded',
] as const
export type PlanState = (typeof plan_states)[number]

/** What happens to a plan. `complete`, `break` and `fall_back` follow from money and days, the others from people. */
export const plan_steps = [
  /** It is proposed, and beyond what the agent may agree alone. */
  'ask_approval',
  /** It is agreed and begins. */
  'activate',
  'approve',
  'refuse',
  'cancel',
  /** Another plan takes its place. */
  'supersede',
  /** The last instalment was paid. */
  'complete',
  /** Too many instalments are missed. */
  'break',
  /** A payment of a plan that was paid went back. */
  'fall_back',
] as const
export type PlanStep = (typeof plan_steps)[number]

const transitions: Readonly<Record<PlanState, Readonly<Partial<Record<PlanStep, PlanState>>>>> = {
  draft: { ask_approval: 'awaiting_approval', activate: 'active', cancel: 'cancelled' },
  awaiting_approval: { approve: 'active', refuse: 'cancelled', cancel: 'cancelled' },
  active: { complete: 'kept', break: 'broken', cancel: 'cancelled', supersede: 'superseded' },
  kept: { fall_back: 'active' },
  broken: {},
  cancelled: {},
  superseded: {},
}

/** The state after a step, or null where the step is not possible. */
export function planStateAfter(state: PlanState, step: PlanStep): PlanState | null {
  return transitions[state][step] ?? null
}

/** True while a plan stands in the way of another one. */
export function isLivePlan(state: PlanState): boolean {
  return state === 'draft' || state === 'awaiting_approval' || state === 'active'
}
