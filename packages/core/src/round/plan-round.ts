import { heuristicOrder, insertStop } from './heuristic-order.js'
import { optimal_stops_maximum, optimalOrder } from './optimal-order.js'
import { type RoundProblem, type RoundSchedule, type RoundStop, scheduleOf } from './round-problem.js'
import { travelSeconds } from './travel.js'

/** A case that a visit would serve; `worth` says how much, in whatever unit all of them share. */
export type RoundCandidate = RoundStop & { readonly worth: number }

/** A planned day: the visits with their times, and who did not fit. */
export type PlannedRound = RoundSchedule & { readonly left_out: readonly RoundStop[] }

/** The best order of all stops, or null when they do not fit into the hours. */
export function orderStops(problem: RoundProblem): RoundSchedule | null {
  return problem.stops.length <= optimal_stops_maximum ? optimalOrder(problem) : heuristicOrder(problem)
}

/**
 * Chooses whom to visit and in which order. Those that must be visited come first; then, again and again, the candidate
 * with the most worth per second by which it delays the return, until nobody fits or the number is reached. The delay
 * counts the visit itself, so that near ones win over far ones and nobody is chosen for being on the way alone.
 */
export function planRound(
  problem: Omit<RoundProblem, 'stops'>,
  required: readonly RoundStop[],
  candidates: readonly RoundCandidate[],
  stops_maximum: number,
): PlannedRound {
  const day = { ...problem, stops: [] }
  const left_out: RoundStop[] = []
  let schedule = scheduleOf(day, [])
  if (schedule === null) return { visits: [], ends_s: problem.hours.from_s, left_out: [...required, ...candidates] }
  for (const stop of required) {
    const longer = insertStop(day, orderOf(schedule), stop)
    if (longer === null) left_out.push(stop)
    else schedule = longer
  }
  const waiting = new Map(candidates.map((candidate) => [candidate.id, candidate]))
  while (waiting.size > 0 && schedule.visits.length < stops_maximum) {
    const chosen = bestCandidate(day, schedule, waiting.values())
    if (chosen === null) break
    waiting.delete(chosen.id)
    schedule = chosen.schedule
  }
  const ordered = orderStops({ ...problem, stops: orderOf(schedule) })
  const best = ordered === null || ordered.ends_s > schedule.ends_s ? schedule : ordered
  return { ...best, left_out: [...left_out, ...waiting.values()] }
}

function bestCandidate(
  day: RoundProblem,
  schedule: RoundSchedule,
  candidates: Iterable<RoundCandidate>,
): { readonly id: string; readonly schedule: RoundSchedule } | null {
  let chosen: { id: string; schedule: RoundSchedule; rate: number } | null = null
  const order = orderOf(schedule)
  for (const candidate of candidates) {
    if (!isWithinReach(day, candidate)) continue
    const longer = insertStop(day, order, candidate)
    if (longer === null) continue
    const rate = candidate.worth / Math.max(1, longer.ends_s - schedule.ends_s)
    if (chosen === null || rate > chosen.rate) chosen = { id: candidate.id, schedule: longer, rate }
  }
  return chosen
}

/** Whether going there and on to the end would fit into an otherwise empty day: cheap, and rules most of a country out. */
function isWithinReach({ start, end, hours, travel }: RoundProblem, { point, service_s }: RoundStop): boolean {
  const way_s = travelSeconds(travel, start, point) + travelSeconds(travel, point, end)
  return hours.from_s + way_s + service_s <= hours.to_s
}

function orderOf(schedule: RoundSchedule): RoundStop[] {
  return schedule.visits.map(({ stop }) => stop)
}
