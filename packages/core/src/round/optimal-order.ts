import { beginsAt, type RoundProblem, type RoundSchedule, type RoundStop, scheduleOf } from './round-problem.js'
import { travelSeconds } from './travel.js'

/** Stops up to which the best order is found by going through all of them: a tenth of a second at most. */
export const optimal_stops_maximum = 12

/**
 * The order that is back earliest, or null when there is none that keeps all windows and hours. Dynamic programming over
 * the sets of visited stops (Held and Karp 1962), where the value of a state is the earliest time of leaving its last
 * stop: n² · 2ⁿ steps.
 */
export function optimalOrder(problem: RoundProblem): RoundSchedule | null {
  const { stops } = problem
  const count = stops.length
  if (count === 0) return scheduleOf(problem, [])
  const from_start = stops.map(({ point }) => travelSeconds(problem.travel, problem.start, point))
  const between = stops.map((from) => stops.map((to) => travelSeconds(problem.travel, from.point, to.point)))
  const leaves_s = new Float64Array((1 << count) * count).fill(Infinity)
  const previous = new Int8Array((1 << count) * count).fill(-1)
  const visit = (state: number, stop: RoundStop, arrives_s: number, from: number) => {
    const begins_s = beginsAt(stop, arrives_s)
    if (begins_s === null || begins_s + stop.service_s >= (leaves_s[state] ?? 0)) return
    leaves_s[state] = begins_s + stop.service_s
    previous[state] = from
  }
  stops.forEach((stop, position) => {
    visit((1 << position) * count + position, stop, problem.hours.from_s + (from_start[position] ?? 0), -1)
  })
  for (let visited = 1; visited < 1 << count; visited += 1)
    for (let last = 0; last < count; last += 1) {
      const left_s = leaves_s[visited * count + last] ?? Infinity
      if (left_s === Infinity) continue
      stops.forEach((stop, next) => {
        if ((visited & (1 << next)) !== 0) return
        visit((visited | (1 << next)) * count + next, stop, left_s + (between[last]?.[next] ?? 0), last)
      })
    }
  return bestOf(problem, leaves_s, previous)
}

function bestOf(problem: RoundProblem, leaves_s: Float64Array, previous: Int8Array): RoundSchedule | null {
  const { stops } = problem
  const count = stops.length
  const all = (1 << count) - 1
  const ends_s = stops.map(
    ({ point }, last) => (leaves_s[all * count + last] ?? Infinity) + travelSeconds(problem.travel, point, problem.end),
  )
  const order: RoundStop[] = []
  let visited = all
  let last = ends_s.indexOf(Math.min(...ends_s))
  while (last >= 0) {
    const stop = stops[last]
    if (stop === undefined || leaves_s[visited * count + last] === Infinity) return null
    order.unshift(stop)
    const before = previous[visited * count + last] ?? -1
    visited &= ~(1 << last)
    last = before
  }
  return scheduleOf(problem, order)
}
