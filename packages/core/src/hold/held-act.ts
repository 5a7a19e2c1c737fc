import { type HoldKind, hold_kinds } from './hold-kind.js'

/** What an agency does about a debt and may have to stop doing. */
export const held_acts = [
  /** Any outbound contact with the debtor in person. */
  'contact',
  /** Asking for the money: letters, messages and calls that demand payment. */
  'demand_payment',
  'make_promise',
  'make_plan',
  'visit',
  /** Going to court. */
  'start_legal',
  /** Having a title carried out against the debtor. */
  'enforce',
  'accrue_interest',
] as const

/** An act that a hold may forbid. */
export type HeldAct = (typeof held_acts)[number]

/**
 * What each kind of hold forbids while it stands.
 * - dispute: the debt is not certain, so that nothing is demanded; talking about it is how a dispute ends.
 * - over_indebtedness: once admissible, enforcement is forbidden and old debts must not be paid, so that neither
 *   promises nor plans are agreed beside the commission's (C. conso L722-2, L722-5); interest stops.
 * - insolvency: the opening judgment stops individual action; the claim is lodged with the administrator
 *   (C. com. L622-21, L622-7, L622-28).
 * - deceased: the debt passes to the heirs, whom the agency has to find and write to first.
 * - vulnerable: no visit and no court; contact with care stays possible.
 * - lawyer: the debtor is contacted through the lawyer alone.
 * - breathing_space: neither interest nor contact about the debt nor enforcement (United Kingdom, Debt Respite Scheme
 *   Regulations 2020, reg. 7).
 */
const forbidden: Readonly<Record<HoldKind, readonly HeldAct[]>> = {
  dispute: ['demand_payment', 'visit', 'start_legal', 'enforce'],
  over_indebtedness: held_acts,
  insolvency: held_acts,
  deceased: ['contact', 'demand_payment', 'make_promise', 'make_plan', 'visit', 'start_legal', 'enforce'],
  vulnerable: ['visit', 'start_legal', 'enforce'],
  lawyer: ['contact', 'demand_payment', 'visit'],
  breathing_space: held_acts,
}

/** True when a hold of this kind forbids the act. */
export function isForbidden(act: HeldAct, kind: HoldKind): boolean {
  return forbidden[kind].includes(act)
}

/** The kinds of hold that forbid the act. */
export function holdsThatForbid(act: HeldAct): HoldKind[] {
  return hold_kinds.filter((kind) => isForbidden(act, kind))
}
