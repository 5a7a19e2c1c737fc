import { addDays, type BusinessDate, compareDates } from '../calendar/index.js'
import type { MovementFact } from '../promise/index.js'
import type { PlanState } from './plan-state.js'

/**
 * What became of an instalment as of a day. `paid`: whole by its deadline (due day plus grace). `paid_late`: whole since.
 * `missed`: its deadline passed and something is left. `ended`: the plan ended before.
 */
export type InstalmentStatus = 'open' | 'paid' | 'paid_late' | 'missed' | 'ended'

/** An instalment as it was agreed. */
export interface InstalmentFact {
  readonly id: string
  readonly amount_minor: bigint
  readonly due_on: BusinessDate
}

/** A plan as it was agreed, since it is active. */
export interface PlanFact {
  /** In the order in which they are filled. */
  readonly instalments: readonly InstalmentFact[]
  readonly active_from: BusinessDate
  /** The day on which people ended it; null while they have not. Money of that day counts no more. */
  readonly ended_on: BusinessDate | null
  readonly grace_days: number
  readonly missed_maximum: number
}

/** An instalment with its payments. */
export interface MatchedInstalment {
  readonly id: string
  readonly status: InstalmentStatus
  /** What sits on it now, at most its amount. */
  readonly appropriated_minor: bigint
  /** What of it had come by the end of its deadline; frozen from then on. */
  readonly in_time_minor: bigint
  /** The day of the payment that completed it, while it is complete. */
  readonly completed_on: BusinessDate | null
  readonly deadline_on: BusinessDate
}

/** A plan with its payments, as of a day. */
export interface MatchedPlan {
  readonly state: Extract<PlanState, 'active' | 'kept' | 'broken'>
  /** The day on which it was kept or broken; null while it runs. */
  readonly decided_on: BusinessDate | null
  readonly instalments: readonly MatchedInstalment[]
}

/**
 * Matches money to the instalments of ONE plan as of the end of a day. The movements are what promises of the case left
 * over (`matchCase`), so that no cent counts twice: a promise takes first, a plan what is left. Rules:
 * - A payment from the day on which the plan became active fills the instalments in their order, also late ones and those
 *   not due yet, each to its amount.
 * - A reversal takes back what its payment put on instalments, the last filled first; without a payment named, the
 *   newest money first. What had come by a deadline stays as it was for whether that instalment was on time.
 * - On the day on which so many instalments are missed at a time as the plan allows, it is broken and takes no more money.
 *   On the day on which all are whole it is kept, until a reversal takes something back.
 */
export function matchInstalments(plan: PlanFact, movements: readonly MovementFact[], as_of: BusinessDate): MatchedPlan {
  const slots = plan.instalments.map((fact): Slot => ({
    fact,
    deadline_on: addDays(fact.due_on, plan.grace_days),
    paid_minor: 0n,
    in_time_minor: 0n,
    completed_on: null,
  }))
  const last_day = plan.ended_on === null || as_of < plan.ended_on ? as_of : addDays(plan.ended_on, -1)
  const seen = movements
    .filter(({ occurred_on }) => occurred_on >= plan.active_from && occurred_on <= last_day)
    .toSorted(
      (left, right) => compareDates(left.occurred_on, right.occurred_on) || left.recorded_order - right.recorded_order,
    )
  const days = [
    ...new Set([...seen.map(({ occurred_on }) => occurred_on), ...slots.map(({ deadline_on }) => deadline_on)]),
  ]
    .filter((day) => day <= last_day)
    .toSorted(compareDates)
  const sat: Sat[] = []
  let broken_on: BusinessDate | null = null
  for (const day of days) {
    for (const movement of seen.filter(({ occurred_on }) => occurred_on === day)) move(slots, sat, movement)
    for (const slot of slots) if (slot.deadline_on === day) slot.in_time_minor = slot.paid_minor
    if (slots.filter((slot) => isMissed(slot, day)).length >= plan.missed_maximum) {
      broken_on = day
      break
    }
  }
  return conclude(slots, broken_on, last_day, as_of)
}

interface Slot {
  readonly fact: InstalmentFact
  readonly deadline_on: BusinessDate
  paid_minor: bigint
  in_time_minor: bigint
  completed_on: BusinessDate | null
}

/** Money of one payment on one instalment, in the order made. */
interface Sat {
  readonly payment_id: string
  readonly slot: Slot
  amount_minor: bigint
}

function move(slots: readonly Slot[], sat: Sat[], movement: MovementFact): void {
  let left_minor = movement.amount_minor
  if (movement.kind === 'payment') {
    for (const slot of slots) {
      const amount_minor = least(left_minor, slot.fact.amount_minor - slot.paid_minor)
      if (amount_minor === 0n) continue
      slot.paid_minor += amount_minor
      if (slot.paid_minor === slot.fact.amount_minor) slot.completed_on = movement.occurred_on
      sat.push({ payment_id: movement.id, slot, amount_minor })
      left_minor -= amount_minor
    }
    return
  }
  for (const one of sat.toReversed()) {
    if (movement.payment_id !== null && one.payment_id !== movement.payment_id) continue
    const amount_minor = least(left_minor, one.amount_minor)
    if (amount_minor === 0n) continue
    one.amount_minor -= amount_minor
    one.slot.paid_minor -= amount_minor
    one.slot.completed_on = null
    left_minor -= amount_minor
  }
}

function conclude(
  slots: readonly Slot[],
  broken_on: BusinessDate | null,
  last_day: BusinessDate,
  as_of: BusinessDate,
): MatchedPlan {
  const is_ended = broken_on !== null || last_day < as_of
  const until = broken_on ?? last_day
  const instalments = slots.map((slot): MatchedInstalment => ({
    id: slot.fact.id,
    status: statusOf(slot, until, is_ended),
    appropriated_minor: slot.paid_minor,
    in_time_minor: slot.deadline_on <= until ? slot.in_time_minor : slot.paid_minor,
    completed_on: slot.completed_on,
    deadline_on: slot.deadline_on,
  }))
  if (broken_on !== null) return { state: 'broken', decided_on: broken_on, instalments }
  const completions = slots.map(({ completed_on }) => completed_on).filter((day) => day !== null)
  if (completions.length < slots.length) return { state: 'active', decided_on: null, instalments }
  return { state: 'kept', decided_on: completions.toSorted(compareDates).at(-1) ?? null, instalments }
}

function statusOf(slot: Slot, until: BusinessDate, is_ended: boolean): InstalmentStatus {
  if (slot.completed_on !== null) return slot.completed_on <= slot.deadline_on ? 'paid' : 'paid_late'
  if (isMissed(slot, until)) return 'missed'
  return is_ended ? 'ended' : 'open'
}

function isMissed(slot: Slot, day: BusinessDate): boolean {
  return slot.deadline_on <= day && slot.paid_minor < slot.fact.amount_minor
}

function least(left: bigint, right: bigint): bigint {
  return left < right ? left : right
}
