import { type RoundProblem, type RoundSchedule, type RoundStop, scheduleOf } from './round-problem.js'

/**
 * A good order for any number of stops: each stop, the one with the earliest end of its opening first, goes where it
 * delays the return least; then pieces of the order are turned around (2-opt, Croes 1958) and moved (Or-opt, Or 1976)
 * as long as that brings the return forward. Null when the stops do not all fit by this way; there may be an order
 * that it does not find. `round.test.ts` prints how far it is from the optimum on small rounds.
 */
export function heuristicOrder(problem: RoundProblem): RoundSchedule | null {
  const waiting = problem.stops.toSorted((left, right) => endOf(left) - endOf(right))
  let found = scheduleOf(problem, [])
  for (const stop of waiting) {
    const order = found?.visits.map((visit) => visit.stop) ?? []
    found = best(problem, insertions(order, stop))
    if (found === null) return null
  }
  return found === null ? null : improved(problem, found)
}

/** The best schedule with this stop put somewhere into the order; null when it fits nowhere. */
export function insertStop(problem: RoundProblem, order: readonly RoundStop[], stop: RoundStop): RoundSchedule | null {
  return best(problem, insertions(order, stop))
}

function improved(problem: RoundProblem, first: RoundSchedule): RoundSchedule {
  let current = first
  for (;;) {
    const order = current.visits.map(({ stop }) => stop)
    const better = best(problem, [...reversals(order), ...moves(order)])
    if (better === null || better.ends_s >= current.ends_s) return current
    current = better
  }
}

function endOf({ opening }: RoundStop): number {
  return opening?.to_s ?? Infinity
}

function best(problem: RoundProblem, orders: Iterable<readonly RoundStop[]>): RoundSchedule | null {
  let found: RoundSchedule | null = null
  for (const order of orders) {
    const schedule = scheduleOf(problem, order)
    if (schedule !== null && (found === null || schedule.ends_s < found.ends_s)) found = schedule
  }
  return found
}

function* insertions(order: readonly RoundStop[], stop: RoundStop): Generator<RoundStop[]> {
  for (let position = 0; position <= order.length; position += 1) yield order.toSpliced(position, 0, stop)
}

function* reversals(order: readonly RoundStop[]): Generator<RoundStop[]> {
  for (let from = 0; from < order.length - 1; from += 1)
    for (let to = from + 2; to <= order.length; to += 1)
      yield [...order.slice(0, from), ...order.slice(from, to).toReversed(), ...order.slice(to)]
}

const longest_moved_piece = 3

function* moves(order: readonly RoundStop[]): Generator<RoundStop[]> {
  for (let length = 1; length <= Math.min(longest_moved_piece, order.length - 1); length += 1)
    for (let from = 0; from + length <= order.length; from += 1) {
      const piece = order.slice(from, from + length)
      const rest = order.toSpliced(from, length)
      for (let to = 0; to <= rest.length; to += 1) if (to !== from) yield rest.toSpliced(to, 0, ...piece)
    }
}
